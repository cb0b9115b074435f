import {
  OpenKetamineError,
  parseQuantity,
  type Protocol,
  type Quantity,
} from '@openketamine/model';
import type {
  DayOfWeek,
  PlanChoices,
  PlanInput,
  PlanPatient,
  SitePolicy,
} from '@openketamine/planner';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { usablePolicy } from '@openketamine/planner/site';
import type { CaseGiven } from './schema.js';
import { eventsFrom } from './sentences.js';

/** Where protocols are found by id. */
export type FindProtocol = (id: string) => Protocol | undefined;

const read = <U extends Quantity['unit']>(text: string, field: string) =>
  parseQuantity(text, `/given/${field}`) as Quantity<U>;

/** Leaves out what is not given. */
function known<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

function byNumber(
  dose: CaseGiven['dose'],
): Pick<PlanChoices, 'dose' | 'doseBySession' | 'doseByPhase'> {
  if (dose === undefined || dose === null) return {};
  if (typeof dose === 'string') return { dose: read(dose, 'dose') };
  const entries = Object.entries(dose).map(
    ([key, text]) => [key, read(text, `dose/${key}`)] as const,
  );
  const sessions = entries.filter(([key]) => /^\d+$/u.test(key));
  const phases = entries.filter(([key]) => !/^\d+$/u.test(key));
  return {
    ...(sessions.length === 0 ? {} : { doseBySession: Object.fromEntries(sessions) }),
    ...(phases.length === 0 ? {} : { doseByPhase: Object.fromEntries(phases) }),
  };
}

function perPhase<T>(
  value: T | Readonly<Record<string, T>> | null | undefined,
  all: string,
  each: string,
): object {
  if (value === undefined || value === null) return {};
  const whole = typeof value !== 'object' || Array.isArray(value);
  return { [whole ? all : each]: value };
}

function patientOf(given: CaseGiven): PlanPatient {
  return known({
    weight: given.weight == null ? undefined : read<'kg'>(given.weight, 'weight'),
    height: given.height == null ? undefined : read<'cm'>(given.height, 'height'),
    age: given.age,
    birthDate: given.birthDate,
    sex: given.sex,
    ancestry: given.ancestry,
    hepaticImpairment: given.hepaticImpairment,
    setting: given.setting,
  });
}

function choicesOf(given: CaseGiven): PlanChoices {
  return {
    ...known({
      from: given.from,
      arm: given.arm,
      antidepressant: given.antidepressant == null ? undefined : given.antidepressant === 'with',
      jurisdiction: given.place,
      anchors: given.anchors,
      weeks: given.weeks,
      strength: given.strength == null ? undefined : read<'mg/mL'>(given.strength, 'strength'),
      finalVolume:
        given.finalVolume == null ? undefined : read<'mL'>(given.finalVolume, 'finalVolume'),
      interval:
        given.interval == null
          ? undefined
          : Object.fromEntries(
              Object.entries(given.interval).map(([phase, text]) => [
                phase,
                read(text, `interval/${phase}`),
              ]),
            ),
    }),
    ...byNumber(given.dose),
    ...perPhase<readonly DayOfWeek[]>(given.days, 'days', 'daysByPhase'),
    ...perPhase(given.sessions, 'sessions', 'sessionsByPhase'),
  };
}

/** What is given for a case: its own facts over those of its file. A field that is null is not given. */
export function givenOf(file: CaseGiven | undefined, own: CaseGiven | undefined): CaseGiven {
  return { ...file, ...own };
}

/**
 * The input of `planCourse` that a case describes.
 *
 * @param protocol - the protocol planned
 * @param given - what is known and decided, in words
 * @param protocols - finds a protocol that another one refers to
 * @returns the input, with events written out
 * @throws OpenKetamineError `INPUT_INVALID`, `UNIT_UNKNOWN` for words that say no quantity or no event
 * @category cases
 */
export function inputOf(protocol: Protocol, given: CaseGiven, protocols: FindProtocol): PlanInput {
  if (given.start === undefined || given.start === null) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/given/start',
      'A case has no start.',
      'Give the day of the first session.',
    );
  }
  const input: PlanInput = {
    protocol,
    start: given.start,
    patient: patientOf(given),
    choices: choicesOf(given),
    protocols,
    bodyWeights,
    ...(given.closed == null ? {} : { calendar: { closed: given.closed } }),
    ...(given.policy == null
      ? {}
      : { policy: usablePolicy(given.policy as unknown as SitePolicy) }),
    ...(given.asOf == null ? {} : { asOf: given.asOf }),
  };
  if (given.events === undefined || given.events === null) return input;
  return { ...input, events: eventsFrom(given.events, input) };
}
