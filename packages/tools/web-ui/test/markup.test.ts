import { meanings, showReading, type Meaning } from '@openketamine/model/render';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citing, citedNumber, rangeWords } from '../src/cited.js';
import { escapeHtml, html, join, markSvg, nameOf, raw, sentence, table } from '../src/index.js';

describe('markup', () => {
  test('no text can open a tag or leave an attribute', () => {
    assert(
      property(string(), (text) => {
        expect(html`<a title="${text}">${text}</a>`.markup.match(/[<>]/gu)).toHaveLength(4);
        expect(escapeHtml(text)).not.toMatch(/[<>"']/u);
      }),
    );
  });

  test('what is markup already is not escaped again', () => {
    expect(html`${html`<b>${'&'}</b>`}`.markup).toBe('<b>&amp;</b>');
    expect(join([raw('a'), raw('b')], ', ').markup).toBe('a, b');
  });

  test('nothing is written for what is not there', () => {
    expect(html`${undefined}${null}${false}`.markup).toBe('');
  });
});

describe('marks', () => {
  test('each meaning has a shape of its own', () => {
    const names = Object.keys(meanings) as Meaning[];
    const shapes = names.map((name) => markSvg(name).markup.replace(`ok-${name}`, ''));
    expect(new Set(shapes).size).toBe(names.length);
  });
});

describe('names', () => {
  test('an id that nobody has named is shown as it is, with spaces', () => {
    expect(nameOf('route', 'by-balloon')).toBe('by balloon');
    expect(nameOf('place', 'CA-AB')).toBe('CA-AB');
  });

  test('a sentence begins with a capital', () => {
    expect(sentence('nasal spray')).toBe('Nasal spray');
    expect(sentence('')).toBe('');
  });
});

describe('a cited number', () => {
  const sources = citing(['paper#table-2', 'label'], { label: { title: 'A label', year: 2020 } });
  const number = { value: 0.5, unit: 'mg/kg' } as const;
  const known = (verification: 'primary' | 'secondary' | 'unverified') =>
    citedNumber({ ...number, verification }, sources).markup;

  test('carries its unit and a link to its source', () => {
    const { markup } = citedNumber(
      { ...number, cite: 'label#2.2', verification: 'primary' },
      sources,
    );
    expect(markup).toMatch(/0\.5\s?mg\/kg/u);
    expect(markup).toContain('href="#source-label"');
    expect(markup).toContain('[2]');
  });

  test('says the word when it is unverified, and not otherwise', () => {
    expect(known('unverified')).toContain('unverified');
    expect(known('primary')).not.toContain('unverified');
    expect(known('secondary')).not.toContain('unverified');
  });

  test('says whose choice it is where no source was read', () => {
    const chosen = citedNumber({ ...number, basis: 'project' }, sources).markup;
    expect(chosen).toContain(escapeHtml(showReading({ basis: 'project' }).word));
    expect(chosen).not.toContain('unverified');
    const doubted = citedNumber(
      { ...number, basis: 'project', verification: 'unverified' },
      sources,
    );
    expect(doubted.markup).toContain('unverified');
  });

  test('a source outside the list is named, not linked to nowhere', () => {
    expect(sources.cite('elsewhere').markup).toBe(' <span class="ok-cite">[elsewhere]</span>');
  });
});

describe('a range in words', () => {
  test.each([
    [{ least: 2, most: 4 }, /^2 to 4\s?weeks$/u],
    [{ least: 3, most: 3 }, /^3\s?weeks$/u],
    [{ least: 1, most: 1 }, /^1\s?week$/u],
    [{ least: 2 }, /^at least 2\s?weeks$/u],
    [{ most: 4 }, /^at most 4\s?weeks$/u],
  ])('%j', (range, words) => {
    expect(rangeWords({ ...range, unit: 'wk' })).toMatch(words);
  });

  test('without a bound there are no words', () => {
    expect(rangeWords({ unit: 'wk' })).toBeUndefined();
  });
});

describe('a table', () => {
  test('numbers stand to the right, and the first column heads the rows', () => {
    const { markup } = table('Doses', ['#Weight', 'Note'], [[raw('50 kg'), raw('x')]]);
    expect(markup).toContain('<th scope="row" class="ok-right">50 kg</th>');
    expect(markup).toContain('<td>x</td>');
  });

  test('there is none without rows', () => {
    expect(table('Doses', ['Dose'], []).markup).toBe('');
  });
});
