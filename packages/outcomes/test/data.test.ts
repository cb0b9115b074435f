import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loincCheckDigit } from '../checks/loinc-digits-fit.js';
import * as data from '../src/generated/index.js';
import { scales } from '../src/generated/index.js';
import { scaleSchema } from '../src/schema.js';

const dir = join(import.meta.dirname, '../data');
const read = (folder: string) =>
  readdirSync(join(dir, folder)).map((file) => ({
    file,
    text: readFileSync(join(dir, folder, file), 'utf8'),
  }));

/** Every block that names its dossier record, anywhere in a value. */
function* blocks(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const entry of value) yield* blocks(entry);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const entry of Object.values(value)) yield* blocks(entry);
  }
}

test('all sixteen scales are there', () => {
  expect(scales.map((scale) => scale.id)).toEqual(
    [
      'audit-c',
      'bdi2',
      'bprs-positive',
      'cadss',
      'cgi-s',
      'cssrs-screen',
      'gad7',
      'hamd17',
      'kset',
      'lsas',
      'madrs',
      'moaas',
      'pcl5',
      'phq9',
      'qids-sr16',
      'ssi',
    ].toSorted(),
  );
});

/** What the YAML says, with the readings of sources that the build fills in where a statement leaves them out. */
function filled(said: unknown, shipped: unknown): unknown {
  if (typeof said !== 'object' || said === null) return said;
  const whole = shipped as Readonly<Record<string, unknown>>;
  const parts = Object.entries(said).map(([key, part]) => [key, filled(part, whole[key])]);
  if (Array.isArray(said)) return parts.map(([, part]) => part);
  const readings = ['verification', 'readIn'].flatMap((key) =>
    key in whole ? [[key, whole[key]] as const] : [],
  );
  return { ...Object.fromEntries(readings), ...Object.fromEntries(parts) };
}

test.each(read('scales'))('$file: the generated record is what the YAML says', ({ file, text }) => {
  const shipped = scales.find((scale) => `${scale.id}.yaml` === file);
  const { format: _made, ...written } = shipped ?? {};
  expect(written).toEqual(scaleSchema.parse(filled(parse(text), shipped)));
});

test('a choice of the project is not a reading, every other statement says how its source was read', () => {
  const bare = scales.flatMap((scale) =>
    [...blocks(scale)]
      .filter((block) => block['basis'] !== undefined)
      .filter((block) =>
        block['basis'] === 'project'
          ? block['verification'] !== undefined && block['verification'] !== 'unverified'
          : block['verification'] === undefined || block['cite'] === undefined,
      )
      .map((block) => `${scale.id} ${String(block['record'])}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['44249-1', 1],
  ['44261-6', 6],
  ['70274-6', 6],
  ['93374-7', 7],
  ['72109-2', 2],
])('the check digit of %s is %i', (code, digit) => {
  expect(loincCheckDigit(code)).toBe(digit);
});

test('a LOINC code with a wrong digit, seen in public code, does not pass', () => {
  expect(loincCheckDigit('69689-6')).toBe(8);
});

test('wording is carried for the PHQ-9 and the GAD-7 alone, with as many items as the scale has', () => {
  const wording = Object.entries(data).flatMap(([, value]) =>
    typeof value === 'object' && 'instruction' in value ? [value] : [],
  );
  expect(wording.map((entry) => entry.scale).toSorted()).toEqual(['gad7', 'phq9']);
  for (const entry of wording) {
    const scale = scales.find(({ id }) => id === entry.scale);
    expect(entry.items).toHaveLength(scale?.items?.count.value ?? 0);
    expect(entry.answers).toHaveLength(4);
  }
});
