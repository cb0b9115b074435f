import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the site from nothing and says how long it took and how much memory its processes held at once: `node measure/build.mts`. Linux alone. */
const site = join(import.meta.dirname, '..');
for (const folder of ['build', '.docusaurus', 'generated', 'node_modules/.cache'])
  rmSync(join(site, folder), { recursive: true, force: true });

interface Process {
  readonly parent: number;
  readonly kilobytes: number;
  readonly command: string;
}

const processes = (): ReadonlyMap<number, Process> =>
  new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name): [number, Process][] => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8');
          const field = (key: string): number =>
            Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
          const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ');
          return [[Number(name), { parent: field('PPid'), kilobytes: field('VmRSS'), command }]];
        } catch {
          return []; // it has ended meanwhile
        }
      }),
  );

/** What a process and all that it started hold. */
function held(root: number): { readonly kilobytes: number; readonly largest: string } {
  const all = processes();
  const ours = [...all].filter(([id]) => {
    for (let at: number | undefined = id; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (at === root) return true;
    return false;
  });
  const [largest] = ours.toSorted(([, a], [, b]) => b.kilobytes - a.kilobytes);
  return {
    kilobytes: ours.reduce((sum, [, { kilobytes }]) => sum + kilobytes, 0),
    largest: largest?.[1].command.replaceAll(/\S+\//gu, '').slice(0, 60) ?? '',
  };
}

const gigabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1e4) / 100} GB`;

const from = performance.now();
const child = spawn(process.execPath, [join(site, 'build.mts')], { cwd: site, stdio: 'inherit' });
const peaks = new Map<string, number>();
let peak = 0;
const timer = setInterval(() => {
  const { kilobytes, largest } = held(child.pid ?? 0);
  peak = Math.max(peak, kilobytes);
  peaks.set(largest, Math.max(peaks.get(largest) ?? 0, kilobytes));
}, 250);
child.on('exit', (code) => {
  clearInterval(timer);
  for (const [name, kilobytes] of peaks) console.log(`  ${name.trim()}: ${gigabytes(kilobytes)}`);
  console.log(
    `${Math.round((performance.now() - from) / 1000)} s, at most ${gigabytes(peak)} at once`,
  );
  process.exit(code ?? 1);
});
