import { describe, expect, test } from 'vitest';
import type { PatientFactsInput, Rule } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { questions, rules } from '@openketamine/risk';
import { compileRules, rulesFor, subjectOfProtocol } from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

const possible = [false, true].flatMap((session) =>
  questionsOf(rules, { terminology, questions, session }),
);
const places = [undefined, ...new Set(rules.flatMap((rule) => rule.places ?? []))];

describe('what a screening can ask', () => {
  test('is worded by data, whatever the fact: to add a rule is to say how to ask for what it tests', () => {
    const generic = possible.flatMap(({ fact, question, worded }) =>
      worded ? [] : [`${fact}: ${question}`],
    );
    expect(generic).toEqual([]);
  });

  test('holds every fact that data word, so that no words outlive their rule', () => {
    const facts = new Set(possible.map(({ fact }) => fact));
    const unused = questions.flatMap((question) =>
      'fact' in question && !facts.has(question.fact) ? [question.fact] : [],
    );
    expect(unused).toEqual([]);
  });

  test('says the same for one fact before and in a session', () => {
    const words = new Map<string, string>();
    for (const { fact, question } of possible) {
      expect([fact, words.get(fact) ?? question]).toEqual([fact, question]);
      words.set(fact, question);
    }
  });

  const half: PatientFactsInput = {
    conditions: {
      items: [
        'heart-failure',
        'stroke',
        'substance-use-disorder',
        'psychosis',
        'personality-disorder',
      ].map((concept) => ({ concept, verificationStatus: 'provisional' as const })),
    },
    medicines: { items: [{ ingredient: 'lorazepam' }, { class: 'nasal-decongestant' }] },
    familyHistory: { items: [{ concept: 'schizophrenia-spectrum' }] },
    observations: [{ code: 'alt', value: { value: 80, unit: 'U/L' } }],
  };

  test.each([
    ['nothing is known', {}],
    ['the record is half said', half],
  ])('holds every fact that any rule misses of a patient of whom %s', (_, facts) => {
    const asked = new Set(possible.flatMap(({ supplies }) => supplies));
    const unasked = new Set<string>();
    for (const session of [false, true]) {
      const screener = compileRules(rules, { terminology, questions, session });
      for (const protocol of protocols) {
        for (const place of places) {
          const subject = subjectOfProtocol(protocol, place);
          const at = '2026-01-05T10:00:00Z';
          const { findings } = screener.evaluate({ subject, facts, at, started: true });
          for (const { missing } of findings) {
            for (const fact of missing) if (!asked.has(fact)) unasked.add(fact);
          }
        }
      }
    }
    expect([...unasked]).toEqual([]);
  });
});

/** Whether a rule is answered although the record says nothing. */
function isAskedOfEverybody({ onlyIfRecorded, branches }: Rule): boolean {
  return (branches ?? [{ onlyIfRecorded }]).some((branch) => branch.onlyIfRecorded === undefined);
}

test('the rules that hold for a protocol in a place, and are asked of everybody, are those that a screening there answers', () => {
  const screener = compileRules(rules, { terminology });
  const shipped = new Set<string>(rules.map(({ id }) => id));
  for (const protocol of protocols) {
    for (const place of places) {
      for (const started of [false, true]) {
        const subject = subjectOfProtocol(protocol, place);
        const { findings } = screener.evaluate({ subject, facts: {}, at: '2026-01-05', started });
        const answered = findings.map(({ rule }) => rule).filter((id) => shipped.has(id));
        const held = rulesFor(rules, { subject, started }).filter(isAskedOfEverybody);
        expect(held.map(({ id }) => id)).toEqual([...new Set(answered)]);
      }
    }
  }
});
