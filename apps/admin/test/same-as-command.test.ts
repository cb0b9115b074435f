import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { OpenKetamineError } from '@openketamine/model';
import { plan as planned, type PlanRequest as Request } from 'openketamine/plan';
import { usablePolicy } from '@openketamine/planner/site';
import { withHolidaysFrom } from '@openketamine/planner/holidays';
import { expect, test } from 'vitest';
import type { PlanAnswer } from '../src/shared/api.js';
import { inputs, type Input } from './inputs.js';
import { openApp } from './support/app.js';

const folder = mkdtempSync(join(tmpdir(), 'same-as-command-'));
const { app } = await openApp();
const command = join(
  dirname(createRequire(import.meta.url).resolve('openketamine/package.json')),
  'dist/main.js',
);
const run = promisify(execFile);

/** A plan, or what stands in its place: the code of the refusal and what it says. */
type Answer = { readonly course: PlanAnswer['course'] } | { readonly refused: string };

interface Refusal {
  readonly code: string;
  readonly message: string;
}
const refused = ({ code, message }: Refusal): Answer => ({ refused: `${code}: ${message}` });

/** What the app answers to a browser. */
async function ofApp(input: Input): Promise<Answer> {
  const answer = await app.request('/api/plan', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  const body = (await answer.json()) as PlanAnswer | { readonly error: Refusal };
  return 'error' in body ? refused(body.error) : { course: body.course };
}

const file = (name: string, content: unknown): string => {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const amount = ({ value, unit }: { value: number; unit: string }) => `${value}${unit}`;

/** The words of the command line that say the same as a request. */
function words(input: Input): string[] {
  const { protocol, start, facts, jurisdiction, calendar, policy, events, asOf, course } = input;
  const { choices = {} } = input;
  const given: Record<string, string | undefined> = {
    '--start': start,
    '--patient': facts && file('patient', facts),
    '--jurisdiction': jurisdiction,
    '--calendar': calendar && file('calendar', calendar),
    '--policy': policy && file('policy', policy),
    '--events': events && file('events', events),
    '--as-of': asOf,
    '--course': course,
    '--time': choices.time,
    '--time-zone': choices.timeZone,
    '--arm': choices.arm,
    '--weeks': choices.weeks?.toString(),
    '--dose': choices.dose && amount(choices.dose),
    '--strength': choices.strength && amount(choices.strength),
    '--final-volume': choices.finalVolume && amount(choices.finalVolume),
  };
  return [
    'plan',
    protocol,
    ...Object.entries(given).flatMap(([option, value]) =>
      value === undefined ? [] : [option, value],
    ),
    ...(choices.days === undefined ? [] : ['--days', choices.days.join(',')]),
    ...Object.entries(choices.daysByPhase ?? {}).flatMap(([phase, days]) => [
      '--days',
      `${phase}=${days.join(',')}`,
    ]),
    ...Object.entries(choices.sessionsByPhase ?? {}).flatMap(([phase, count]) => [
      '--sessions',
      `${phase}=${count}`,
    ]),
    ...(choices.antidepressant === undefined
      ? []
      : [choices.antidepressant ? '--with-antidepressant' : '--alone']),
    '--json',
  ];
}

/** What `openketamine plan --json` prints. */
async function ofCommand(input: Input): Promise<Answer> {
  const most = 64 * 1024 * 1024;
  const printed = await run(process.execPath, [command, ...words(input)], { maxBuffer: most }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  const answer = JSON.parse(printed) as
    | (PlanAnswer['course'] & { readonly request?: unknown })
    | { readonly error: Refusal };
  if ('error' in answer) return refused(answer.error);
  // the command repeats what it was asked, so that its output can be planned anew; whoever asks the app knows it
  const { request: _request, ...course } = answer;
  return { course };
}

/** What the library behind the command returns; a test of its own holds it to what the command prints. */
async function ofLibrary({ facts = {}, choices, jurisdiction, ...rest }: Input): Promise<Answer> {
  try {
    const { calendar, policy } = rest;
    const course = await planned({
      ...rest,
      patient: facts,
      choices: { ...choices, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      ...(calendar === undefined ? {} : { calendar: withHolidaysFrom(calendar, rest.start) }),
      ...(policy === undefined ? {} : { policy: usablePolicy(policy) }),
    } as Request);
    return { course: JSON.parse(JSON.stringify(course)) as PlanAnswer['course'] };
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    return refused({ code: error.code, message: error.reason });
  }
}

const half = 120_000;

test(
  'the app answers what the command prints: course, screening and urgency',
  async () => {
    for (const input of fc.sample(inputs, { numRuns: 10, seed: 7 })) {
      // oxlint-disable-next-line no-await-in-loop -- the files of one call are written over by the next
      const [fromApp, printed] = await Promise.all([ofApp(input), ofCommand(input)]);
      // an option is refused in the words of options, and a field in those of fields
      const both = [fromApp, printed].map((answer) =>
        'refused' in answer ? answer.refused.split(':', 1) : answer,
      );
      // the input stands beside the answer, so that a failure shows it
      expect({ input, answer: both[0] }).toEqual({ input, answer: both[1] });
    }
  },
  half,
);

test(
  'the app answers what the library behind the command returns, for any protocol and any input',
  async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        expect(await ofApp(input)).toEqual(await ofLibrary(input));
      }),
      { numRuns: 150 },
    );
  },
  half,
);

test('what is compared is neither always planned nor always refused, and differs by each part of the input', async () => {
  const answers = await Promise.all(fc.sample(inputs, { numRuns: 200, seed: 11 }).map(ofApp));
  const courses = answers.flatMap((answer) => ('course' in answer ? [answer.course] : []));
  expect(courses.length).toBeGreaterThan(40);
  expect(courses.length).toBeLessThan(200);
  expect(new Set(courses.map(({ screening }) => screening.urgency)).size).toBeGreaterThan(2);
  expect(courses.some(({ sessions }) => sessions.some(({ at }) => at !== undefined))).toBe(true);
  expect(courses.some(({ sessions }) => sessions.some(({ volumes }) => volumes))).toBe(true);
  expect(courses.some(({ siteSet }) => siteSet.length > 0)).toBe(true);
  expect(courses.some(({ key }) => key !== undefined)).toBe(true);
});
