import { claims } from '@openketamine/evidence/claims';
import { facts } from '@openketamine/risk';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { familyPages, filled, groundOf, type Sentence } from '../generate/families.mts';

const pages = familyPages();
const sentencesOf = (path: string): readonly Sentence[] =>
  pages.find((page) => page.path === path)?.sections.flatMap(({ says }) => says) ?? [];
const all = pages.flatMap(({ path }) =>
  sentencesOf(path).map((sentence) => [path, sentence] as const),
);

/** The school grade for which a text is written; somebody of twelve is in grade 6 or 7. */
function grade(texts: readonly string[]): number {
  const text = texts.join(' ');
  return fleschKincaid({
    sentence: text.split(/[.?!](?:\s|$)/u).filter((part) => part.trim() !== '').length,
    word: text.split(/\s+/u).length,
    syllable: syllable(text),
  });
}

describe('pages for patients and families', () => {
  test.each(pages.map(({ path }) => path))('%s is written for somebody of about 12', (path) => {
    expect(grade(sentencesOf(path).map(filled))).toBeLessThanOrEqual(7);
  });

  test.each(all)(
    '%s: each sentence stands on a record, or is one of the few of the project: %o',
    (_, sentence) => {
      const ground = groundOf(sentence.from);
      expect(ground !== undefined || sentence.from === 'project').toBe(true);
    },
  );

  test('a sentence on a record that is gone fails', () => {
    expect(() => groundOf('claim:seed-999')).toThrow('is not a record');
    expect(() => filled({ says: '{{events:nowhere:x:active}}', from: 'project' })).toThrow(
      'is not a record',
    );
  });

  test('what holds in one place names the place', () => {
    for (const [, { from, says }] of all) {
      const [kind, id] = from.split(':');
      const places = facts.find((fact) => kind === 'risk' && fact.id === id)?.places;
      const title = claims.find((claim) => kind === 'claim' && claim.id === id)?.refersTo ?? '';
      const only = places?.[0] ?? /^(?:US|FDA)\b/u.exec(title)?.[0];
      if (only === undefined || says.endsWith('?') || !/approved|never|only|watch/u.test(says))
        continue;
      expect(says).toMatch(/\bUS\b|\bEU\b/u);
    }
  });

  test('none names an amount of a drug, and none types a number that a record has', () => {
    for (const [, sentence] of all) {
      expect(filled(sentence)).not.toMatch(/\d\s*(?:mg|milligram|mL|ml|µg)\b/u);
      // "100" of "of 100 people" is a way of speaking, not a finding.
      expect(sentence.says.replaceAll(/\{\{[^}]+\}\}/gu, '').replaceAll('100', '')).not.toMatch(
        /\d/u,
      );
    }
  });

  test('what a sentence of the project says is not a fact of medicine', () => {
    const own = all.filter(([, { from }]) => from === 'project');
    expect(own.length).toBeLessThan(all.length / 3);
    // It asks, advises to get help, or says what this site is; it tells nothing of drug, illness or odds.
    for (const [, { says }] of own)
      expect(says).toMatch(/\?$|^(?:This is|Do not|If you|You do not have to|Ask|In danger)/u);
  });
});
