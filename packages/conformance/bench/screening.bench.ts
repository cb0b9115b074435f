import { compile as compilePath } from 'fhirpath';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { fullTerminology } from '@openketamine/terminology/full';
import { flatten } from './flatten.js';
import { completePatients } from './patients.js';
import { canBeSaid, operators, toFhirPath, toJsonRule } from './translate.js';

/**
 * The full rule set for one treatment and place, with reasons, beside two rule engines with the same rules on the same
 * patients. Those two answer only yes or no, from facts made ready for them beforehand: ages, hours and classes worked out.
 */
const at = '2026-01-05T15:00:00Z';
const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' } as const;
const named = new Map<string, Criterion>();
for (const rule of rules) {
  if (rule.when !== undefined) named.set(`${rule.id}/`, rule.when);
  for (const branch of rule.branches ?? []) named.set(`${rule.id}/${branch.id}`, branch.when);
}
const all = compileRules(rules, { terminology: fullTerminology })
  .evaluate({ subject, facts: {}, at })
  .findings.map(({ rule, branch }) => ({ rule, id: `${rule}/${branch ?? ''}` }));
// Some rules ask what the two others have no word for: several sedatives counted once each, the course, what was stopped.
const unsaid = new Set(
  all.flatMap(({ rule, id }) => (canBeSaid(named.get(id) as Criterion) ? [] : [rule])),
);
const screener = compileRules(
  rules.filter(
    (rule) => !JSON.stringify(rule).includes('"onlyIfRecorded"') && !unsaid.has(rule.id),
  ),
  { terminology: fullTerminology },
);
const held = screener
  .evaluate({ subject, facts: {}, at })
  .findings.filter(({ kind }) => kind !== 'data')
  .map(({ rule, branch }) => `${rule}/${branch ?? ''}`);
const criteria = held.map((id) => [id, named.get(id) as Criterion] as const);

const patients = completePatients(
  rules.filter(({ id }) => held.some((text) => text.startsWith(`${id}/`))),
  200,
);
const flat = patients.map((patient) => flatten(patient, at, fullTerminology));

const engine = new Engine([], { allowUndefinedFacts: true });
for (const [name, operator] of Object.entries(operators)) {
  engine.addOperator(name, ((value: never, wrapped: { readonly test: never }) =>
    operator(value, wrapped.test)) as never);
}
for (const [id, criterion] of criteria) {
  const conditions = toJsonRule(criterion);
  const top =
    'all' in conditions || 'any' in conditions || 'not' in conditions
      ? conditions
      : { all: [conditions] };
  engine.addRule({ name: id, conditions: top as never, event: { type: id } });
}
const paths = criteria.map(([id, criterion]) => [id, compilePath(toFhirPath(criterion))] as const);

/** What is said of the record itself, such as two facts that contradict each other, is no rule that the others could be given. */
const isRule = ({ kind }: { readonly kind: string }) => kind !== 'data';

const ours = (index: number): string[] =>
  screener
    .evaluate({ subject, facts: patients[index] ?? {}, at })
    .findings.filter((finding) => finding.outcome === 'met' && isRule(finding))
    .map(({ rule, branch }) => `${rule}/${branch ?? ''}`)
    .toSorted();
const jsonRules = async (index: number): Promise<string[]> =>
  (await engine.run({ ...flat[index] })).events.map(({ type }) => type).toSorted();
const fhirPaths = (index: number): string[] =>
  paths
    .filter(([, path]) => (path(flat[index] as never) as unknown[])[0] === true)
    .map(([id]) => id)
    .toSorted();

let turn = 0;
const next = (): number => (turn = (turn + 1) % patients.length);

/** Seconds for a number of patients. */
async function seconds(count: number, run: (index: number) => unknown): Promise<number> {
  const begun = performance.now();
  for (let index = 0; index < count; index++) await run(index % patients.length);
  return (performance.now() - begun) / 1000;
}

test('the same answers, and how long each takes', async ({ bench }) => {
  let met = 0;
  for (let index = 0; index < patients.length; index++) {
    const mine = ours(index);
    met += mine.length;
    expect(await jsonRules(index)).toEqual(mine);
    expect(fhirPaths(index)).toEqual(mine);
    const open = screener
      .evaluate({ subject, facts: patients[index] ?? {}, at })
      .findings.filter((finding) => finding.outcome === 'unknown' && isRule(finding));
    expect(open.map(({ rule }) => rule)).toEqual([]);
  }
  const evaluate = (index: number) =>
    screener.evaluate({ subject, facts: patients[index] ?? {}, at });
  await bench(`${held.length} rules with reasons`, () => evaluate(next())).run();
  await bench(`${held.length} rules with reasons and questions`, () =>
    screener.screen({ subject, facts: patients[next()] ?? {}, at })).run();
  await bench('json-rules-engine: yes or no', async () => engine.run({ ...flat[next()] })).run();
  await bench('fhirpath.js: yes or no', () => fhirPaths(next())).run();

  for (let index = 0; index < 40_000; index++) evaluate(index % patients.length);
  const times = new Float64Array(100_000);
  const begun = performance.now();
  for (let index = 0; index < times.length; index++) {
    const from = performance.now();
    evaluate(index % patients.length);
    times[index] = performance.now() - from;
  }
  const rate = times.length / ((performance.now() - begun) / 1000);
  times.sort();
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const perPatient = 1 / rate;
  const json = (await seconds(200, async (index) => jsonRules(index))) / 200;
  const paths_ = (await seconds(100, fhirPaths)) / 100;
  // oxlint-disable-next-line no-console -- the numbers are what a benchmark is for
  console.log(
    [
      `screening: ${held.length} rules, ${patients.length} patients, ${(met / patients.length).toFixed(1)} rules met on average, equal answers`,
      `  here: ${Math.round(rate)} patients a second, 99th percentile ${p99.toFixed(3)} ms`,
      `  json-rules-engine: ${Math.round(1 / json)} patients a second, ${(json / perPatient).toFixed(0)} times slower`,
      `  fhirpath.js: ${Math.round(1 / paths_)} patients a second, ${(paths_ / perPatient).toFixed(0)} times slower`,
    ].join('\n'),
  );
});
