import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  nat,
  oneof,
  string,
  uint8Array,
  type Arbitrary,
} from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/program.js';

vi.setConfig({ testTimeout: 120_000 });

const dir = mkdtempSync(join(tmpdir(), 'openketamine-unreadable-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const root = join(import.meta.dirname, '../../../..');
const six = 'ketamine-iv-trd-six-over-three-weeks';
const person = ['--weight', '80', '--age', '40'];
const planned = ['plan', six, '--start', '2025-01-06'];

interface Ran {
  readonly status: number;
  readonly said: string;
}

async function ran(args: readonly string[]): Promise<Ran> {
  const said: string[] = [];
  const status = await run(args, {
    out: (data) => void said.push(String(data)),
    note: (text) => void said.push(text),
    readStdin: () => '',
    now: () => new Date('2025-01-06T09:00:00Z'),
    color: false,
    columns: 80,
  });
  return { status, said: said.join('\n') };
}

/** Everything that reads a file of somebody: what is called, and a file that is right. */
const entries: Readonly<
  Record<string, { args: (path: string) => string[]; name?: string; good: string }>
> = {
  protocol: {
    args: (path) => ['plan', path, '--start', '2025-01-06', ...person],
    good: readFileSync(join(root, `packages/protocols/data/${six}.yaml`), 'utf8'),
  },
  'protocol to lint': {
    args: (path) => ['lint', path],
    good: readFileSync(
      join(root, 'packages/protocols/data/ketamine-iv-aud-dakwar-2020.yaml'),
      'utf8',
    ),
  },
  patient: {
    args: (path) => [...planned, '--patient', path],
    good: 'weight: { value: 80, unit: kg }\nage: { value: 40, unit: a }\nsex: female\nmedicines: { complete: true, items: [{ ingredient: lorazepam, dailyDose: { value: 2, unit: mg } }] }\nobservations:\n  - { code: systolic-blood-pressure, value: { value: 130, unit: "mm[Hg]" }, at: "2025-01-06T08:50:00-05:00" }\n',
  },
  'patient to screen': {
    args: (path) => [
      'screen',
      'esketamine-nasal-trd-us',
      '--jurisdiction',
      'US',
      '--patient',
      path,
    ],
    good: 'birthDate: 1980-02-29\nconditions: { complete: false, items: [{ concept: heart-failure, clinicalStatus: active, onset: 2024-01 }] }\nscores: [{ scale: phq9, total: 12, at: 2025-01-05 }]\nlogistics: { escort: true }\n',
  },
  events: {
    args: (path) => [...planned, ...person, '--events', path],
    good: '- { type: session-completed, session: 1, date: 2025-01-06, dose: { value: 40, unit: mg } }\n- { type: assessment, scale: qids-sr16, total: 18, date: 2025-01-06, baseline: true }\n- { type: session-missed, session: 2, date: 2025-01-09, worsened: false }\n',
  },
  policy: {
    args: (path) => [...planned, ...person, '--policy', path],
    good: 'id: ours\nby: A. Clinician\non: 2025-01-01\nset:\n  fasting-solids: { value: 6, unit: h }\ntighten: { doseCap: { value: 60, unit: mg } }\n',
  },
  calendar: {
    args: (path) => [...planned, ...person, '--calendar', path],
    good: 'days: [mon, thu]\nclosed: [2025-01-09]\nclosures: [{ from: 2025-02-01, to: 2025-02-03 }]\nhours: { mon: { from: 09:00, to: 17:00 } }\ncapacity: 3\nbooked: { 2025-01-06: 1 }\n',
  },
  answers: {
    args: (path) => ['score', 'phq9', '--answers', path],
    good: '[1, 1, 0, 2, 1, 0, 1, 0, 0]\n',
  },
  plan: { args: (path) => ['simulate', '--plan', path], name: 'plan.json', good: '' },
  cases: {
    args: (path) => ['check', path],
    name: 'own.cases.yaml',
    good: readFileSync(join(root, `packages/protocols/cases/${six}.cases.yaml`), 'utf8'),
  },
};

const names = Object.keys(entries);
let count = 0;

/** Reads a file through one entry, in readable words and as JSON. */
async function reads(name: string, content: string | Uint8Array): Promise<Ran> {
  const entry = entries[name] as (typeof entries)[string];
  const path = join(dir, `${(count += 1)}-${entry.name ?? 'input.yaml'}`);
  writeFileSync(path, content);
  const answer = await ran(entry.args(path));
  rmSync(path);
  return answer;
}

/** Nobody's slip is a defect of ours. */
function told({ status, said }: Ran): void {
  expect(said).not.toMatch(/defect|INTERNAL|^ {4}at /mu);
  expect([0, 2, 3]).toContain(status);
}

const goodPlan = async () => (await ran([...planned, ...person, '--json'])).said;
const goodFor = async (name: string) =>
  name === 'plan' ? goodPlan() : (entries[name]?.good ?? '');

test.each(names)('a %s that is right is read', async (name) => {
  const { status, said } = await reads(name, await goodFor(name));
  expect(said).not.toMatch(/FILE_UNREADABLE|not readable/u);
  expect(status).toBe(0);
});

/** What has been seen in files that people wrote, with what is said of it. */
const slips: Readonly<Record<string, readonly [content: string | Uint8Array, says: RegExp]>> = {
  'an alias to nothing': ['weight: *w\n', /:1:9 not readable as YAML: \*w names no anchor/u],
  'an alias to itself': ['a: &a [*a]\n', /\*a stands inside itself/u],
  'aliases that grow': [
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((id, at) => `${id}: &${id} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`)
      .join('\n')}\n`,
    /stands for more than/u,
  ],
  'a directive': ['%YAML 1.1\n---\na: 060\n', /:1:1 not readable as YAML: directives/u],
  'an octal numeral': ['a: 0o60\n', /:1:4 not readable as YAML: 0o60 is not a plain decimal/u],
  'a numeral with a leading zero': ['a: 010\n', /:1:4 .*010 is not a plain decimal/u],
  'a key that stands twice': ['a: 1\na: 2\n', /:2:1 .*the key a stands twice/u],
  'a merge key': ['a: &x { b: 1 }\nc: { <<: *x }\n', /:2:6 .*merge keys/u],
  'a tag': ['a: !!js/function "x"\n', /:1:4 .*(?:tag|Unresolved)/u],
  'a mark of byte order': ['\uFEFFa: 1\n', /:1:1 .*mark of byte order/u],
  'another encoding': [
    Uint8Array.from([0x61, 0x3a, 0x20, 0xfc, 0x0a]),
    /:1:4 .*byte 3 \(0xFC\) is not UTF-8/u,
  ],
  'a tab that indents': ['a:\n\tb: 1\n', /:2:1 .*Tabs/u],
  'an open list': ['a: [1\n', /not readable as YAML/u],
  'what is nested without end': ['['.repeat(20_000), /nested too deep/u],
  'what is too large': [`a: ${'x'.repeat(10_000_001)}`, /more than anybody writes/u],
  'two documents': ['a: 1\n---\nb: 2\n', /:2:1 .*several documents/u],
  'a character that is none': ['a: \u0000\n', /:1:4 .*U\+0000/u],
};

describe.each(names)('a %s', (name) => {
  test.each(Object.entries(slips))(
    'with %s is told of at its place',
    async (_, [content, says]) => {
      const answer = await reads(name, content);
      told(answer);
      expect(answer.said).toMatch(says);
      // lint and check go on with other files, and end as where a rule refuses
      expect(answer.status).toBe(['protocol to lint', 'cases'].includes(name) ? 3 : 2);
    },
  );

  test('of any bytes is not a defect of ours', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 60 }), async (bytes) => told(await reads(name, bytes))),
      { numRuns: 60, seed: 96 },
    );
  });

  test('of any words of YAML is not a defect of ours', async () => {
    await assert(
      asyncProperty(snippet, async (text) => told(await reads(name, text))),
      { numRuns: 60, seed: 96 },
    );
  });

  test('that was right before somebody changed it is not a defect of ours', async () => {
    const good = await goodFor(name);
    await assert(
      asyncProperty(changes, async (made) =>
        told(
          await reads(
            name,
            made.reduce((text, change) => change(text), good),
          ),
        ),
      ),
      { numRuns: 60, seed: 96 },
    );
  });
});

/** Pieces that YAML and our files are made of, in any order. */
const words = [
  [
    '\n',
    '\n  ',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!!int ',
    '%',
    '? ',
    '| ',
    '> ',
  ],
  [
    '"',
    "'",
    '#',
    '---\n',
    '...\n',
    '<<',
    'null',
    '~',
    'true',
    'yes',
    '0',
    '-1',
    '1e9',
    '.inf',
    '.nan',
  ],
  [
    '010',
    '1:30',
    '2025-01-06',
    '2026-02-30',
    '9999-12-31',
    'value',
    'unit',
    'mg',
    'kg',
    'weight',
    'type',
  ],
  ['id', 'items', 'phases', 'cases', 'protocol', 'sessions', '__proto__', 'constructor'],
].flat();
const snippet: Arbitrary<string> = array(
  oneof(constantFrom(...words), string({ maxLength: 3, unit: 'binary' })),
  { maxLength: 24 },
).map((pieces) => pieces.join(''));

type Change = (text: string) => string;

const values = [
  '0',
  '-1',
  '1e9',
  '.5',
  '99999999999',
  'null',
  '[]',
  '{}',
  'true',
  "'x'",
  '""',
  '*a',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '1e-7',
];

/** What happens to a file while somebody edits it. */
const change: Arbitrary<Change> = oneof(
  // a line is lost, doubled, moved
  nat().map((at): Change => (text) => {
    const lines = text.split('\n');
    lines.splice(at % lines.length, 1);
    return lines.join('\n');
  }),
  nat().map((at): Change => (text) => {
    const lines = text.split('\n');
    lines.splice(at % lines.length, 0, lines[at % lines.length] ?? '');
    return lines.join('\n');
  }),
  // a number becomes another, or something else
  nat().chain((at) =>
    constantFrom(...values).map((value): Change => (text) => {
      const numerals = [...text.matchAll(/(?<=[:[,] ?)-?\d[\d.:-]*/gu)];
      const found = numerals[at % Math.max(numerals.length, 1)];
      return found === undefined
        ? text
        : text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
    }),
  ),
  // a word becomes another of the same file
  nat().chain((at) =>
    nat().map((other): Change => (text) => {
      const all = [...text.matchAll(/[a-z][a-z-]+/gu)];
      const [found, instead] = [at, other].map((which) => all[which % Math.max(all.length, 1)]);
      return found === undefined || instead === undefined
        ? text
        : text.slice(0, found.index) + instead[0] + text.slice(found.index + found[0].length);
    }),
  ),
  // a character is lost or comes in
  nat().map(
    (at): Change =>
      (text) =>
        text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  ),
  nat().chain((at) =>
    constantFrom(...'{}[]:,&*!|>%@`"\'#-? \t\n'.split('')).map(
      (character): Change =>
        (text) =>
          text.slice(0, at % (text.length + 1)) + character + text.slice(at % (text.length + 1)),
    ),
  ),
);

const changes = array(change, { minLength: 1, maxLength: 3 });
