import { patientFactsSchema } from '@openketamine/model/schema';
import { labels, questions, rules } from '@openketamine/risk';
import { protocols } from '@openketamine/protocols';
import { compileRules, courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { describe, expect, test } from 'vitest';
import { screeningFields } from '../generate/tools/fields.mts';
import { screeningData, treatments } from '../generate/tools/data.mts';
import { lists, type Field } from '../src/tools/field.mts';
import {
  assemble,
  completeOf,
  interview,
  readAnswers,
  writtenAnswers,
  type Answers,
  type Given,
  type NextQuestion,
} from '../src/tools/screening.mts';

const at = '2026-11-30T10:00:00+00:00';
const fields = screeningFields();
const byTreatment = new Map(
  treatments.map(({ drug, route }) => [`${drug} ${route}`, screeningData(drug, route)] as const),
);
const whole = compileRules(rules, { terminology, questions, labels });

/** Something that can be, and that no rule of the kind asked for would be met by where the kind allows it. */
function plain(field: Field): Given | undefined {
  switch (field.kind) {
    case 'number': {
      const middle =
        field.bound === undefined ? 30 : Math.round((field.bound.least + field.bound.most) / 2);
      return {
        value: field.key.startsWith('scores/') ? middle : { value: middle, unit: field.unit },
      };
    }
    case 'choice':
      return { value: field.options?.at(0) };
    case 'yes-no':
      return { value: true };
    case 'moment':
      return { value: '2026-11-29T08:00' };
    case 'text':
      return { value: 'B' };
    case 'noted':
      return { value: false };
    case 'trials':
      return {
        value: [
          {
            name: 'sertraline',
            weeks: 8,
            outcome: 'no-response',
            episode: 'current',
            adequateDose: true,
            improvement: 5,
          },
        ],
      };
    case 'condition':
    case 'medicines':
    case 'elsewhere':
      return undefined;
  }
}

function answer({ fields: asked, lists: whole_ }: NextQuestion): Answers {
  const given: Record<string, Given> = {};
  for (const list of whole_) given[completeOf(list)] = { value: true };
  for (const [fact, field] of asked) {
    const value = plain(field);
    if (value === undefined) continue;
    given[fact] = {
      ...value,
      ...(field.timed === true ? { measured: '2026-11-30T09:30' } : {}),
      ...(field.contexts === undefined ? {} : { context: field.contexts[0] }),
    };
  }
  return given;
}

describe('how facts are entered', () => {
  const facts = [
    ...new Set(questionsOf(rules, { terminology, questions }).flatMap(({ supplies }) => supplies)),
  ];

  test('every fact that a rule can ask for has its field', () => {
    expect(facts.length).toBeGreaterThan(200);
    expect(facts.filter((fact) => fields[fact] === undefined)).toEqual([]);
  });

  test('only what is worked out or asks about the list itself cannot be entered', () => {
    const elsewhere = Object.entries(fields).filter(([, { kind }]) => kind === 'elsewhere');
    for (const [fact] of elsewhere) expect(fact).toMatch(/^course\.|\.not-on-list$|\.daily-dose$/u);
  });

  test('every number has a unit, every choice its options', () => {
    const all = Object.entries(fields);
    const without = all.filter(
      ([, { kind, unit, options = [] }]) =>
        (kind === 'number' && unit === undefined) || (kind === 'choice' && options.length < 2),
    );
    expect(without).toEqual([]);
  });

  test('every answer to a field is a fact that the engine takes', () => {
    for (const [fact, field] of Object.entries(fields)) {
      const given = plain(field);
      if (given === undefined) continue;
      const { facts: assembled } = assemble({ [fact]: given }, fields, at);
      const read = patientFactsSchema.safeParse(assembled);
      expect([fact, read.success ? '' : JSON.stringify(read.error.issues[0])]).toEqual([fact, '']);
    }
  });
});

describe('the screening of the page', () => {
  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s: says what the engine says with every rule at hand, of an empty record and of some answers',
    (_id, protocol) => {
      const data = byTreatment.get(`${protocol.drug} ${protocol.route}`);
      if (data === undefined) throw new Error('no data');
      const asking = interview(data, terminology);
      for (const place of ['US', 'DE', 'UK', 'AU', 'BR']) {
        const subject = subjectOfProtocol(protocol, place);
        for (const answers of [
          {},
          {
            'conditions.complete': { value: true },
            'aneurysmal-vascular-disease': { value: { clinicalStatus: 'active' } },
          },
        ] as Answers[]) {
          const { facts, site } = assemble(answers, fields, at);
          const course = courseOfProtocol(protocol, protocols);
          const expected = whole.screen({ subject, facts, at, site, course });
          const shown = asking.screen(answers, { ...data.subjects[protocol.id], ...subject }, at);
          expect({ ...shown, subject }).toEqual({ ...expected, subject });
        }
      }
    },
  );

  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s: no question is asked again once it was answered, and the questions come to an end',
    (_id, protocol) => {
      const data = byTreatment.get(`${protocol.drug} ${protocol.route}`);
      if (data === undefined) throw new Error('no data');
      const asking = interview(data, terminology);
      const subject = subjectOfProtocol(protocol, protocol.jurisdiction ?? 'US');
      let answers: Answers = {};
      const asked: string[] = [];
      for (;;) {
        const screening = asking.screen(answers, subject, at);
        const next = asking.next(screening, new Set());
        if (next === undefined) break;
        const given = answer(next);
        const before = JSON.stringify(answers);
        answers = { ...answers, ...given };
        // an answer that changes nothing would be asked for for ever
        expect([next.question.fact, JSON.stringify(answers) === before]).toEqual([
          next.question.fact,
          false,
        ]);
        asked.push(next.question.fact);
        expect(asked.length).toBeLessThan(60);
      }
      const { overall } = asking.screen(answers, subject, at);
      expect([...lists.map(completeOf), overall]).toContain(overall);
      expect(asked.length).toBeGreaterThan(5);
    },
  );

  test('what nobody answered is unknown, and never fine', () => {
    const data = byTreatment.get('esketamine nasal');
    if (data === undefined) throw new Error('no data');
    const { urgency, overall } = interview(data, terminology).screen(
      {},
      {
        ...data.subjects['esketamine-nasal-trd-us'],
        drug: 'esketamine',
        route: 'nasal',
        jurisdiction: 'US',
      },
      at,
    );
    expect([urgency, overall]).toEqual(['ask', 'unknown']);
  });

  test('answers are read back from an address as they were written', () => {
    const answers: Answers = {
      'conditions.complete': { value: true },
      glaucoma: { value: { clinicalStatus: 'active' } },
      weight: { value: { value: 80, unit: 'kg' } },
      medicines: { value: [{ name: 'Xanax' }] },
      'systolic-blood-pressure': {
        value: { value: 130, unit: fields['systolic-blood-pressure']?.unit },
        measured: '2026-11-30T09:30',
      },
    };
    const known = {
      ...fields,
      medicines: { key: 'medicines', kind: 'medicines', label: 'Medicines' } as Field,
    };
    expect(readAnswers(writtenAnswers(answers), known)).toEqual(answers);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown fact', '{"hair-color":{"value":"red"}}'],
    ['a value of another kind', '{"weight":{"value":"heavy"}}'],
    ['another unit', '{"weight":{"value":{"value":80,"unit":"lb"}}}'],
    ['a choice that there is not', '{"hepaticImpairment":{"value":"awful"}}'],
    ['no value', '{"weight":80}'],
    ['a word for whole', '{"conditions.complete":{"value":"perhaps"}}'],
  ])('%s in an address is not taken', (_name, text) => {
    expect(readAnswers(text, fields)).toBeUndefined();
  });
});
