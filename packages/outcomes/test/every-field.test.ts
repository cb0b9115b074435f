import { OpenKetamineError } from '@openketamine/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsCoverTheRange } from '../checks/bands-cover-the-range.js';
import { gad7Wording, phq9Wording, scales } from '../src/generated/index.js';
import {
  bandOf,
  checkAnswers,
  clustersOf,
  definitionOf,
  improvement,
  judgeAll,
  score,
  scoreTyped,
  secondLookOf,
  suicidalityFlags,
  syndromesOf,
  trajectory,
  type Answers,
  type Scale,
} from '../src/index.js';
import { definitionKinds } from '../src/schema.js';
import { answersOf } from './scales.js';

type Path = readonly (string | number)[];

/**
 * Fields that no engine reads, each with its reason. `openketamine show <scale>` prints the record as it is, so a reader
 * sees all of them (tested in openketamine/test/score.test.ts).
 */
const shown: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:record|basis|cite|readIn|verification|note|url|locator)$/u,
    'where a statement comes from',
  ],
  [/\.unit$/u, 'the unit beside a number; points have no other'],
  [/^\.(?:record|name|rater)$/u, 'names the scale and who rates it'],
  [/^\.(?:status|lastChecked)$/u, 'how far the scale is trusted, which scores nothing'],
  [/^\.directionSource\./u, 'where the direction comes from'],
  [/^\.(?:itemsSource|bandsSource|suicidalitySource|loincSource)\./u, 'why there is none'],
  [/^\.recall\b/u, 'the time the items ask about, for whoever reads an answer'],
  [/^\.rights\b/u, 'whose the wording is'],
  [
    /^\.missing\.rule$/u,
    'no shipped scale that is computed has questions that others decide about; a file of a team may',
  ],
  [/^\.timing\b/u, 'when it is usually rated; protocols carry their own schedule'],
  [/^\.loinc\b/u, 'codes for whoever exchanges scores'],
  [/^\.facts\b/u, 'figures about the scale, none of which scores an answer'],
  [/^\.definitions\.\d+\.usedIn\b/u, 'who uses a definition'],
  [/^\.(?:scoring|scoring\.tiers\.\d+)\.says$/u, 'the rule in words beside the rule as data'],
];

/** Fields that decide nothing on some scales, by their kind; on the others they have to. */
const idleOn: readonly (readonly [RegExp, (scale: Scale) => boolean, string])[] = [
  [
    /^\.missing\.says$/u,
    ({ scoring }) => scoring.kind === 'typed',
    'what is missing on a form is a matter of the form, where a total is typed',
  ],
  [
    /^\.direction$/u,
    ({ total }) => total === null,
    'without a total there is no better or worse one',
  ],
  [
    /^\.(?:id|scoring\.kind|missing\.(?:rule|says))$/u,
    ({ items }) => items === null,
    'forms that are stored as they are: nothing is scored, and the refusal says so',
  ],
];

const isIdle = (scale: Scale, path: Path) =>
  shown.some(([pattern]) => pattern.test(textOf(path))) ||
  idleOn.some(([pattern, when]) => pattern.test(textOf(path)) && when(scale));

const textOf = (path: Path) => path.map((step) => `.${step}`).join('');

function* leaves(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  // An empty list says nothing that could be read.
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* leaves(each, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* leaves(each, [...path, key]);
  } else yield { path, value };
}

/** The scale with another value at a path; undefined takes the field away. */
function changed(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.flatMap((each, index) => {
      if (index !== step) return [each];
      const next = changed(each, rest, value);
      return next === undefined ? [] : [next];
    });
  }
  const block = whole as Readonly<Record<string, unknown>>;
  return { ...block, [step]: changed(block[step], rest, value) };
}

function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1, undefined];
  if (typeof value === 'string') {
    const enums = [
      'higher-worse',
      'higher-better',
      'refuse',
      'refuse-what-was-due',
      'sum',
      'single',
      'tiers',
      'flag',
      'ask',
    ];
    return [`${value}-changed`, ...enums.filter((each) => each !== value), undefined];
  }
  return [undefined];
}

/** What a call gives, or how it refuses. */
function told(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof OpenKetamineError) {
      return [error.code, error.path, error.message, error.hint];
    }
    return error instanceof Error ? error.message : error;
  }
}

/** Answers that between them reach every item, level and missing answer of the scale as shipped. */
function sheetsOf(scale: Scale): readonly Answers[] {
  const least = answersOf(scale, 'least');
  const most = answersOf(scale, 'most');
  const sheets: Answers[] = [least, most, [...least, 0], []];
  for (const [index, top] of most.entries()) {
    for (let answer = (least[index] ?? 0) - 1; answer <= top + 1; answer += 1) {
      sheets.push(least.with(index, answer), most.with(index, answer));
    }
    sheets.push((least as Answers).with(index, null), (most as Answers).with(index, null));
  }
  const mixed = fc.tuple(
    ...most.map((top, index) => fc.integer({ min: least[index] ?? 0, max: top })),
  );
  return [...sheets, ...fc.sample(mixed, { seed: 11, numRuns: 60 })];
}

const days = ['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27', '2025-02-03', '2025-02-10'];

function ofTotals(scale: Scale, range: { least: number; most: number }, ids: readonly string[]) {
  const totals = Array.from(
    { length: range.most - range.least + 3 },
    (_, more) => range.least - 1 + more,
  );
  const kinds = definitionKinds.filter((kind) => kind !== 'group-difference');
  const baselines = [undefined, range.most, Math.round((range.most + range.least) / 2)];
  return totals.flatMap((total) => [
    ...[undefined, ...scale.bands.map(({ id }) => id)].map((set) =>
      told(() => bandOf(scale, total, set)),
    ),
    told(() => improvement(scale, range.most, total)),
    ...kinds.flatMap((kind) =>
      baselines.map((baseline) => told(() => judgeAll(scale, kind, total, baseline))),
    ),
    ...ids.map((id) =>
      told(() =>
        trajectory(
          scale,
          days.map((on, index) => ({ on, total: index === 0 ? range.most : total })),
          { remission: id, relapse: id, response: id },
        ),
      ),
    ),
  ]);
}

/** What the build refuses about the bands of a scale: gaps and overlaps. */
const refusals = (scale: Scale) =>
  [
    ...bandsCoverTheRange.check({
      records: [{ collection: { name: 'scales' }, record: scale }],
    } as unknown as Parameters<typeof bandsCoverTheRange.check>[0]),
  ].map(({ message }) => message);

/** Results that somebody may type: a total or a tier, alone and with the answer that flags suicidality. */
function typedOf({ suicidality, total }: Scale) {
  const item = suicidality !== null && 'item' in suicidality ? suicidality.item : 1;
  const sheets = [undefined, { [item]: 0 }, { [item]: 1 }, { 2: 1 }];
  const tiers = ['high', 'moderate', 'low'].map((tier) => ({ tier }));
  return sheets.flatMap((items) =>
    [{ total: total?.least ?? 0 }, ...tiers].map((result) => ({ ...result, items })),
  );
}

/** Everything the engines tell about a scale, as text. */
function* everything(scale: Scale, shipped: Scale): Generator<string> {
  for (const sheet of sheetsOf(shipped)) {
    yield JSON.stringify([
      told(() => checkAnswers(scale, sheet)),
      ...[undefined, ...shipped.bands.map(({ id }) => id)].map((set) =>
        told(() => score(scale, sheet, set)),
      ),
      told(() => suicidalityFlags(scale, sheet)),
      told(() => clustersOf(scale, sheet)),
      told(() => syndromesOf(scale, sheet)),
      told(() => secondLookOf(scale, sheet)),
    ]);
  }
  yield JSON.stringify(typedOf(shipped).map((result) => told(() => scoreTyped(scale, result))));
  const ids = shipped.definitions.map(({ id }) => id);
  yield JSON.stringify(ids.map((id) => told(() => definitionOf(scale, id))));
  yield JSON.stringify(told(() => bandOf(scale, 1)));
  yield JSON.stringify(told(() => refusals(scale)));
  if (shipped.total !== null) yield JSON.stringify(ofTotals(scale, shipped.total, ids));
}

function tellsAnother(scale: Scale, other: Scale, before: readonly string[]): boolean {
  let index = 0;
  for (const now of everything(other, scale)) {
    if (now !== before[index]) return true;
    index += 1;
  }
  return false;
}

describe('each field of a shipped scale is used', () => {
  test.each(scales.map((scale) => [scale.id, scale] as const))('%s', (_, scale) => {
    const before = [...everything(scale, scale)];
    const unread = [...leaves(scale)]
      .filter(({ path }) => !isIdle(scale, path))
      .filter(
        ({ path, value }) =>
          !othersThan(value).some((other) =>
            tellsAnother(scale, changed(scale, path, other) as Scale, before),
          ),
      )
      .map(({ path }) => textOf(path));
    expect(unread).toEqual([]);
  });

  test('each reason for a field that is shown alone is still needed', () => {
    const paths = scales.flatMap((scale) => [...leaves(scale)].map(({ path }) => textOf(path)));
    const idle = shown.filter(([pattern]) => !paths.some((path) => pattern.test(path)));
    expect(idle.map(([, reason]) => reason)).toEqual([]);
  });

  test('each field that decides nothing on some scales decides something on another', () => {
    const never = idleOn.filter(
      ([pattern, when]) =>
        !scales.some(
          (scale) =>
            !when(scale) && [...leaves(scale)].some(({ path }) => pattern.test(textOf(path))),
        ),
    );
    expect(never.map(([, , reason]) => reason)).toEqual([]);
  });

  test('the test sees a field that nothing reads', () => {
    const [scale] = scales;
    expect(scale).toBeDefined();
    if (scale === undefined) return;
    const before = [...everything(scale, scale)];
    expect(tellsAnother(scale, { ...scale, idle: 1 } as Scale, before)).toBe(false);
    expect(tellsAnother(scale, { ...scale, abbreviation: 'other' }, before)).toBe(true);
  });
});

test.each([phq9Wording, gad7Wording])(
  '$id has a text for every item and every answer',
  (wording) => {
    const scale = scales.find(({ id }) => id === wording.scale);
    expect(wording.items).toHaveLength(scale?.items?.count.value ?? 0);
    const [range] = scale?.items?.scores ?? [];
    expect(wording.answers).toHaveLength((range?.most ?? 0) - (range?.least ?? 0) + 1);
  },
);
