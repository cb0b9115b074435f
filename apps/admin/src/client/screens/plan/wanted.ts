import type { ClinicCommand } from '@openketamine/clinic';
import { isDay } from '@openketamine/model/bounds';
import { readIn } from '../../parts/numbers.js';
import { words } from '../../words/index.js';

const text = words.plan;

/** What was chosen for one protocol: what is chosen for another means nothing here. */
export interface Chosen {
  readonly arm?: string;
  /** Milligrams as they were typed or picked, by phase. */
  readonly doses?: Readonly<Record<string, string>>;
}

/** A plan as it is asked for. */
export interface Wanted {
  readonly protocol: string;
  readonly other: string;
  readonly start: string;
  readonly weeks: string;
  readonly days: readonly string[] | null;
  readonly time: string;
  readonly company: '' | 'with' | 'alone';
  readonly sure: boolean;
  readonly chosen: Readonly<Record<string, Chosen>>;
}
export const blank: Wanted = {
  protocol: '',
  other: '',
  start: '',
  weeks: '',
  days: null,
  time: '',
  company: '',
  sure: false,
  chosen: {},
};

/** What is wrong with what was typed, by field. */
export function wrongIn({ protocol, start, weeks }: Wanted): Readonly<Record<string, string>> {
  return {
    ...(protocol === '' ? { protocol: text.protocolMissing } : {}),
    ...(isDay(start) ? {} : { start: words.dates.missing }),
    ...(weeks === '' || /^[1-9]\d{0,2}$/u.test(weeks) ? {} : { weeks: text.weeksWrong }),
  };
}

type Choices = Extract<ClinicCommand, { type: 'open-course' }>['choices'];
type Day = NonNullable<Choices['days']>[number];

/** The choices for one of the protocols. */
export function choicesOf(
  { weeks, days, time, company, chosen }: Wanted,
  protocol: string,
  clinicDays: readonly string[],
): Choices {
  const { arm, doses = {} } = chosen[protocol] ?? {};
  const doseByPhase = Object.entries(doses).flatMap(([phase, typed]) => {
    const { value } = readIn(typed, 'mg');
    return value === undefined ? [] : [[phase, { value, unit: 'mg' as const }] as const];
  });
  return {
    days: [...(days ?? clinicDays)] as Day[],
    ...(weeks === '' ? {} : { weeks: Number(weeks) }),
    ...(time === '' ? {} : { time }),
    ...(company === '' ? {} : { antidepressant: company === 'with' }),
    ...(arm === undefined ? {} : { arm }),
    ...(doseByPhase.length === 0 ? {} : { doseByPhase: Object.fromEntries(doseByPhase) }),
  };
}
