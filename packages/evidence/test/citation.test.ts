import { describe, expect, test } from 'vitest';
import { bibtex, formatted, ris, toCsl } from '../src/citation.js';
import { load, source } from '../src/index.js';

const loo = await source('loo2023');
const singh = await source('singh2016');

test('a formatted reference spells initials and cuts short with "et al."', () => {
  expect(formatted([loo])[0]).toMatch(
    /^Loo C, Glozier N, Barton D, Baune BT, Mills NT, Fitzgerald P, et al\. Efficacy and safety/u,
  );
  expect(formatted([singh])[0]).toMatch(/^Singh JB, et al\. A Double-Blind/u);
});

test('plain CSL-JSON holds no field of ours', () => {
  expect(Object.keys(toCsl(loo))).toEqual(
    expect.not.arrayContaining(['authorsComplete', 'read', 'aliases', 'records']),
  );
});

test('BibTeX stands under the id of the source and says that there are others', () => {
  const text = bibtex([singh]);
  expect(text).toMatch(/^@article\{singh2016,/u);
  expect(text).toContain('author = {Singh, J. B. and others}');
  expect(text).toContain('doi = {10.1176/appi.ajp.2016.16010037}');
});

test('RIS has one line for each tag', () => {
  const lines = ris([loo])
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}-/u.test(line))).toEqual([]);
  expect(lines).toContain('DO  - 10.1192/bjp.2023.79');
});

const plain = (text: string) => text.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase();

describe('every source can be exported', async () => {
  const all = await load('sources');
  test('as a formatted reference that holds its title', () => {
    const references = formatted(all);
    expect(references).toHaveLength(all.length);
    const without = all.filter(
      (entry, at) => !plain(references[at] ?? '').includes(plain(entry.title).slice(0, 40)),
    );
    expect(without.map((entry) => entry.id)).toEqual([]);
  });
  test('as BibTeX and RIS, one entry each', () => {
    expect(bibtex(all).match(/^@\w+\{/gmu)).toHaveLength(all.length);
    expect(ris(all).match(/^TY {2}- /gmu)).toHaveLength(all.length);
  });
});
