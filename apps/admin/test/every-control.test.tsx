import { controlsOf, notAsked, rowControls } from '@openketamine/clinic';
import {
  factsOf,
  readRow,
  rowLists,
  type Control,
  type RowControl,
  type RowList,
} from '@openketamine/clinic/forms';
import {
  allergyFactSchema,
  conditionFactSchema,
  familyHistoryFactSchema,
  medicineFactSchema,
  observationFactSchema,
  patientFactsSchema,
  scoreFactSchema,
  substanceFactSchema,
  treatmentTrialSchema,
} from '@openketamine/model/schema';
import { protocols } from '@openketamine/protocols';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FactControl } from '../src/client/forms/FactControl.js';
import { RowDetails } from '../src/client/forms/RowDetails.js';
import { answersOf, listOf, openKeys, readForm, type Typed } from '../src/client/forms/typed.js';
import { words } from '../src/client/words/index.js';
import { places } from '../src/server/library.js';
import { factsOfProtocol } from '../src/server/protocol-facts.js';
import { questionsFor } from '../src/server/questions.js';

const now = '2026-11-30T09:05';
const at = '2026-11-30T09:05:00-05:00';

/** What somebody would type into a question about an entry. */
function typedDetail({ kind, key, options = [], units = [] }: RowControl): unknown {
  switch (kind) {
    case 'text':
      return key.endsWith('class') ? 'ssri' : 'something';
    case 'number':
      return '2';
    case 'choice':
      return options[0];
    case 'yes-no':
      return true;
    case 'when':
      return '2019-03';
    case 'amount':
      return { value: '2', unit: units.includes('mg') ? 'mg' : units[0] };
    case 'many':
      return options.slice(0, 1);
  }
}

const detailsFor = (list: RowList) =>
  Object.fromEntries(rowControls[list].map((control) => [control.key, typedDetail(control)]));

/** What somebody would type into a control so that it means something, with all that can be said besides. */
function typedFor(control: Control): Typed {
  const list = listOf(control);
  const typed = answerFor(control);
  return {
    ...typed,
    ...(list === undefined ? {} : { details: detailsFor(list) }),
    ...(control.timed === true ? { measured: '2026-11-29T17:20' } : {}),
  };
}

function answerFor({ kind, bound, options, key }: Control): Typed {
  switch (kind) {
    case 'number': {
      const value = bound === undefined ? 1 : Math.min(bound.most, Math.max(bound.least, 2));
      return { value: key === 'height' ? '170' : key === 'weight' ? '70' : String(value) };
    }
    case 'day':
      return { value: '1984-03-07' };
    case 'moment':
    case 'last-taken':
      return { value: '2026-11-30T08:00' };
    case 'choice':
      return { value: options?.[0] };
    case 'yes-no':
    case 'noted':
      return { value: true };
    case 'condition':
      return { value: { clinicalStatus: 'active' } };
    case 'medicines':
      return { value: [{ name: 'lithium', dose: '900', details: detailsFor('medicines') }] };
    case 'trials':
      return { value: [{ name: 'sertraline', details: detailsFor('treatmentHistory') }] };
  }
}

/** Every place of a fact in the facts of a patient, as words: `weight`, `conditions/stroke`. */
function* reached(facts: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [name, value] of Object.entries(facts)) {
    if (['conditions', 'familyHistory', 'allergies'].includes(name)) {
      const list = value as {
        complete?: boolean;
        items: { concept?: string; substance?: string }[];
      };
      if (list.complete === true) yield `${name}.complete`;
      for (const item of list.items) yield `${name}/${item.concept ?? item.substance}`;
    } else if (name === 'medicines' || name === 'treatmentHistory') {
      const list = value as { complete?: boolean; items: unknown[] };
      if (list.complete === true) yield `${name}.complete`;
      if (list.items.length > 0) yield name;
    } else if (name === 'substances') {
      for (const { substance } of value as { substance: string }[]) yield `substances/${substance}`;
    } else if (name === 'observations') {
      for (const { code } of value as { code: string }[]) yield `observations/${code}`;
    } else if (name === 'scores') {
      for (const { scale, item } of value as { scale: string; item?: string }[]) {
        yield item === undefined ? `scores/${scale}` : `scores/${scale}/${item}`;
      }
    } else if (['pregnancy', 'logistics', 'visit'].includes(name)) {
      for (const part of Object.keys(value as object)) yield `${name}.${part}`;
    } else yield name;
  }
}

/** The entries of a list of the facts. */
function entriesOf(facts: Readonly<Record<string, unknown>>, list: RowList): readonly object[] {
  const value = facts[list] as readonly object[] | { items: readonly object[] } | undefined;
  return value === undefined ? [] : 'items' in value ? value.items : value;
}

/** Whether an entry has a value at the key of a question, such as `equivalent.of`. */
const has = (entry: object, key: string): boolean =>
  key
    .split('.')
    .reduce<unknown>((of, part) => (of as Record<string, unknown> | undefined)?.[part], entry) !==
  undefined;

const everywhere = [undefined, ...places()];
const rendered = new Set<string>();

describe('every control of the form reaches the facts', () => {
  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s, in every place',
    (_id, protocol) => {
      for (const place of everywhere) {
        const controls = controlsOf(
          questionsFor(protocol, place ?? protocol.jurisdiction),
          factsOfProtocol(protocol),
        );
        const keys = controls.map(({ key }) => key);
        // a question stands once
        expect(new Set(keys).size).toBe(keys.length);
        for (const control of controls) {
          const shape = JSON.stringify(control);
          if (rendered.has(shape)) continue;
          rendered.add(shape);
          const markup = renderToStaticMarkup(
            <FactControl
              control={control}
              rows={rowControls}
              now={now}
              typed={undefined}
              read={undefined}
              tell={false}
              onChange={() => undefined}
            />,
          );
          expect(markup).toContain(`data-key="${control.key}"`);
          expect(markup).toMatch(/<(?:input|button|select|textarea)|role="spinbutton"/u);
        }
        const form = Object.fromEntries(
          controls.map((control) => [control.key, typedFor(control)]),
        );
        const read = readForm(controls, form, now, rowControls);
        // what is typed here holds no doubt but one: two pressures that are the same
        const open = openKeys(form, read).filter((key) => !key.includes('diastolic'));
        expect([place, open]).toEqual([place, []]);
        const answers = answersOf(form, read);
        const facts = factsOf(answers.map((answer) => ({ ...answer, at })));
        expect([...reached(facts as Record<string, unknown>)].toSorted()).toEqual(keys.toSorted());
        // whatever was said about an entry is in it, and a measurement has the time that was given
        for (const list of rowLists) {
          for (const entry of entriesOf(facts, list)) {
            const lost = rowControls[list].filter(({ key }) => !has(entry, key));
            expect([list, lost.map(({ key }) => key)]).toEqual([list, []]);
            const { at: measured = '2026-11-29T17:20' } = entry as { readonly at?: string };
            expect(measured).toBe('2026-11-29T17:20');
          }
        }
        expect([place, patientFactsSchema.safeParse(facts).error?.issues ?? []]).toEqual([
          place,
          [],
        ]);
      }
    },
  );

  test('and that looked at many controls', () => {
    expect(rendered.size).toBeGreaterThan(150);
  });
});

describe('what is typed', () => {
  const [weight, medicines] = [
    { key: 'weight', section: 'person', kind: 'number', label: 'Weight', unit: 'kg', asked: true },
    { key: 'medicines', section: 'medicines', kind: 'medicines', label: 'Medicines', asked: true },
  ] as const satisfies readonly Control[];

  test('is not recorded while it can be read in two ways, and then as it was chosen', () => {
    const asked = readForm([weight], { weight: { value: '1,200' } }, now, rowControls);
    expect(openKeys({ weight: { value: '1,200' } }, asked)).toEqual(['weight']);
    expect(answersOf({ weight: { value: '1,200' } }, asked)).toEqual([]);
    const chosen = { weight: { value: '200', chosen: { value: 90.72, unit: 'kg' } } };
    expect(answersOf(chosen, readForm([weight], chosen, now, rowControls))).toEqual([
      { key: 'weight', value: { value: 90.72, unit: 'kg' } },
    ]);
  });

  test('a line with a dose and no name does not vanish: its name is asked for', () => {
    const form = {
      medicines: { value: [{ name: '', dose: '5' }] },
    };
    const read = readForm([medicines], form, now, rowControls);
    expect(openKeys(form, read)).toEqual(['medicines']);
    expect(answersOf(form, read)).toEqual([]);
    const blank = { medicines: { value: [{ name: '' }] } };
    expect(openKeys(blank, readForm([medicines], blank, now, rowControls))).toEqual([]);
  });
});

describe('an entry of a list', () => {
  const entrySchemas = {
    conditions: conditionFactSchema,
    familyHistory: familyHistoryFactSchema,
    allergies: allergyFactSchema,
    medicines: medicineFactSchema,
    substances: substanceFactSchema,
    observations: observationFactSchema,
    scores: scoreFactSchema,
    treatmentHistory: treatmentTrialSchema,
  } as const satisfies Record<RowList, unknown>;

  test.each(rowLists)('of %s has a question for every field, or a reason why not', (list) => {
    const fields = Object.keys(entrySchemas[list].shape);
    const asked = new Set(rowControls[list].map(({ key }) => key.split('.')[0]));
    const missing = fields.filter((field) => !asked.has(field) && !(field in notAsked[list]));
    expect(missing).toEqual([]);
    // no reason outlives its field, and nothing is both asked and not
    expect(Object.keys(notAsked[list]).filter((field) => !fields.includes(field))).toEqual([]);
    expect(Object.keys(notAsked[list]).filter((field) => asked.has(field))).toEqual([]);
  });

  test.each(rowLists)('of %s: every question has words and a control', (list) => {
    for (const control of rowControls[list]) {
      expect([control.key, words.rows.labels[control.key]]).toEqual([
        control.key,
        expect.any(String),
      ]);
      const markup = renderToStaticMarkup(
        <RowDetails controls={[control]} typed={{}} wrong={{}} onChange={() => undefined} />,
      );
      expect(markup).toContain(`data-row="${control.key}"`);
      expect(markup).toMatch(/<(?:input|button|select|textarea)|role="spinbutton"/u);
    }
  });

  const trials = rowControls.treatmentHistory;
  test.each([
    ['1,200', 'ambiguous'],
    ['many', 'unreadable'],
    ['-1', 'outside'],
    ['1044', 'outside'],
    ['6 kg', 'unit-unknown'],
  ])('weeks written as %s are %s, not dropped', (weeks, code) => {
    const { value, wrong } = readRow(trials, { weeks }, now);
    expect(value).toEqual({});
    expect(wrong).toMatchObject({ weeks: { code } });
  });

  test.each(['0', '1043', '6', '6 weeks'])('weeks written as %s are read', (weeks) => {
    expect(readRow(trials, { weeks }, now)).toEqual({
      value: { weeks: Number.parseInt(weeks, 10) },
      wrong: {},
    });
  });

  test.each([
    ['2026-11-30T09:05', undefined],
    ['2026-11-30T09:06', 'future'],
    ['2026-12', 'future'],
    ['2027', 'future'],
    ['2026-02-30', 'no-such-day'],
    ['-03', 'no-such-day'],
    ['2019', undefined],
    ['2019-03', undefined],
  ])('an onset of %s is %s', (onset, code) => {
    expect(readRow(rowControls.conditions, { onset }, now)).toEqual(
      code === undefined
        ? { value: { onset }, wrong: {} }
        : { value: {}, wrong: { onset: { code } } },
    );
  });

  test('half of an equivalent asks for the other half', () => {
    const { wrong } = readRow(rowControls.medicines, { 'equivalent.of': 'lorazepam' }, now);
    expect(wrong).toEqual({ 'equivalent.dailyDose': { code: 'missing' } });
  });
});
