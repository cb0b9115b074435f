import { describe, expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import { compileRules, screen } from './plainly.js';
import {
  at,
  invented,
  makeRule,
  migraine,
  present,
  screenWith,
  subject,
  systolic,
} from './rules.js';

describe('a screener', () => {
  test('of no kind, though all were asked for just before', () => {
    const compiled = compileRules([makeRule('r', migraine)]);
    const about = { subject, facts: present, at };
    expect(compiled.evaluate(about).findings).toHaveLength(1);
    expect(compiled.evaluate({ ...about, kinds: [] }).findings).toEqual([]);
    expect(compiled.evaluate(about).findings).toHaveLength(1);
  });

  test('the same whatever the protocol, when it is asked again after very many others', () => {
    const ours = makeRule('r', migraine, { protocols: ['ours'] });
    const compiled = compileRules([ours, makeRule('every', migraine)]);
    const found = (protocol: string) =>
      compiled.evaluate({ subject: { ...subject, protocol }, facts: present, at }).findings.length;
    expect(found('ours')).toBe(2);
    for (let index = 0; index < 1001; index++) expect(found(`other-${index}`)).toBe(1);
    expect(found('ours')).toBe(2);
  });

  test('answers each input by itself, whatever it answered before', () => {
    const screener = compileRules([
      makeRule('us', migraine, { places: ['US'] }),
      makeRule('eu', migraine, { places: ['EU'] }),
    ]);
    const rulesIn = (jurisdiction: string, kinds?: ['eligibility']) =>
      screener
        .screen({
          subject: { ...subject, jurisdiction },
          facts: present,
          at,
          ...(kinds === undefined ? {} : { kinds }),
        })
        .findings.map(({ rule }) => rule);
    expect(rulesIn('US')).toEqual(['us']);
    expect(rulesIn('EU')).toEqual(['eu']);
    expect(rulesIn('US', ['eligibility'])).toEqual([]);
    expect(rulesIn('US')).toEqual(['us']);
  });

  test('says what it was asked about', () => {
    const about = screenWith(
      [],
      {},
      { subject: { ...subject, protocol: 'p', indication: ['trd', 'mdd'] } },
    ).subject;
    expect(about).toEqual({
      drug: 'ketamine',
      route: 'iv',
      jurisdiction: 'US',
      protocol: 'p',
      indication: 'trd,mdd',
      at,
    });
    expect(screenWith([], {}, { subject: { drug: 'ketamine', route: 'iv' } }).subject).toEqual({
      drug: 'ketamine',
      route: 'iv',
      jurisdiction: '',
      at,
    });
  });

  test('refuses a moment that is none', () => {
    expect(() => screenWith([], {}, { at: 'soon' })).toThrow(OpenKetamineError);
  });

  test('through `screen` gives the same as compiled by hand, and keeps apart what it was compiled with', () => {
    const rules = [
      makeRule('r', {
        observation: 'pressure',
        is: '>',
        value: 1,
        unit: 'mm[Hg]',
        against: 'value',
        ...invented,
      }),
    ];
    const input = { rules, subject, facts: {}, at };
    expect(screen(input)).toEqual(compileRules(rules).screen(input));
    expect(screen(input)).toEqual(screen(input));
    const questions = [{ id: 'both', question: 'Both?', supplies: ['pressure', 'capacity'] }];
    const two = [...rules, makeRule('s', { fact: 'capacity', equals: [false] })];
    expect(screen({ ...input, rules: two, questions }).ask.map(({ fact }) => fact)).toEqual([
      'both',
    ]);
    expect(screen({ ...input, rules: two }).ask.map(({ fact }) => fact)).toEqual([
      'capacity',
      'pressure',
    ]);
  });

  test('does not change what it is given', () => {
    const rules = Object.freeze([makeRule('r', migraine)]);
    const facts = Object.freeze({
      ...present,
      observations: Object.freeze([
        Object.freeze(systolic(1, '09:00')),
        Object.freeze(systolic(2, '08:00')),
      ]),
    });
    const before = JSON.stringify(facts);
    compileRules(rules).screen({ subject, facts: facts as never, at });
    expect(JSON.stringify(facts)).toBe(before);
  });
});
