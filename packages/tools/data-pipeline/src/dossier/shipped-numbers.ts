import { walk } from '@openketamine/authoring';
import { withoutSeparators } from './read-dossier.ts';

/** By the unit a number ships with: by how much it may have been converted. */
const conversions: Readonly<Record<string, readonly number[]>> = {
  s: [60], // not clinical: minutes
  min: [60], // not clinical: hours
  h: [60, 24], // not clinical: minutes, days
  d: [24, 7, 28, 30, 365], // not clinical: hours, weeks, months, years
  wk: [7, 52], // not clinical: days, years
  mo: [12, 30, 28], // not clinical: years, days
  a: [12, 365], // not clinical: months, days
  '%': [100], // not clinical: parts of one
  g: [1000], // not clinical: milligrams
  mg: [1000], // not clinical: micrograms, grams
};

/** Numbers that texts spell out. */
const spelled = new Map(
  [
    [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    [
      ...Array.from({ length: 13 }, () => ''),
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
    ],
    [
      '',
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
    ],
    ['', 'once', 'twice'],
  ].flatMap((words) => words.map((word, number) => [word, number] as const)),
);

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Spelled numbers of two words: thirty-nine, six and a half. */
function* spelledOut(text: string): Generator<number> {
  for (const [, ten = '', one = ''] of text.matchAll(/\b([a-z]+ty)(?:-([a-z]+))?\b/gu)) {
    const at = tens.indexOf(ten);
    if (at >= 0) yield (at + 2) * 10 + (spelled.get(one) ?? 0); // not clinical: reads a number
  }
  for (const [, whole = ''] of text.matchAll(/\b([a-z]+) and a half\b/gu)) {
    const number = spelled.get(whole);
    if (number !== undefined) yield number + 0.5; // not clinical: reads a number
  }
  if (/\bhalf\b/u.test(text)) yield 0.5; // not clinical: reads a number
}

/** Fields that name, cite or date a record; their numbers are no findings. */
const bookkeeping = new Set([
  'id',
  'record',
  'records',
  'alsoRecords',
  'additionalRecords',
  'ruleRecords',
  'cite',
  'references',
  'compiled',
  'lastChecked',
  'readIn',
  'where',
  'URL',
  'figures',
  'protocols',
]);

/** The numbers of a part that ships, each in every unit it may have been converted from. */
export function* numbersIn(value: unknown): Generator<number> {
  for (const { path, value: part, around } of walk(value)) {
    if (path.some((key) => bookkeeping.has(String(key)))) continue;
    if (typeof part === 'number') {
      yield part;
      const unit = around.find((block) => 'unit' in block)?.['unit'];
      for (const factor of conversions[String(unit)] ?? []) yield* [part * factor, part / factor];
    }
    if (typeof part === 'string') {
      const text = withoutSeparators(part);
      for (const [, number, percent] of text.matchAll(
        /(\d+(?:\.\d+)?)(?: to \d+(?:\.\d+)?)?(%)?/gu,
      )) {
        yield Number(number);
        if (percent !== undefined) yield Number(number) / 100;
      }
      for (const [, number] of text.matchAll(/ to (\d+(?:\.\d+)?)%?/gu))
        yield* [Number(number), Number(number) / 100];
      yield* spelledOut(text.toLowerCase());
      for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
        const number = spelled.get(word);
        if (number !== undefined) yield number;
      }
    }
  }
}
