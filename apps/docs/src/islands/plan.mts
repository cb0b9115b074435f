import { OpenKetamineError, type Course, type Session } from '@openketamine/model';
import { bounds } from '@openketamine/model/bounds';
import { showDate, showQuantity, showSessionState, statusLine } from '@openketamine/model/render';
import {
  planCourse,
  type CourseEvent,
  type PlanChoices,
  type PlanPatient,
} from '@openketamine/planner';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import { highestDoses } from '@openketamine/protocols/highest-doses';
import { courseStrip } from '@openketamine/web-ui';
import {
  button,
  el,
  folded,
  link,
  listOf,
  part,
  refusal,
  save,
  tableOf,
  today,
} from '../tools/dom.mts';
import { clearRefusals, entriesOf, refuseAt, share } from '../tools/form.mts';
import { eventsOf, readHappened, wordsOf, written, type Happened } from '../tools/happened.mts';
import { numberAt } from '../tools/numbers.mts';
import { loadProtocol, type Loaded } from '../tools/protocols.mts';
import { calendarDay, numeric, oneOf, type Entries, type Entry } from '../tools/share.mts';

const dayNames = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** What this tool keeps in its address. */
export const entriesOfPlan = (protocols: ReadonlySet<string>): readonly Entry[] => [
  { name: 'protocol', patient: false, problem: oneOf('protocol', protocols) },
  { name: 'place', patient: false },
  {
    name: 'days',
    patient: false,
    problem: (value) =>
      value.split(',').every((each) => dayNames.has(each))
        ? undefined
        : `This link names days of the week that there are not: “${value.slice(0, 40)}”.`,
  },
  { name: 'from', patient: false },
  { name: 'arm', patient: false },
  { name: 'weeks', patient: false, problem: numeric('a number of weeks', 1, 520) },
  { name: 'strength', patient: false },
  { name: 'start', patient: true, problem: calendarDay('the first session') },
  { name: 'weight', patient: true },
  { name: 'age', patient: true },
  { name: 'height', patient: true },
  { name: 'sex', patient: true },
  { name: 'company', patient: true },
  { name: 'dose', patient: true },
  {
    name: 'happened',
    patient: true,
    problem: (value) =>
      readHappened(value) === undefined
        ? 'This link says something about sessions that this page cannot read.'
        : undefined,
  },
];

interface Asked {
  readonly patient: PlanPatient;
  readonly choices: PlanChoices;
}

/** What stands in the fields, as the planner takes it; undefined where a field has to be looked at first. */
function asked(form: HTMLFormElement, entries: Entries): Asked | undefined {
  const weight = numberAt(form, 'weight', {
    label: 'weight',
    unit: 'kg',
    bound: {
      least: bounds['body-weight'].kg?.least ?? 0,
      most: bounds['body-weight'].kg?.most ?? Infinity,
    },
  });
  const plain = (name: string, unit: string) => numberAt(form, name, { label: name, unit });
  const age = plain('age', 'a');
  const height = plain('height', 'cm');
  const dose = plain('dose', 'mg');
  const strength = plain('strength', 'mg/mL');
  const weeks = plain('weeks', 'wk');
  if ([weight, age, height, dose, strength, weeks].some(({ kind }) => kind === 'stop'))
    return undefined;
  const text = (name: string): string | undefined => entries[name] || undefined;
  const days = text('days')?.split(',') as PlanChoices['days'];
  const company = text('company');
  return {
    patient: {
      ...(weight.kind === 'value' ? { weight: { value: weight.value, unit: 'kg' } } : {}),
      ...(age.kind === 'value' ? { age: age.value } : {}),
      ...(height.kind === 'value' ? { height: { value: height.value, unit: 'cm' } } : {}),
      ...(text('sex') === undefined ? {} : { sex: text('sex') as 'female' | 'male' }),
    },
    choices: {
      ...(days === undefined ? {} : { days }),
      ...(text('from') === undefined ? {} : { from: text('from') }),
      ...(text('arm') === undefined ? {} : { arm: text('arm') }),
      ...(text('place') === undefined ? {} : { jurisdiction: text('place') }),
      ...(company === undefined ? {} : { antidepressant: company === 'with' }),
      ...(dose.kind === 'value' ? { dose: { value: dose.value, unit: 'mg' } } : {}),
      ...(weeks.kind === 'value' ? { weeks: weeks.value } : {}),
      ...(strength.kind === 'value' ? { strength: { value: strength.value, unit: 'mg/mL' } } : {}),
    },
  };
}

function doseText({ dose, choices = [], gap, timesPerDay = 1 }: Session): string {
  if (dose !== null) return `${timesPerDay > 1 ? `${timesPerDay} × ` : ''}${showQuantity(dose)}`;
  if (choices.length > 0)
    return `to be chosen: ${choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' or ')}`;
  return gap === undefined ? 'open' : '[ ] gap';
}

const volumeText = ({ volumes = [], devices }: Session): string =>
  devices === undefined
    ? volumes
        .map(({ volume, strength }) => `${showQuantity(volume)} of ${showQuantity(strength)}`)
        .join(', ')
    : `${devices} ${devices === 1 ? 'device' : 'devices'}`;

const isOpen = ({ state, date }: Session): boolean =>
  date !== null && (state === 'planned' || state === 'conditional' || state === 'moved');

/** What may still be said of a session. Of a later one only together with what happened to those before it. */
function acts(
  session: Session,
  before: readonly Session[],
  say: (all: readonly Happened[]) => void,
): Node {
  const { number, state, date } = session;
  if (!isOpen(session) || date === null)
    return el('span', { class: 'ok-quiet' }, showSessionState(state).word);
  const earlier = before.flatMap((each): Happened[] =>
    each.date === null ? [] : [{ kind: 'given', session: each.number, date: each.date }],
  );
  const act = (kind: 'missed' | 'given', word: string): HTMLElement => {
    const pressed = button(word, () => say([...earlier, { kind, session: number, date }]));
    pressed.setAttribute('aria-label', `${word}: session ${number}`);
    return pressed;
  };
  return el(
    'span',
    { class: 'ok-acts' },
    ...(earlier.length === 0
      ? [act('missed', 'Missed'), act('given', 'Given')]
      : [act('missed', 'Missed; those before given')]),
  );
}

interface Shown {
  readonly course: Course;
  readonly loaded: Loaded;
  readonly happened: readonly Happened[];
  readonly say: (all: readonly Happened[]) => void;
  readonly takeBack: (at: number) => void;
  readonly calendar: (field: HTMLInputElement, said: HTMLElement) => void;
}

function gatesOf({ course, say }: Shown): readonly HTMLElement[] {
  const on =
    course.sessions.findLast(
      ({ date, state }) => date !== null && (state === 'completed' || state === 'missed'),
    )?.date ??
    course.sessions[0]?.date ??
    today();
  return listOf(
    course.pending.map(({ gate, title, outcomes }) =>
      el(
        'span',
        {},
        `${title} `,
        el(
          'span',
          { class: 'ok-acts' },
          ...outcomes.map((outcome) =>
            button(outcome.replaceAll('-', ' '), () =>
              say([{ kind: 'decided', gate, outcome, date: on }]),
            ),
          ),
        ),
      ),
    ),
  );
}

function calendarPart({ calendar }: Shown): HTMLElement {
  const field = el('input', { id: 'calendar-name', autocomplete: 'off' }) as HTMLInputElement;
  const said = el('span', { id: 'calendar-said', role: 'status' });
  field.setAttribute('aria-describedby', said.id);
  return el(
    'div',
    { class: 'ok-fields ok-noprint ok-take-along' },
    el(
      'label',
      { for: field.id },
      'Name of this course in the calendar, without the name of a patient ',
      field,
      said,
    ),
    button('Save the calendar (iCalendar)', () => calendar(field, said), false),
    button('Print the plan', () => window.print(), false),
  );
}

function show(place: Element, shown: Shown): void {
  const { course, loaded, happened, say, takeBack } = shown;
  const { protocol } = loaded;
  const open = course.sessions.filter(isOpen);
  // The strip escapes whatever the data say.
  const strip = el('div', { class: 'ok-plan-strip' });
  strip.innerHTML = courseStrip(course, protocol.title).markup;
  const table = tableOf(
    `${course.sessions.length} sessions`,
    ['Session', 'Date', 'State', 'Dose', 'Drawn up', 'Say what happened'],
    course.sessions.map((session) => [
      `${session.number}`,
      showDate(session.date),
      `${showSessionState(session.state).word}${session.gate === undefined ? '' : `, waits for ${session.gate}`}`,
      doseText(session),
      volumeText(session),
      acts(session, open.slice(0, open.indexOf(session)), say),
    ]),
  );
  table.classList.add('ok-plan-table');
  place.replaceChildren(
    el('h2', { id: 'plan', tabindex: '-1' }, protocol.title),
    el(
      'p',
      {},
      el('strong', {}, `${statusLine(course.protocol)}. `),
      'As the protocol says, with nothing chosen that it leaves to people. Nobody was screened for it. ',
      link(`protocols/${protocol.id}`, 'The whole protocol'),
    ),
    ...listOf(
      course.findings.map(({ severity, message }) =>
        el('span', { 'data-severity': severity }, el('strong', {}, `${severity}: `), message),
      ),
    ),
    strip,
    table,
    ...part(
      'What was said',
      ...listOf(
        happened.map((each, at) =>
          el(
            'span',
            {},
            `${wordsOf(each, showDate)} `,
            button('Take back', () => takeBack(at)),
          ),
        ),
      ),
    ),
    ...part('Still to be decided', ...gatesOf(shown)),
    ...(course.siteMustSet.length === 0
      ? []
      : [
          folded(
            `What the site must set: ${course.siteMustSet.length} things that no source decides`,
            ...listOf(course.siteMustSet),
          ),
        ]),
    ...part('What the source leaves open', ...listOf(course.gaps.map((gap) => `[ ] gap: ${gap}`))),
    folded(
      'Why each date and dose',
      ...course.sessions.map((session) =>
        el('p', {}, el('strong', {}, `Session ${session.number}. `), session.because.join(' ')),
      ),
    ),
    calendarPart(shown),
    el(
      'p',
      { class: 'ok-quiet ok-printed' },
      `Worked out on this device on ${showDate(today())}. Not a medical device: check against the source.`,
    ),
  );
}

/** Phases and arms of a protocol as choices of the form. */
function offer(form: HTMLFormElement, { protocol }: Loaded, entries: Entries): void {
  const put = (name: string, options: readonly (readonly [string, string])[]): void => {
    const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`);
    if (select === null) return;
    select.replaceChildren(
      new Option('as the protocol begins', ''),
      ...options.map(([id, title]) => new Option(title, id)),
    );
    if (name === 'arm') select.options[0]?.replaceChildren('not chosen');
    select.value = options.some(([id]) => id === entries[name]) ? (entries[name] ?? '') : '';
    const label = select.closest('label');
    if (label !== null) label.hidden = options.length < 2;
  };
  put(
    'from',
    protocol.phases.map(({ id, title }) => [id, title] as const),
  );
  put(
    'arm',
    protocol.arms.filter(({ plannable }) => plannable).map(({ id, title }) => [id, title] as const),
  );
}

/** The tool that plans a course and plans it anew from what happened. */
export function start(place: HTMLElement): void {
  const form = place as HTMLFormElement;
  const result = document.querySelector('[data-result-of=plan]');
  const select = form.querySelector<HTMLSelectElement>('[name=protocol]');
  if (result === null || select === null) return;
  const all = entriesOfPlan(
    new Set([...select.options].map(({ value }) => value).filter((id) => id !== '')),
  );
  const shared = share(form, all, result);
  let loaded: Loaded | undefined;
  let happened = readHappened(shared.entries?.['happened'] ?? '') ?? [];

  const work = async (focus = false): Promise<void> => {
    const entries = entriesOf(form, all);
    clearRefusals(form);
    const id = entries['protocol'] ?? '';
    if (id === '') {
      result.replaceChildren(
        el(
          'p',
          { class: 'ok-refused' },
          'Choose a protocol: without one there is nothing to plan.',
        ),
      );
      return;
    }
    if (loaded?.protocol.id !== id) {
      loaded = await loadProtocol(id);
      offer(form, loaded, { ...shared.entries, ...entries });
    }
    shared.write({ happened: written(happened) });
    const input = asked(form, entriesOf(form, all));
    if (input === undefined) {
      result.replaceChildren();
      return;
    }
    const { protocol, find } = loaded;
    const from = entries['start'] || today();
    const events: readonly CourseEvent[] = eventsOf(happened);
    try {
      const course = planCourse({
        protocol,
        start: from,
        ...input,
        events,
        protocols: find,
        bodyWeights,
        highestDoses,
        explain: english,
      });
      const change = (next: readonly Happened[]): void => {
        happened = next;
        void work(true);
      };
      show(result, {
        course,
        loaded,
        happened,
        say: (more) => change([...happened, ...more]),
        takeBack: (at) => change(happened.filter((_, index) => index !== at)),
        calendar: (field, said) => {
          void saveCalendar(course, field, said, happened.length);
        },
      });
      if (focus) result.querySelector<HTMLElement>('#plan')?.focus();
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      const at = refuseAt(form, error);
      const last = happened.at(-1);
      result.replaceChildren(
        refusal(error),
        ...(at || last === undefined
          ? []
          : [
              el('p', {}, wordsOf(last, showDate), ' '),
              button('Take that back', () => {
                happened = happened.slice(0, -1);
                void work(true);
              }),
            ]),
      );
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work();
  });
  form.addEventListener('change', (event) => {
    const name = (event.target as HTMLInputElement).name;
    if (name === 'protocol') happened = [];
    if (name === 'with-patient') shared.write({ happened: written(happened) });
    else if (result.childElementCount > 0 || name === 'protocol') void work();
  });
  form.dataset['ready'] = 'true';
  if (shared.entries !== undefined) void work();
}

async function saveCalendar(
  course: Course,
  field: HTMLInputElement,
  said: HTMLElement,
  revision: number,
): Promise<void> {
  // Only who wants a calendar loads what writes one.
  const { asCalendar } = await import('@openketamine/care-plan/ical');
  const name = field.value.trim();
  try {
    const text = asCalendar(course, {
      ...(name === '' ? {} : { course: name }),
      stamp: new Date().toISOString(),
      revision,
    });
    save(`${course.protocol.id}.ics`, 'text/calendar', text);
    said.className = '';
    said.textContent = 'Saved.';
    field.removeAttribute('aria-invalid');
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    said.className = 'ok-refused';
    said.textContent = `${error.reason} ${error.hint}`;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }
}
