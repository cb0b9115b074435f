import { readField, sayUnit, type MedicineRow, type TrialRow } from '@openketamine/clinic/forms';
import type { Terminology } from '@openketamine/model';
import { button, el } from './dom.mts';
import type { Field, List } from './field.mts';
import { completeOf, type Answers, type Given, type NextQuestion } from './screening.mts';

/** What the form of one question needs. */
export interface QuestionFormInput {
  readonly next: NextQuestion;
  /** How many questions are left, this one counted. */
  readonly left: number;
  /** How many rules wait for it. */
  readonly decides: number;
  /** The moment of the screening, on the clock of the reader. */
  readonly at: string;
  readonly answers: Answers;
  readonly medicines: () => Promise<Terminology>;
  readonly country: string;
  readonly record: (answers: Answers) => void;
  readonly aside: () => void;
}

/** What a control gives: nothing, an answer, or a reason to look again. */
type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'answer'; readonly given: Given }
  | { readonly kind: 'stop' };

interface ControlOf {
  readonly fact: string;
  readonly element: HTMLElement;
  readonly read: () => Reading;
}

const spaced = (text: string): string => text.replaceAll('-', ' ');
const words: Readonly<Record<string, string>> = { active: 'present now', resolved: 'past' };
const say = (option: string): string => words[option] ?? spaced(option);

function refuse(field: HTMLElement, says: string, ...more: readonly Node[]): void {
  const id = `${field.id}-refused`;
  document.querySelector(`#${CSS.escape(id)}`)?.remove();
  field.after(
    el('span', { class: 'ok-field-refused ok-refused', role: 'alert', id }, `${says} `, ...more),
  );
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  field.focus();
}

const nameOf = (fact: string): string => `q-${fact.replaceAll(/[^\w-]/gu, '-')}`;

function choice(
  fact: string,
  legend: string,
  options: readonly (readonly [string, string])[],
): readonly [HTMLElement, () => string] {
  const name = nameOf(fact);
  const set = el(
    'fieldset',
    { class: 'ok-choice' },
    el('legend', {}, legend),
    ...options.map(([value, label]) => {
      const input = el('input', { type: 'radio', name, value });
      return el('label', {}, input, ` ${label}`);
    }),
  );
  return [set, () => set.querySelector<HTMLInputElement>('input:checked')?.value ?? ''];
}

function labeled(label: string, input: HTMLElement): HTMLElement {
  return el('label', {}, `${label} `, input);
}

function textInput(fact: string, attributes: Readonly<Record<string, string>>): HTMLInputElement {
  return el('input', { id: nameOf(fact), autocomplete: 'off', ...attributes }) as HTMLInputElement;
}

/** A number, a day or a text, read as people type it. */
function typed(fact: string, field: Field, at: string): ControlOf {
  const number = field.kind === 'number';
  const unit = number ? sayUnit(field.unit ?? '') : '';
  const input = textInput(
    fact,
    number
      ? { inputmode: 'decimal' }
      : field.kind === 'moment'
        ? { placeholder: '2026-11-30 08:15' }
        : {},
  );
  return {
    fact,
    element: labeled(`${field.label}${unit === '' ? '' : `, ${unit}`}`, input),
    read: () => {
      if (field.kind === 'text') {
        const value = input.value.trim();
        return value === '' ? { kind: 'empty' } : { kind: 'answer', given: { value } };
      }
      const text = field.kind === 'moment' ? input.value.trim().replace(' ', 'T') : input.value;
      const reading = readField(
        {
          key: field.key === 'weight' ? 'weight' : field.key,
          section: 'person',
          kind: field.kind === 'number' ? 'number' : 'last-taken',
          label: field.label,
          asked: true,
          ...(field.unit === undefined ? {} : { unit: field.unit }),
          ...(field.bound === undefined ? {} : { bound: field.bound }),
        },
        text,
        { now: at },
      );
      if (reading.kind === 'empty') return reading;
      if (reading.kind === 'understood') return { kind: 'answer', given: { value: reading.value } };
      refuse(
        input,
        reading.says,
        ...(reading.kind === 'ask'
          ? reading.offers.map(({ value, says }) =>
              button(says, () => {
                const number_ =
                  typeof value === 'number' ? value : (value as { readonly value: number }).value;
                input.value =
                  `${number_} ${field.unit === '{score}' || field.unit === '1' ? '' : (field.unit ?? '')}`.trim();
                input.focus();
              }),
            )
          : []),
      );
      return { kind: 'stop' };
    },
  };
}

function chosen(fact: string, field: Field): ControlOf {
  const options =
    field.kind === 'choice'
      ? (field.options ?? []).map((option) => [option, say(option)] as const)
      : ([
          ['true', 'yes'],
          ['false', 'no'],
        ] as const);
  const [element, value] = choice(fact, field.label, options);
  return {
    fact,
    element,
    read: () => {
      const text = value();
      if (text === '') return { kind: 'empty' };
      return { kind: 'answer', given: { value: field.kind === 'choice' ? text : text === 'true' } };
    },
  };
}

function condition(fact: string, field: Field): ControlOf {
  const [element, value] = choice(fact, field.label, [
    ['', 'not marked'],
    ['active', 'now'],
    ['resolved', 'in the past'],
  ]);
  element.classList.add('ok-condition');
  element.dataset['words'] = field.label.toLowerCase();
  element.querySelector('input')?.setAttribute('checked', '');
  return {
    fact,
    element,
    read: () => {
      const text = value();
      return text === ''
        ? { kind: 'empty' }
        : { kind: 'answer', given: { value: { clinicalStatus: text } } };
    },
  };
}

interface RowField {
  readonly name: string;
  readonly label: string;
  readonly input: HTMLInputElement | HTMLSelectElement;
}

/** Lines that can be added and taken away. */
function rows(
  legend: string,
  make: (at: number) => readonly RowField[],
  look?: (line: readonly RowField[], said: HTMLElement) => void,
): readonly [HTMLElement, () => readonly (readonly RowField[])[]] {
  const lines: (readonly RowField[])[] = [];
  const list = el('ul', { class: 'ok-rows' });
  let made = 0;
  const add = (focus: boolean): void => {
    made += 1;
    const line = make(made);
    lines.push(line);
    const said = el('p', { class: 'ok-row-said', role: 'status' });
    const item = el('li', {}, ...line.map(({ label, input }) => labeled(label, input)), said);
    const remove = button('Remove', () => {
      lines.splice(lines.indexOf(line), 1);
      item.remove();
    });
    remove.setAttribute('aria-label', `Remove line ${made}`);
    item.append(remove);
    list.append(item);
    if (look !== undefined) line[0]?.input.addEventListener('change', () => look(line, said));
    if (focus) line[0]?.input.focus();
  };
  add(false);
  const set = el(
    'fieldset',
    { class: 'ok-lines' },
    el('legend', {}, legend),
    list,
    button('Add a line', () => add(true)),
  );
  return [set, () => lines];
}

const valueIn = (line: readonly RowField[], name: string): string =>
  line.find((field) => field.name === name)?.input.value.trim() ?? '';

function select(id: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const element = document.createElement('select');
  element.id = id;
  element.append(
    new Option('not known', ''),
    ...options.map(([value, label]) => new Option(label, value)),
  );
  return element;
}

function medicineLines(fact: string, { medicines, country }: QuestionFormInput): ControlOf {
  const look = (line: readonly RowField[], said: HTMLElement): void => {
    const name = valueIn(line, 'name');
    said.replaceChildren();
    if (name === '') return;
    const tell = async (): Promise<void> => {
      const terminology = await medicines();
      if (valueIn(line, 'name') !== name) return;
      const reading = terminology.readMedicine(name, { country });
      if (reading.outcome === 'known')
        said.textContent = `Read as ${reading.medicine.ingredients.map((id) => terminology.label(id)).join(', ')}.`;
      else if (reading.outcome === 'ambiguous')
        said.textContent =
          'This name means several things. What only some of them are stays open; write the ingredient.';
      else if (reading.outcome === 'partly')
        said.textContent = `Not read: ${reading.unread.join(', ')}.`;
      else if (reading.outcome === 'none') said.textContent = 'Read as: no medicine is taken.';
      else {
        said.append('Nobody here knows this name, and it is taken for no other. ');
        for (const near of reading.nearest)
          said.append(
            button(near, () => {
              const [first] = line;
              if (first === undefined) return;
              first.input.value = near;
              look(line, said);
            }),
          );
      }
    };
    void tell();
  };
  const [element, lines] = rows(
    'Medicines, as ingredient or brand',
    (at) => [
      { name: 'name', label: 'Name', input: textInput(`medicine-${at}`, {}) },
      {
        name: 'dose',
        label: 'Daily dose, mg',
        input: textInput(`medicine-dose-${at}`, { inputmode: 'decimal' }),
      },
      {
        name: 'last',
        label: 'Last taken',
        input: textInput(`medicine-last-${at}`, { placeholder: '2026-11-30 08:15' }),
      },
      {
        name: 'stopped',
        label: 'Stopped on',
        input: textInput(`medicine-stopped-${at}`, { placeholder: '2026-11-30' }),
      },
    ],
    look,
  );
  return {
    fact,
    element,
    read: () => {
      const value: MedicineRow[] = [];
      for (const line of lines()) {
        const name = valueIn(line, 'name');
        if (name === '') {
          const other = line.find((field) => field.input.value.trim() !== '');
          if (other === undefined) continue;
          refuse(line[0]?.input ?? element, 'A line has no name. Write it, or remove the line.');
          return { kind: 'stop' };
        }
        const dose = valueIn(line, 'dose');
        const last = valueIn(line, 'last').replace(' ', 'T');
        const stopped = valueIn(line, 'stopped');
        const amount = dose === '' ? undefined : Number(dose.replace(',', '.'));
        if (amount !== undefined && !(amount > 0)) {
          const field = line.find((each) => each.name === 'dose');
          refuse(
            field?.input ?? element,
            'Write the daily dose as a number of milligrams, for example 2 or 2.5.',
          );
          return { kind: 'stop' };
        }
        for (const [at, text] of [
          ['last', last],
          ['stopped', stopped],
        ] as const) {
          if (text === '' || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u.test(text)) continue;
          const field = line.find((each) => each.name === at);
          refuse(field?.input ?? element, 'Write a day, or a day and a time: 2026-11-30 08:15.');
          return { kind: 'stop' };
        }
        value.push({
          name,
          ...(amount === undefined ? {} : { dailyDose: { value: amount, unit: 'mg' } }),
          ...(last === '' ? {} : { lastTaken: last }),
          ...(stopped === '' ? {} : { status: 'stopped', stopped }),
        });
      }
      return value.length === 0 ? { kind: 'empty' } : { kind: 'answer', given: { value } };
    },
  };
}

function trialLines(fact: string): ControlOf {
  const [element, lines] = rows('Treatments that were tried', (at) => [
    { name: 'name', label: 'Treatment', input: textInput(`trial-${at}`, {}) },
    {
      name: 'weeks',
      label: 'Weeks',
      input: textInput(`trial-weeks-${at}`, { inputmode: 'decimal' }),
    },
    {
      name: 'outcome',
      label: 'Result',
      input: select(`trial-outcome-${at}`, [
        ['response', 'response'],
        ['no-response', 'no response'],
        ['intolerance', 'not tolerated'],
        ['non-adherence', 'not taken'],
      ]),
    },
    {
      name: 'adequate',
      label: 'Dose high enough',
      input: select(`trial-dose-${at}`, [
        ['yes', 'yes'],
        ['no', 'no'],
      ]),
    },
    {
      name: 'episode',
      label: 'Episode',
      input: select(`trial-episode-${at}`, [
        ['current', 'this one'],
        ['earlier', 'an earlier one'],
      ]),
    },
  ]);
  return {
    fact,
    element,
    read: () => {
      const value: TrialRow[] = [];
      for (const line of lines()) {
        const name = valueIn(line, 'name');
        if (name === '') continue;
        const weeks = valueIn(line, 'weeks');
        const outcome = valueIn(line, 'outcome');
        const adequate = valueIn(line, 'adequate');
        const episode = valueIn(line, 'episode');
        const count = Number(weeks.replace(',', '.'));
        if (weeks !== '' && !(count >= 0)) {
          refuse(
            line.find((each) => each.name === 'weeks')?.input ?? element,
            'Write the weeks as a number.',
          );
          return { kind: 'stop' };
        }
        value.push({
          name,
          ...(weeks === '' ? {} : { weeks: count }),
          ...(outcome === '' ? {} : { outcome }),
          ...(adequate === '' ? {} : { adequateDose: adequate === 'yes' }),
          ...(episode === '' ? {} : { episode }),
        });
      }
      return value.length === 0 ? { kind: 'empty' } : { kind: 'answer', given: { value } };
    },
  };
}

function controlOf(fact: string, field: Field, input: QuestionFormInput): ControlOf | undefined {
  switch (field.kind) {
    case 'number':
    case 'moment':
    case 'text':
      return typed(fact, field, input.at);
    case 'choice':
    case 'yes-no':
    case 'noted':
      return chosen(fact, field);
    case 'condition':
      return condition(fact, field);
    case 'medicines':
      return medicineLines(fact, input);
    case 'trials':
      return trialLines(fact);
    case 'elsewhere':
      return undefined;
  }
}

const completeWords: Readonly<Record<List, string>> = {
  conditions: 'Are these all conditions? Yes means: what is not marked is absent.',
  medicines: 'Are these all medicines? Yes means: nothing else is taken.',
  allergies: 'Are these all allergies? Yes means: there is no other.',
  familyHistory: 'Is this all that is known of the family?',
  treatmentHistory: 'Are these all treatments that were tried?',
};

/** From so many lines on a list has a box to find one in. */
const manyLines = 8; // not clinical: length of a list

function finder(conditions: readonly HTMLElement[]): HTMLElement {
  const input = el('input', { type: 'search', autocomplete: 'off' }) as HTMLInputElement;
  input.addEventListener('input', () => {
    const asked = input.value.trim().toLowerCase();
    for (const each of conditions) each.hidden = !(each.dataset['words'] ?? '').includes(asked);
  });
  return labeled('Find in this list', input);
}

/** The form of the next question: what is entered, whether lists are whole, and a way to put it aside. */
export function questionForm(input: QuestionFormInput): HTMLElement {
  const { next, left, decides, at, record, aside } = input;
  const { question, fields, lists } = next;
  const controls = fields.flatMap(([fact, field]) => controlOf(fact, field, input) ?? []);
  const timed = fields.some(([, field]) => field.timed === true);
  const contexts = [...new Set(fields.flatMap(([, field]) => field.contexts ?? []))];
  const when = timed
    ? (el('input', {
        type: 'datetime-local',
        id: 'q-when',
        value: at,
        max: at,
      }) as HTMLInputElement)
    : undefined;
  const [circumstances, context] =
    contexts.length === 0
      ? [undefined, () => '']
      : choice(
          'circumstances',
          'In which circumstances',
          contexts.map((each) => [each, say(each)] as const),
        );
  const whole = lists.map((list) => {
    const [element, value] = choice(completeOf(list), completeWords[list], [
      ['true', 'yes'],
      ['false', 'no'],
    ]);
    return { list, element, value };
  });
  const conditions = controls
    .map(({ element }) => element)
    .filter((element) => element.classList.contains('ok-condition'));
  const listed = conditions.length >= manyLines ? [finder(conditions)] : [];
  const said = el('p', { role: 'status' });
  const form = el(
    'form',
    { class: 'ok-tool ok-question', 'data-question': question.fact, 'aria-labelledby': 'q-title' },
    el(
      'p',
      { class: 'ok-quiet' },
      `Next question, of ${left}. ${decides} ${decides === 1 ? 'rule waits' : 'rules wait'} for it.`,
    ),
    el('h3', { id: 'q-title', 'data-next': '', tabindex: '-1' }, question.question),
    ...listed,
    el(
      'div',
      { class: conditions.length > 0 ? 'ok-conditions' : 'ok-fields' },
      ...controls.map(({ element }) => element),
    ),
    ...(when === undefined ? [] : [labeled('Measured', when)]),
    ...(circumstances === undefined ? [] : [circumstances]),
    ...whole.map(({ element }) => element),
    said,
    el(
      'div',
      { class: 'ok-acts' },
      Object.assign(el('button', { type: 'submit' }, 'Record and go on')),
      button('Not known: ask the next', aside),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const each of form.querySelectorAll('.ok-field-refused')) each.remove();
    const found: Record<string, Given> = {};
    for (const { fact, read } of controls) {
      const reading = read();
      if (reading.kind === 'stop') return;
      if (reading.kind === 'empty') continue;
      const field = fields.find(([each]) => each === fact)?.[1];
      found[fact] = {
        ...reading.given,
        ...(field?.timed === true && when !== undefined && when.value !== ''
          ? { measured: when.value }
          : {}),
        ...(field?.contexts !== undefined && context() !== '' ? { context: context() } : {}),
      };
    }
    for (const { list, value } of whole) {
      if (value() !== '') found[completeOf(list)] = { value: value() === 'true' };
    }
    if (Object.keys(found).length === 0) {
      said.className = 'ok-refused';
      said.textContent =
        'Nothing was entered. Enter an answer, or put the question aside as not known.';
      return;
    }
    record(found);
  });
  return form;
}
