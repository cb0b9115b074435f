import { controlsOf } from '@openketamine/clinic';
import { factsOf, type Control } from '@openketamine/clinic/forms';
import { patientFactsSchema } from '@openketamine/model/schema';
import { protocols } from '@openketamine/protocols';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FactControl } from '../src/client/forms/FactControl.js';
import { answersOf, openKeys, readForm, type Typed } from '../src/client/forms/typed.js';
import { places } from '../src/server/library.js';
import { factsOfProtocol } from '../src/server/protocol-facts.js';
import { questionsFor } from '../src/server/questions.js';

const now = '2026-11-30T09:05';
const at = '2026-11-30T09:05:00-05:00';

/** What somebody would type into a control so that it means something. */
function typedFor({ kind, bound, options, key }: Control): Typed {
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
      return { value: [{ name: 'lithium', dailyDose: { value: 900, unit: 'mg' } }] };
    case 'trials':
      return { value: [{ name: 'sertraline', outcome: 'no-response' }] };
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
              typed={undefined}
              read={undefined}
              tell={false}
              onChange={() => undefined}
            />,
          );
          expect(markup).toContain(`data-key="${control.key}"`);
          expect(markup).toMatch(/<(?:input|button|select|textarea)/u);
        }
        const form = Object.fromEntries(
          controls.map((control) => [control.key, typedFor(control)]),
        );
        const read = readForm(controls, form, now);
        // what is typed here holds no doubt but one: two pressures that are the same
        const open = openKeys(form, read).filter((key) => !key.includes('diastolic'));
        expect([place, open]).toEqual([place, []]);
        const answers = answersOf(form, read);
        const facts = factsOf(answers.map((answer) => ({ ...answer, at })));
        expect([...reached(facts as Record<string, unknown>)].toSorted()).toEqual(keys.toSorted());
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
    const asked = readForm([weight], { weight: { value: '1,200' } }, now);
    expect(openKeys({ weight: { value: '1,200' } }, asked)).toEqual(['weight']);
    expect(answersOf({ weight: { value: '1,200' } }, asked)).toEqual([]);
    const chosen = { weight: { value: '200', chosen: { value: 90.72, unit: 'kg' } } };
    expect(answersOf(chosen, readForm([weight], chosen, now))).toEqual([
      { key: 'weight', value: { value: 90.72, unit: 'kg' } },
    ]);
  });

  test('a line with a dose and no name does not vanish: its name is asked for', () => {
    const form = {
      medicines: { value: [{ name: '', dailyDose: { value: 5, unit: 'mg' } }] },
    };
    const read = readForm([medicines], form, now);
    expect(openKeys(form, read)).toEqual(['medicines']);
    expect(answersOf(form, read)).toEqual([]);
    const blank = { medicines: { value: [{ name: '' }] } };
    expect(openKeys(blank, readForm([medicines], blank, now))).toEqual([]);
  });
});
