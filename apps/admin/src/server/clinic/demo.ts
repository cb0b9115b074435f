import { randomUUID } from 'node:crypto';
import { dayOf, plusMinutes, type SessionCommand, type Answer } from '@openketamine/clinic';
import type { Accounts } from '../accounts.js';
import type { Actor, Clinic } from './clinic.js';

/** People of the demo clinic. Invented, like everybody in it. */
const demoStaff: readonly Actor[] = [
  { id: 'demo-prescriber', name: 'Demo prescriber', role: 'prescriber' },
  { id: 'demo-nurse', name: 'Demo nurse', role: 'nurse' },
  { id: 'demo-nurse-2', name: 'Second demo nurse', role: 'nurse' },
  { id: 'demo-reception', name: 'Demo reception', role: 'reception' },
];

const [prescriber, nurse, other, reception] = demoStaff as [Actor, Actor, Actor, Actor];

/** The protocols that the demo shows: data, so that another library can show others. */
const spray = 'esketamine-nasal-trd-us';
const infusion = 'ketamine-iv-trd-six-over-three-weeks';

type Until = 'none' | 'arrived' | 'answered' | 'prepared' | 'running' | 'observed';

interface Invented {
  readonly name: string;
  readonly birthDate: string;
  readonly facts: readonly Answer[];
  readonly protocol?: string;
  /** Days before today on which the course began. */
  readonly began?: number;
  /** How many sessions are behind. */
  readonly done?: number;
  readonly today?: Until;
  /** Minutes since the dose of today began. */
  readonly minutes?: number;
  readonly chair?: string;
  /** A total of the MADRS before each session, the first one before the course. */
  readonly madrs?: readonly number[];
  /** Answers to the PHQ-9. */
  readonly phq9?: readonly number[];
}

const kg = (value: number): Answer => ({ key: 'weight', value: { value, unit: 'kg' } });
const cm = (value: number): Answer => ({ key: 'height', value: { value, unit: 'cm' } });
const fact = (key: string, value: unknown): Answer => ({ key, value });

const people: readonly Invented[] = [
  {
    name: 'Alma Beispiel',
    birthDate: '1984-03-07',
    facts: [
      kg(63),
      cm(168),
      fact('sex', 'female'),
      fact('pregnancy.status', 'not-pregnant'),
      fact('conditions.complete', true),
      fact('medicines', [{ name: 'sertraline', dailyDose: { value: 100, unit: 'mg' } }]),
    ],
    protocol: spray,
    began: 11,
    done: 3,
    today: 'running',
    minutes: 47,
    chair: 'Chair 1',
    madrs: [34, 30, 27],
  },
  {
    name: 'Bruno Muster',
    birthDate: '1971-10-21',
    facts: [kg(88), cm(181), fact('sex', 'male'), fact('hepaticImpairment', 'none')],
    protocol: infusion,
    began: 4,
    done: 1,
    today: 'running',
    minutes: 12,
    chair: 'Chair 2',
    madrs: [31, 22],
  },
  {
    name: 'Carla Ejemplo',
    birthDate: '1992-06-15',
    facts: [kg(57), cm(160), fact('sex', 'female')],
    protocol: spray,
    began: 8,
    done: 2,
    today: 'observed',
    minutes: 95,
    chair: 'Chair 3',
    madrs: [38, 33],
  },
  {
    name: 'Dev Anvayee',
    birthDate: '1959-01-30',
    facts: [
      kg(74),
      cm(172),
      fact('sex', 'male'),
      fact('observations/systolic-blood-pressure', { value: 152, unit: 'mm[Hg]' }),
      fact('observations/diastolic-blood-pressure', { value: 94, unit: 'mm[Hg]' }),
    ],
    protocol: infusion,
    began: 0,
    done: 0,
    today: 'arrived',
    chair: 'Chair 4',
    madrs: [29],
  },
  {
    name: 'Esra Örnek',
    birthDate: '1988-12-02',
    facts: [
      kg(69),
      cm(171),
      fact('sex', 'female'),
      fact('conditions/aneurysmal-vascular-disease', { clinicalStatus: 'active' }),
    ],
    protocol: spray,
    began: 0,
    done: 0,
    today: 'none',
  },
  {
    name: 'Finn Eksempel',
    birthDate: '1979-08-19',
    facts: [kg(92), cm(186), fact('sex', 'male')],
    protocol: infusion,
    began: 18,
    done: 5,
    today: 'none',
    madrs: [36, 30, 24, 17, 13, 9],
    phq9: [2, 2, 3, 2, 1, 2, 1, 1, 1],
  },
  {
    name: 'Greta Exemplum',
    birthDate: '1995-04-11',
    facts: [],
  },
];

const pressure = (systolic: number, diastolic: number) => ({
  'systolic-blood-pressure': { value: systolic, unit: 'mm[Hg]' },
  'diastolic-blood-pressure': { value: diastolic, unit: 'mm[Hg]' },
});

/** Turns up for a session, and how far it goes. Instants lie as far back as the session has run. */
async function hold(
  clinic: Clinic,
  {
    course,
    number,
    until,
    from,
    chair,
  }: { course: string; number: number; until: Until; from: string; chair: string },
): Promise<void> {
  const act = async (actor: Actor, command: SessionCommand, minutes: number): Promise<void> => {
    await clinic.session(actor, course, number, command, { at: plusMinutes(from, minutes) });
  };
  await act(reception, { type: 'arrive', course, number, chair, observer: nurse.name }, -25);
  if (until === 'arrived') return;
  const view = await clinic.sessionState(course, number);
  for (const { id } of view.plan?.questions ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were answered
    await act(nurse, { type: 'answer-question', question: id, answer: 'yes' }, -20);
  }
  for (const check of view.plan?.checks ?? []) {
    if (check.kind !== 'before') continue;
    const readings = check.readings.length === 0 ? {} : pressure(126, 78);
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were made
    await act(
      nurse,
      { type: 'record-check', check: check.id, readings, note: 'before the dose' },
      -15,
    );
  }
  if (until === 'answered') return;
  await act(prescriber, { type: 'decide', go: true }, -10);
  const { plan } = view;
  const value = plan?.dose?.value ?? plan?.choices[0]?.value ?? 0;
  const volume = plan?.volumes[0];
  await act(
    nurse,
    {
      type: 'prepare-dose',
      dose: { value, unit: 'mg' },
      ...(volume === undefined ? {} : { strength: volume.strength, volume: volume.volume }),
      ...(plan?.devices === undefined ? {} : { devices: plan.devices }),
    },
    -6,
  );
  await act(other, { type: 'check-dose', agrees: true }, -4);
  if (until === 'prepared') return;
  await act(nurse, { type: 'start-dose', position: 'sitting' }, 0);
  if (until === 'running') return;
  await act(nurse, { type: 'end-dose' }, 40);
  const timed = view.plan?.checks.find(
    ({ kind, readings }) => kind === 'timed' && readings.length > 0,
  );
  if (timed !== undefined) {
    await act(nurse, { type: 'record-check', check: timed.id, readings: pressure(138, 86) }, 41);
  }
}

async function finish(clinic: Clinic, course: string, number: number, from: string): Promise<void> {
  const { plan } = await clinic.sessionState(course, number);
  const at = plusMinutes(from, 165);
  for (const { id } of plan?.discharge ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they were judged
    await clinic.session(
      nurse,
      course,
      number,
      { type: 'judge-criterion', criterion: id, met: true },
      { at },
    );
  }
  await clinic.session(
    nurse,
    course,
    number,
    { type: 'leave', with: 'a sister', phone: '555 0100', aftercare: true },
    { at },
  );
}

async function invent(clinic: Clinic, person: Invented, now: string): Promise<void> {
  const patient = randomUUID();
  const day = 24 * 60;
  const before = plusMinutes(now, -((person.began ?? 1) + 3) * day);
  const { name, birthDate, facts, protocol, madrs = [] } = person;
  await clinic.patient(
    reception,
    patient,
    { type: 'register-patient', name, birthDate, demo: true },
    { at: before },
  );
  const answers = [fact('birthDate', birthDate), ...facts];
  await clinic.patient(reception, patient, { type: 'record-facts', answers }, { at: before });
  if (protocol === undefined) return;
  const { zone } = await clinic.settings();
  const start = plusMinutes(now, -(person.began ?? 0) * day);
  const course = randomUUID();
  await clinic.consent(
    reception,
    patient,
    {
      type: 'give-consent',
      text: 'Demo consent, version 1',
      signer: name,
      signed: dayOf({ at: before, zone }),
    },
    { at: before },
  );
  await clinic.course(
    prescriber,
    course,
    { type: 'open-course', patient, protocol, start: dayOf({ at: start, zone }), choices: {} },
    { at: before },
  );
  const rate = async (total: number | undefined, at: string, baseline: boolean): Promise<void> => {
    if (total === undefined) return;
    const command = { type: 'rate', scale: 'madrs', total, day: dayOf({ at, zone }) } as const;
    await clinic.course(
      reception,
      course,
      { ...command, ...(baseline ? { baseline } : {}) },
      { at },
    );
  };
  await rate(madrs[0], before, true);
  const done = person.done ?? 0;
  for (let number = 1; number <= done; number += 1) {
    const back = ((person.began ?? 0) * (done - number + 1)) / Math.max(done, 1);
    const from = plusMinutes(now, -Math.round(back) * day);
    // oxlint-disable no-await-in-loop -- one session after the other
    await choose(clinic, course, number, plusMinutes(from, -60));
    await hold(clinic, {
      course,
      number,
      until: 'observed',
      from,
      chair: person.chair ?? 'Chair 1',
    });
    await finish(clinic, course, number, from);
    if (number < madrs.length) await rate(madrs[number], plusMinutes(from, 200), false);
    // oxlint-enable no-await-in-loop
  }
  if (person.phq9 !== undefined) {
    const day0 = dayOf({ at: now, zone });
    await clinic.course(reception, course, {
      type: 'rate',
      scale: 'phq9',
      answers: [...person.phq9],
      day: day0,
    });
  }
  const today = person.today ?? 'none';
  if (today === 'none') return;
  await choose(clinic, course, done + 1, plusMinutes(now, -240));
  const from = plusMinutes(now, -(person.minutes ?? 0));
  await hold(clinic, {
    course,
    number: done + 1,
    until: today,
    from,
    chair: person.chair ?? 'Chair 1',
  });
}

/** Where the protocol offers several doses, the prescriber of the demo takes the lowest. */
async function choose(clinic: Clinic, course: string, number: number, at: string): Promise<void> {
  const planned = await clinic.planned(course);
  if ('refused' in planned) return;
  const session = planned.course.sessions.find((one) => one.number === number);
  const value = session?.dose === null ? session.choices?.[0]?.value : undefined;
  if (value === undefined) return;
  await clinic.course(
    prescriber,
    course,
    { type: 'choose-dose', session: number, dose: { value, unit: 'mg' } },
    { at },
  );
}

/** Fills an empty clinic with invented people, some of whom sit in their chairs right now. */
export async function seedDemo(clinic: Clinic, accounts: Accounts): Promise<void> {
  const settings = await clinic.settings();
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  await clinic.change({
    ...settings,
    name: 'Demo clinic',
    place: settings.place ?? 'US',
    days: [...days],
  });
  const known = new Set((await accounts.list()).map(({ id }) => id));
  for (const { id, name, role } of demoStaff) {
    // oxlint-disable-next-line no-await-in-loop -- four of them
    if (!known.has(id)) await accounts.add({ id, name, role: role });
  }
  const now = clinic.now();
  for (const person of people) {
    // oxlint-disable-next-line no-await-in-loop -- one person after the other
    await invent(clinic, person, now);
  }
  const { store } = clinic;
  await store.exclusively(() =>
    store.db
      .insertInto('setting')
      .values({ key: 'demo', value: JSON.stringify({ seeded: now }) })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ value: JSON.stringify({ seeded: now }) }),
      )
      .execute(),
  );
}

/** Removes everybody invented and the accounts of the demo; what is real stays. */
export async function removeDemo(clinic: Clinic): Promise<number> {
  const { store } = clinic;
  const removed = await store.exclusively(() =>
    store.db.transaction().execute(async (transaction) => {
      const streams = await transaction
        .selectFrom('stream')
        .select('name')
        .where('demo', '=', 1)
        .execute();
      const duties = await transaction
        .selectFrom('stream')
        .select('name')
        .where('kind', '=', 'duty')
        .where('patient', 'in', (from) =>
          from
            .selectFrom('stream')
            .select('patient')
            .where('demo', '=', 1)
            .where('patient', '<>', ''),
        )
        .execute();
      const names = [...new Set([...streams, ...duties].map(({ name }) => name))];
      for (let at = 0; at < names.length; at += 500) {
        const some = names.slice(at, at + 500);
        // oxlint-disable-next-line no-await-in-loop -- in portions that a statement can hold
        await transaction.deleteFrom('event').where('stream', 'in', some).execute();
        // oxlint-disable-next-line no-await-in-loop -- in portions that a statement can hold
        await transaction.deleteFrom('stream').where('name', 'in', some).execute();
      }
      await transaction.deleteFrom('projection').where('demo', '=', 1).execute();
      await transaction
        .deleteFrom('signin')
        .where('account', 'in', (from) =>
          from.selectFrom('account').select('id').where('demo', '=', 1),
        )
        .execute();
      await transaction.deleteFrom('account').where('demo', '=', 1).execute();
      await transaction.deleteFrom('setting').where('key', '=', 'demo').execute();
      return names.length;
    }),
  );
  clinic.forgetPlans();
  return removed;
}

/** When the demo was made, if there is one. */
export async function demoSince(clinic: Clinic): Promise<string | undefined> {
  const row = await clinic.store.db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'demo')
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(row.value) as { seeded: string }).seeded;
}
