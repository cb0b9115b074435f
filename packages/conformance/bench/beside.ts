import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, type Measured, type Task } from './measure.ts';

/*
 * The screening engine beside an earlier build of it, in one run: the same rules and patients of whom everything is
 * known, each engine with the terminology of its time, in turn, a thousand patients at once. What is printed are
 * ratios; patients a second of processor time stand beside them and are those of this machine at this moment. Nothing fails by the clock.
 *
 *   node bench/beside.ts --before ROOT [--seconds 20]
 *
 * ROOT is the folder of a workspace that was built at the earlier commit.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, seconds: { type: 'string', default: '20' } },
});

const here = join(import.meta.dirname, '../../..');

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? Number.NaN;
}

/** Measures tasks in a process of their own: an engine that runs several sets of rules is slower with each. */
function child(tasks: readonly Task[], patientsOf: string): readonly Measured[] {
  const args = [import.meta.filename, JSON.stringify([tasks, patientsOf, Number(options.seconds)])];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }),
  ) as Measured[];
}

function line(
  name: string,
  { rates, rules, met, open }: Measured,
  base: readonly number[],
): string {
  const ratios = rates.map((rate, slice) => rate / (base[slice] ?? Number.NaN));
  return [
    name.padEnd(32),
    `${Math.round(quantile(rates, 0.5))} a second (best tenth ${Math.round(quantile(rates, 0.9))})`,
    `ratio ${quantile(ratios, 0.5).toFixed(2)}`,
    `${rules.toFixed(1)} findings, ${met.toFixed(1)} met, ${open.toFixed(1)} undecided`,
  ].join('  ');
}

function beside(before: string): void {
  for (const questions of [false, true]) {
    const earlier: Task = { engine: before, rules: before, questions };
    say(questions ? 'with findings in order and the questions to ask' : 'with reasons');
    for (const [name, rules] of [
      ['this engine, the same rules', before],
      ['this engine, all rules of now', here],
    ] as const) {
      const [base, own] = child([earlier, { engine: here, rules, questions }], before);
      if (base === undefined || own === undefined) continue;
      say(line('earlier engine, its rules', base, base.rates));
      say(line(name, own, base.rates));
    }
  }
}

const [measured] = positionals;
if (measured !== undefined) {
  const [tasks, patientsOf, seconds] = JSON.parse(measured) as Parameters<typeof measure>;
  say(JSON.stringify(await measure(tasks, patientsOf, seconds)));
} else if (options.before === undefined) {
  say('Give --before, the folder of a workspace built at the commit to compare with.');
  process.exitCode = 2;
} else {
  beside(options.before);
}
