import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type * as Risk from '@openketamine/risk';
import type * as Screening from '@openketamine/screening';
import type * as Full from '@openketamine/terminology/full';
import { completePatients } from './patients.ts';

/** What is measured. */
export interface Task {
  /** The workspace whose engine and terminology are measured. */
  readonly engine: string;
  /** The workspace whose rules are run. */
  readonly rules: string;
  /** Whether findings are ordered and questions asked too. */
  readonly questions: boolean;
}

/** What was measured. */
export interface Measured {
  /** Patients a second of processor time, of each slice. */
  readonly rates: readonly number[];
  /** Findings for each patient, and how many of them are met and undecided, on average. */
  readonly rules: number;
  readonly met: number;
  readonly open: number;
}

interface Prepared {
  readonly run: () => void;
  readonly rates: number[];
  readonly counted: Pick<Measured, 'rules' | 'met' | 'open'>;
}

const at = '2026-01-05T15:00:00Z';
const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' } as const;

/** Patients screened in one slice of time: some hundredths of a second. */
const slice = 1000;

/** Loads a build by its folder. */
async function load<T>(root: string, file: string): Promise<T> {
  return (await import(pathToFileURL(join(root, 'packages', file)).href)) as T;
}

async function screenerOf({ engine, rules: from }: Omit<Task, 'questions'>) {
  const { compileRules } = await load<typeof Screening>(engine, 'screening/dist/index.js');
  const { fullTerminology } = await load<typeof Full>(engine, 'terminology/dist/full.js');
  const { rules } = await load<typeof Risk>(from, 'risk/dist/index.js');
  return { rules, screener: compileRules(rules, { terminology: fullTerminology }) };
}

/** @param patientsOf - the workspace whose rules say what has to be known of a patient */
async function prepared(task: Task, patientsOf: string, count: number): Promise<Prepared> {
  const { rules, screener: asks } = await screenerOf({ engine: patientsOf, rules: patientsOf });
  const held = new Set(asks.evaluate({ subject, facts: {}, at }).findings.map(({ rule }) => rule));
  const described = rules.filter(({ id }) => held.has(id));
  const patients = completePatients(described, count);
  const { screener } = await screenerOf(task);
  let turn = 0;
  const next = () => {
    const input = { subject, facts: patients[(turn = (turn + 1) % count)] ?? {}, at };
    return task.questions ? screener.screen(input) : screener.evaluate(input);
  };
  const outcomes = patients.flatMap(() => next().findings.map(({ outcome }) => outcome));
  const each = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length / count;
  return {
    run() {
      for (let index = 0; index < slice; index++) next();
    },
    rates: [],
    counted: { rules: outcomes.length / count, met: each('met'), open: each('unknown') },
  };
}

/**
 * Screens the same patients again and again, the tasks in turn, slice by slice, so that what else the machine does
 * falls on all of them alike.
 */
export async function measure(
  tasks: readonly Task[],
  patientsOf: string,
  seconds: number,
): Promise<Measured[]> {
  const all: Prepared[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const task of tasks) all.push(await prepared(task, patientsOf, 200));
  for (let warm = 0; warm < 20; warm++) for (const { run } of all) run();
  const began = performance.now();
  while (performance.now() - began < 1000 * seconds) {
    for (const { run, rates } of all) {
      const from = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(from);
      rates.push((1e6 * slice) / (user + system));
    }
  }
  return all.map(({ rates, counted }) => ({ rates, ...counted }));
}
