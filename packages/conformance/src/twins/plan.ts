import { OpenKetamineError, type Course, type Protocol } from '@openketamine/model';
import { planCourse, type PlanChoices, type PlanInput } from '@openketamine/planner';
import { said } from '../cases/words.js';
import { byWeight } from './person.js';
import type { Told } from './follow.js';
import type { Reference } from './reference.js';

/** A course of the twin, with what it is about. */
export interface Shown {
  readonly title: string;
  readonly input: PlanInput;
  readonly told: Told;
}

/** A course that is refused. */
export interface Refused {
  readonly title: string;
  readonly input: PlanInput;
  readonly refused: OpenKetamineError;
  /** What happened before the call that is refused. */
  readonly sentences?: readonly string[];
}

/** A refusal is an answer; anything else is thrown. */
export function tried<T>(call: () => T): T | OpenKetamineError {
  try {
    return call();
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
}

export const planOf = (input: PlanInput): Course | OpenKetamineError =>
  tried(() => planCourse(input));

/** The horizon for phases without an end: enough sessions to see the rhythm. */
export function withHorizon(input: PlanInput, reference: Reference): PlanInput {
  const open = /"open":true/u.test(JSON.stringify(input.protocol.phases));
  if (!open) return input;
  const bare = planOf(input);
  const planned = bare instanceof OpenKetamineError ? 0 : bare.sessions.length;
  return { ...input, choices: { ...input.choices, sessions: planned + reference.shown } };
}

/** The lowest and the highest dose somebody could choose throughout; none where nobody has to choose. */
export function dosesToChoose(
  course: Course,
): { lowest: PlanChoices; highest: PlanChoices } | undefined {
  const open = course.sessions.filter(
    (session) => session.dose === null && !session.choices?.some((c) => c.arm !== undefined),
  );
  const amounts = open.flatMap((session) => [
    ...(session.choices ?? []).map((choice) => choice.value),
    ...(session.range ? [session.range.least.value, session.range.most.value] : []),
  ]);
  if (amounts.length === 0) return undefined;
  const first = open[0];
  // a first session with bounds of its own gets its own choice
  const own = (pick: 'least' | 'most') =>
    first?.range &&
    open.some((session) => session.range && session.range.most.value !== first.range?.most.value)
      ? {
          doseBySession: {
            [first.number]: { value: first.range[pick].value, unit: 'mg' as const },
          },
        }
      : {};
  return {
    lowest: { dose: { value: Math.min(...amounts), unit: 'mg' }, ...own('least') },
    highest: { dose: { value: Math.max(...amounts), unit: 'mg' }, ...own('most') },
  };
}

export const chosen = (input: PlanInput, choices: PlanChoices): PlanInput => ({
  ...input,
  choices: { ...input.choices, ...choices },
});

export function describe({ patient, choices }: PlanInput, protocol: Protocol): string {
  const arm = choices?.arm === undefined ? '' : `, arm ${choices.arm}`;
  const weight = byWeight(protocol) ? `, ${said(patient?.weight)}` : '';
  const company =
    choices?.antidepressant === undefined
      ? ''
      : choices.antidepressant
        ? ', with an antidepressant'
        : ', without an antidepressant';
  return `${patient?.age} years${weight}${arm}${company}`;
}
