import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, memory, type Measured } from './measure.ts';

/*
 * The engine beside what somebody would take instead, in one run: a program written by hand for one structure,
 * and an adaptive solver from npm. One process for each measurement, programs in turn, round after round. What
 * is printed are ratios; milliseconds stand beside them and are those of this machine at this moment. Nothing
 * fails by the clock.
 *
 *   node bench/beside.ts [--rounds 5] [--seconds 2] [--before DIST] [--only TASK]
 *
 * `--before` takes the dist folder of another build of this package and measures it in the same rounds.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    before: { type: 'string' },
    only: { type: 'string' },
  },
});

const own = join(import.meta.dirname, '../dist');

/** What is measured, the program it is set against first. */
const plans: readonly { readonly task: string; readonly beside: readonly string[] }[] = [
  { task: 'one', beside: ['by hand', 'odex'] },
  { task: 'ten thousand', beside: ['by hand', 'by hand, people given'] },
  { task: 'million', beside: ['by hand', 'by hand, people given'] },
  { task: 'million, one worker', beside: [] },
  { task: 'million, two workers', beside: [] },
  { task: 'ten thousand, bands', beside: [] },
  { task: 'ten thousand by nose', beside: [] },
];

const titles: Readonly<Record<string, string>> = {
  one: 'one patient, six infusions, every minute for 21 days, drug and metabolite',
  'ten thousand': '10 000 patients, 24 hours every 10 minutes, curves of drug and metabolite',
  million: '1 000 000 patients, peak, its time and area of drug and metabolite',
  'million, one worker': 'the million on one worker',
  'million, two workers': 'the million on two workers',
  'ten thousand, bands': '10 000 patients as the public call gives them: bands, peaks, areas',
  'ten thousand by nose': '10 000 patients by nose, curves',
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const middle = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) / 2)] ?? Number.NaN;
const least = (list: readonly number[]): number => Math.min(...list);

/** Median of the rounds' medians, and the least of all. */
interface Summary {
  readonly median: number;
  readonly min: number;
  readonly cpu: number;
}

function summary(rounds: readonly Measured[]): Summary {
  return {
    median: middle(rounds.map(({ wall }) => middle(wall))),
    min: least(rounds.map(({ wall }) => least(wall))),
    cpu: least(rounds.map(({ cpu }) => least(cpu))),
  };
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0))) ?? [];
  for (const row of rows) {
    say(
      row
        .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
        .join('  '),
    );
  }
}

/** Three digits; a dash for what was not measured. */
const digits = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '-';

const ratio = (value: number, base = Number.NaN): string =>
  Number.isFinite(value / base) ? (value / base).toFixed(2) : '-';

async function beside(): Promise<void> {
  const { accuracy, agreement, hours } = await import('./accuracy.ts');
  const off = agreement();
  say(`1000 people by hand and here: curves differ by ${off.curves.toExponential(0)},`);
  say(`peaks, times and areas by ${off.peaks.toExponential(0)}, relative.\n`);
  say('Off 90-digit arithmetic, relative, drug / metabolite:');
  table([['', ...hours], ...accuracy()]);

  const engines = [
    { name: 'this engine', program: own },
    ...(options.before === undefined ? [] : [{ name: 'before', program: options.before }]),
  ];
  const found = new Map<string, Measured[]>();
  const chosen = plans.filter(({ task }) => options.only === undefined || task === options.only);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const { task, beside: others } of chosen) {
      for (const program of [...others, ...engines.map((engine) => engine.program)]) {
        const key = `${task}|${program}`;
        const measured = child('measure', task, program) as Measured | undefined;
        if (measured !== undefined) found.set(key, [...(found.get(key) ?? []), measured]);
      }
    }
  }
  for (const { task, beside: others } of chosen) {
    const of = (program: string): Summary => summary(found.get(`${task}|${program}`) ?? []);
    const [peer] = others;
    const rows = [...others.map((program) => ({ name: program, program })), ...engines].map(
      (row) => ({
        ...row,
        ...of(row.program),
        megabytes: (child('memory', task, row.program) as number | undefined) ?? Number.NaN,
      }),
    );
    const base = peer === undefined ? rows[0] : of(peer);
    say(`\n${titles[task]}`);
    table([
      ['', 'ratio of medians', 'of minima', 'of processor time', 'median ms', 'min ms', 'MB'],
      ...rows.map(({ name, median, min, cpu, megabytes }) => [
        name,
        ratio(median, base?.median),
        ratio(min, base?.min),
        ratio(cpu, base?.cpu),
        digits(median),
        digits(min),
        digits(megabytes),
      ]),
    ]);
  }
  const alone = summary(found.get(`million|${own}`) ?? []);
  const two = summary(found.get(`million, two workers|${own}`) ?? []);
  if (!Number.isFinite(alone.min) || !Number.isFinite(two.min)) return;
  const [medians, minima] = [ratio(alone.median, two.median), ratio(alone.min, two.min)];
  say(`\nTwo workers are ${medians} times as fast as one core by medians, ${minima} by minima.`);
}

/** One measurement in a process of its own. One that fails is told and counts for nothing. */
function child(what: 'measure' | 'memory', task: string, program: string): unknown {
  const args = [import.meta.filename, '--seconds', options.seconds, what, task, program];
  // With its cache Node need not load what takes types out of a program, which is as large as all of the rest.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'openketamine-bench') };
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
  } catch (error) {
    const { status, signal } = error as { status: number | null; signal: string | null };
    say(`${task}, ${program}: ended with ${status ?? signal}`);
    return undefined;
  }
}

const [what, task = '', program = ''] = positionals;
if (what === 'measure') {
  say(JSON.stringify(await measure(task, program, Number(options.seconds))));
} else if (what === 'memory') {
  say(JSON.stringify(await memory(task, program)));
} else {
  await beside();
}
