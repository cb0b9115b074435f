import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, readAuthored, type Block } from '@openketamine/authoring';
import * as places from '@openketamine/model/places';
import { describe, expect, test } from 'vitest';
import { lint, type LintOptions } from '../../src/lint/index.js';

const data = join(import.meta.dirname, '../../../evidence/data');

const filesOf = (folder: string) =>
  readdirSync(join(data, folder)).map((name) => ({
    name: `data/${folder}/${name}`,
    text: readFileSync(join(data, folder, name), 'utf8'),
  }));

const [laws, unread, sources] = ['regulatory', 'unread', 'sources'].map(filesOf) as [
  ReturnType<typeof filesOf>,
  ReturnType<typeof filesOf>,
  ReturnType<typeof filesOf>,
];

const library = new Map(
  sources.map(({ name, text }) => {
    const record = readAuthored(name, text).value as Block;
    return [String(record['id']), record] as const;
  }),
);

const options: LintOptions = { library, places, ours: true };
const told = (name: string, text: string, more: LintOptions = {}) =>
  lint([{ name, text }], { ...options, ...more }).problems.map(formatProblem);

/** The line of a text on which something stands, from 1. */
const lineOf = (text: string, what: RegExp) =>
  text.split('\n').findIndex((line) => what.test(line)) + 1;

test('law, lists of what was not read and sources have no problem', () => {
  expect(lint([...laws, ...unread, ...sources], options).problems.map(formatProblem)).toEqual([]);
});

describe.each(laws)('$name', ({ name, text }) => {
  test('without an end of its first step it is refused, at that step', () => {
    const without = text.replace(/\n {4}until: .*/u, '');
    const [first = ''] = told(name, without);
    expect(first).toContain('steps.0.until: is missing');
    expect(Number(first.split(':')[1])).toBe(lineOf(without, /^ {2}- from:/u));
  });
  test('in a place that does not exist it is refused, with the line', () => {
    for (const nowhere of ['US-ZZ', 'XQ', 'UK-QQ']) {
      const there = text.replace(/^jurisdiction: .*$/mu, `jurisdiction: ${nowhere}`);
      const line = lineOf(there, /^jurisdiction:/u);
      expect(told(name, there).filter((entry) => entry.includes('(places-exist)'))).toEqual([
        expect.stringMatching(
          new RegExp(`^${name}:${line}:\\d+ jurisdiction: there is no place "${nowhere}"`, 'u'),
        ),
      ]);
    }
  });
  test('with an end that is not a day it is refused', () => {
    for (const end of ['2026-02-30', 'soon', '2026']) {
      const wrong = text.replace(/\n {4}until: .*/u, `\n    until: '${end}'`);
      expect(told(name, wrong).some((entry) => entry.includes('until: '))).toBe(true);
    }
  });
  test('its last step cannot end with a step after it', () => {
    const last = text.replace(/(?<before>[\s\S]*\n {4}until: ).*/u, '$<before>next-step');
    expect(told(name, last.endsWith('\n') ? last : `${last}\n`).join(' ')).toContain('until');
  });
});

test('a step that ends before it begins, and one earlier than the step before, are told of', () => {
  const telemedicine = laws.find(({ name }) => name.endsWith('us-telemedicine.yaml'));
  const text = telemedicine?.text.replace("until: '2026-12-31'", "until: '2025-12-31'") ?? '';
  expect(told('data/regulatory/us-telemedicine.yaml', text)).toEqual([
    expect.stringContaining('ends before it begins, on 2026-01-01 (steps-in-order)'),
  ]);
});

describe('a date that has passed', () => {
  const file = laws.find(({ name }) => name.endsWith('us-telemedicine.yaml'));
  const on = (day: string | undefined) => told(file?.name ?? '', file?.text ?? '', { on: day });
  test('is told of on the day after, and not on the day', () => {
    expect(on('2026-12-31')).toEqual([]);
    expect(on('2027-01-01')).toEqual([
      expect.stringMatching(
        /us-telemedicine\.yaml:\d+:\d+ steps\.0\.until: this date has passed on 2027-01-01; read again/u,
      ),
    ]);
  });
  test('is not told of where nobody names a day', () => {
    expect(on(undefined)).toEqual([]);
  });
});

describe('a source that is a search page', () => {
  const searching = [
    'https://pubmed.ncbi.nlm.nih.gov/?term=ketamine+depression',
    'https://www.google.com/search?q=ketamine',
    'https://scholar.google.com/scholar?q=lii+2023',
    'https://www.semanticscholar.org/search?q=ketamine',
    'https://clinicaltrials.gov/search?cond=depression',
    'https://duckduckgo.com/?q=ketamine',
    'https://searchworks.example.edu/?search_field=author&q=%22Vando%22',
    'https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=ketamine',
  ];
  test.each(sources.filter(({ text }) => /^URL: /mu.test(text)))(
    '$name is refused with one',
    ({ name, text }) => {
      const address = searching[name.length % searching.length] ?? '';
      const wrong = text.replace(/^URL: .*$/mu, `URL: ${address}`);
      expect(
        told(name, wrong).filter((entry) => entry.includes('(source-is-no-search-page)')),
      ).toEqual([
        expect.stringContaining(`${name}:${lineOf(wrong, /^URL:/u)}:6 URL: is a search page`),
      ]);
    },
  );
});
