import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { capture, environment, type Outcome } from '../run.ts';
import { root } from '../workspace.ts';

const copied = 'ketamine-iv-trd-six-over-three-weeks';
const fresh = 'rehearsal-of-a-new-protocol';
const weight = 80;
/** mg/kg in the copy; the original has another number. */
const perKg = 0.3;

/** A copy of the workspace as it is built, in which a file can be added without a trace. */
function copyOfWorkspace(): string {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-rehearsal-'));
  for (const part of ['packages', 'apps', 'docs', '.changeset', '.github']) {
    cpSync(join(root, part), join(dir, part), { recursive: true, verbatimSymlinks: true });
  }
  for (const part of [
    'package.json',
    'pnpm-workspace.yaml',
    'tsconfig.base.json',
    'CONTRIBUTING.md',
  ]) {
    cpSync(join(root, part), join(dir, part));
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

/** The copied protocol under a new id, with another dose. */
function addProtocol(dir: string): void {
  const data = join(dir, 'packages/protocols/data');
  const text = readFileSync(join(data, `${copied}.yaml`), 'utf8');
  const changed = text
    .replace(`id: ${copied}`, `id: ${fresh}`)
    .replace('value: 0.5, unit: mg/kg', `value: ${perKg}, unit: mg/kg`);
  writeFileSync(join(data, `${fresh}.yaml`), changed);
}

interface Step {
  readonly says: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

function steps(dir: string): readonly Step[] {
  const at = (path: string) => ({ cwd: join(dir, path), env: environment() });
  const cli = join(dir, 'packages/openketamine/dist/main.js');
  return [
    {
      says: 'its modules are generated',
      run: () =>
        capture(
          'node',
          [join(dir, 'packages/tools/data-pipeline/src/cli.ts')],
          at('packages/protocols'),
        ),
    },
    {
      says: 'its package builds',
      run: () => capture('tsc', ['-p', 'tsconfig.build.json'], at('packages/protocols')),
    },
    {
      says: 'the terminal lists it',
      run: () => holds(capture('node', [cli, 'protocols', '--json']), fresh),
    },
    {
      says: 'the terminal plans it with its own dose',
      run: () =>
        holds(
          capture('node', [
            cli,
            'plan',
            fresh,
            '--start',
            '2025-01-06',
            '--weight',
            String(weight),
            '--json',
          ]),
          `"value": ${weight * perKg}`,
        ),
    },
    {
      says: 'the site has a page of it',
      run: () => {
        const made = capture('node', ['generate/main.mts'], at('apps/docs'));
        const pages = capture('grep', ['-rl', fresh, join(dir, 'apps/docs/generated')]);
        return made.ok ? holds(pages, fresh) : made;
      },
    },
    { says: 'the app offers and plans it', run: () => throughApp(dir) },
  ];
}

const holds = (outcome: Outcome, text: string): Outcome =>
  outcome.ok && !outcome.output.includes(text)
    ? {
        ok: false,
        output: `${outcome.output.slice(0, 2000)}\nexpected ${JSON.stringify(text)} in it\n`,
      }
    : outcome;

/** Starts the app of the copy on a port of its own and asks its API. */
async function throughApp(dir: string): Promise<Outcome> {
  const server = spawn('node', ['dist/server/main.js'], {
    cwd: join(dir, 'apps/admin'),
    env: environment({ PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(chunk.toString())?.[0];
        if (found !== undefined) resolve(found);
      });
      server.once('exit', (code) => reject(new Error(`the app ended with ${code}`)));
      setTimeout(() => reject(new Error('the app did not start')), 30_000).unref();
    });
    const list = await (await fetch(`${address}/api/protocols`)).text();
    const plan = await (
      await fetch(`${address}/api/plan`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          protocol: fresh,
          start: '2025-01-06',
          facts: { weight: { value: weight, unit: 'kg' } },
        }),
      })
    ).text();
    const listed = holds({ ok: true, output: list }, fresh);
    return listed.ok ? holds({ ok: true, output: plan }, `"value":${weight * perKg}`) : listed;
  } finally {
    server.kill();
  }
}

export const newProtocol: Gate = {
  name: 'new-protocol',
  description:
    'A protocol file copied under a new id, with another dose, shows up everywhere with no other edit.',
  fix: 'Find what lists protocols by hand, and let it read the generated list.',
  needsBuild: true,
  async run() {
    const dir = copyOfWorkspace();
    try {
      addProtocol(dir);
      let said = '';
      for (const { says, run } of steps(dir)) {
        // oxlint-disable-next-line no-await-in-loop -- each step builds on the one before
        const outcome = await run();
        if (!outcome.ok) return { ok: false, output: `${said}not: ${says}\n${outcome.output}` };
        said += `${says}\n`;
      }
      return { ok: true, output: said };
    } finally {
      if (existsSync(dir)) rmSync(dir, { recursive: true, force: true });
    }
  },
};
