import { describe, expect, test } from 'vitest';
import {
  formatProblem,
  isCopyHost,
  isReprint,
  primaryIsNoCopy,
  readAuthored,
  runChecks,
  sourceIndex,
  sourceIsNoCopy,
  sourceIsNotGenerated,
  sourceParts,
  sourcesAreComplete,
  type Check,
} from '../../src/index.js';

const whole = `id: tea-book
title: A book of tea
author: [{ family: Okakura, given: K }]
issued: { date-parts: [[1906]] }
publisher: Putnam
URL: https://example.org/tea
read: { verification: primary, where: [https://example.org/tea] }
`;

function told(checks: readonly Check[], text: string): string[] {
  const authored = readAuthored('sources/tea-book.yaml', text);
  const record = authored.value as Record<string, unknown>;
  const records = [{ collection: {}, id: 'tea-book', record, authored }];
  return runChecks(checks, { records, sources: sourceIndex({ home: 'sources' }) }).map(
    formatProblem,
  );
}

const lines: Readonly<Record<(typeof sourceParts)[number], RegExp>> = {
  author: /author: .*\n/u,
  issued: /issued: .*\n/u,
  issuer: /publisher: .*\n/u,
  address: /URL: .*\n/u,
};

test('a source that says everything passes', () => {
  expect(told([...sourcesAreComplete, sourceIsNoCopy, sourceIsNotGenerated], whole)).toEqual([]);
});

describe.each(sourceParts)('%s', (part) => {
  const without = whole.replace(lines[part], '');
  test('left out without a word is refused', () => {
    expect(told(sourcesAreComplete, without)).toEqual([
      expect.stringContaining(`(source-has-${part})`),
    ]);
  });
  test('said not to be recorded passes', () => {
    expect(told(sourcesAreComplete, `${without}notRecorded: [${part}]\n`)).toEqual([]);
  });
  test('said not to be recorded while it stands there is refused, with the line', () => {
    expect(told(sourcesAreComplete, `${whole}notRecorded: [${part}]\n`)).toEqual([
      expect.stringMatching(
        new RegExp(`^sources/tea-book.yaml:8:15 .*\\(source-has-${part}\\)$`, 'u'),
      ),
    ]);
  });
});

describe('the address of a copy', () => {
  test.each([
    'https://de.scribd.com/document/1/paper',
    'https://docsbay.net/doc/1',
    'https://dev2.psychiatrist.com/jcp/x',
    'https://uat.mimsdev.com/x',
    'https://acnpsearch.tweb-dev.unibo.it/1',
    'https://qa00.mdedge.com/x',
    'https://develop-abc.example.org/x',
    'https://main-xyz.us-4.platformsh.site/x',
    'https://searchworks.staging.jioinstitute.edu.in/x',
    'http://47.251.13.51:8081/29525051',
  ])('%s is refused', (address) => {
    expect(isCopyHost(address)).toBe(true);
    expect(
      told([sourceIsNoCopy], whole.replace('https://example.org/tea\n', `${address}\n`)),
    ).toEqual([expect.stringMatching(/^sources\/tea-book\.yaml:6:6 URL: is a shared copy/u)]);
  });
  test.each([
    'https://doi.org/10.1/x',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/',
    'https://www.testing-tea.org/x',
    'https://devices.fda.gov/x',
    'https://developer.example.org/x',
    'https://test-kitchen.org/x',
    'https://psychiatrist.com/jcp/x',
  ])('%s passes', (address) => {
    expect(isCopyHost(address)).toBe(false);
  });
  test('a copy may stand where it was read', () => {
    expect(
      told(
        [sourceIsNoCopy],
        whole.replace('[https://example.org/tea]', "['https://www.scribd.com/1']"),
      ),
    ).toEqual([]);
  });
});

test.each(['https://www.droracle.ai/articles/1', 'https://chatgpt.com/share/1'])(
  '%s is a generated text and refused, wherever it stands',
  (address) => {
    expect(
      told([sourceIsNotGenerated], whole.replace('https://example.org/tea\n', `${address}\n`)),
    ).toHaveLength(1);
    expect(
      told([sourceIsNotGenerated], whole.replace('[https://example.org/tea]', `['${address}']`)),
    ).toHaveLength(1);
  },
);

describe('primary', () => {
  const read = (more: string) =>
    told([primaryIsNoCopy], whole.replace(/read: .*\n/u, `read: { verification: ${more} }\n`));

  test.each([
    "primary, where: ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1/']",
    "primary, where: ['https://www.spravatohcp.com/dosing']",
    "primary, where: ['the printed leaflet']",
    // the paper was read, and a copy of it beside it
    "primary, where: ['https://www.nature.com/articles/1', 'https://moreblossom.com/1']",
    "secondary, readIn: meddatax.com, where: ['https://meddatax.com/1']",
  ])('%s passes', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    "primary, where: ['https://meddatax.com/trial/1']",
    "primary, where: ['http://www.120ty.net/x', 'http://www.120ty.net/y']",
    "primary, where: ['https://www.scribd.com/1']",
    "primary, where: ['https://scholars.duke.edu/publication/1']",
    "primary, readIn: a reprint, where: ['https://example.org/tea']",
  ])('%s is refused: a copy is secondary', (text) => {
    expect(read(text)).toEqual([expect.stringContaining('expected secondary')]);
  });

  test.each([
    ['https://scholars.example.com/x', false],
    ['https://fda.report/x', true],
    ['https://www.fda.gov/report', false],
    ['https://drugs.com.example.org/x', false],
    ['https://www.drugs.com/x', true],
  ])('%s is a reprint: %s', (address, expected) => {
    expect(isReprint(address)).toBe(expected);
  });
});

test('a statement that is primary and names a copy is refused wherever it stands', () => {
  const stated = `${whole}facts: [{ value: 1, verification: primary, readIn: a digest }]\n`;
  expect(told([primaryIsNoCopy], stated)).toEqual([
    expect.stringMatching(/facts\.0\.verification: a copy was read/u),
  ]);
  expect(told([primaryIsNoCopy], stated.replace(', readIn: a digest', ''))).toEqual([]);
});
