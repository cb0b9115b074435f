import type { Course } from '@openketamine/model';
import type { Oracle } from './oracle/oracle.js';

/** A part of a session, and how the protocol deals with it. */
export interface PartState {
  /** The part of a session by name: `preparation`, `monitoring`. */
  readonly part: string;
  /**
   * Whether the protocol tells it, leaves it to the site, says that it is not known, or is
   * silent.
   */
  readonly state: 'told' | 'site must set' | 'gap' | 'missing';
}

/**
 * The parts of a session, and the parameters by which a site sets each. A name of a team's own may begin or end with one of these words.
 */
const parts: readonly {
  readonly part: string;
  readonly told: (course: Course) => boolean;
  readonly site: RegExp;
}[] = [
  {
    part: 'preparation',
    told: ({ preparation }) => preparation.length > 0,
    site: /fasting|before$|baseline/u,
  },
  {
    part: 'checks',
    told: ({ checks }) => checks.length > 0,
    site: /hold|checks|baseline|emergency-plan|company-at-home/u,
  },
  {
    part: 'monitoring',
    told: ({ sessions }) => sessions.some(({ timetable }) => timetable.length > 0),
    site: /interval|monitors|vital-signs|blood-pressure-(?:after|recheck)|oxygen-saturation/u,
  },
  {
    part: 'observation',
    told: ({ sessions }) => sessions.some(({ observe }) => observe !== undefined),
    site: /stay-after|observation|company-at-home/u,
  },
  {
    part: 'stop rules',
    told: ({ stopRules }) => stopRules.length > 0,
    site: /stop$|emergency-plan/u,
  },
  {
    part: 'rescue',
    told: ({ rescue }) => rescue.length > 0,
    site: /rescue|antiemetic|antihypertensive/u,
  },
  {
    part: 'discharge',
    told: ({ discharge }) => discharge.length > 0,
    site: /discharge|driving|observation|stay-after|company-at-home/u,
  },
  {
    part: 'aftercare',
    told: ({ aftercare }) => aftercare.length > 0,
    site: /after$|driving|transport|liver-tests/u,
  },
  {
    part: 'records',
    told: ({ records }) => records.length > 0,
    site: /record/u,
  },
];

/** How each part of a session stands in a course: told by the protocol, for the site to set, a named gap, or nothing of that. */
export function partsOf({ protocol }: Oracle, course: Course): PartState[] {
  const open = [
    ...course.siteMustSetDetails.map(({ id }) => id),
    ...course.siteSetDetails.map(({ id }) => id),
  ];
  const gap = protocol.gaps.some(
    ({ at, blocks }) => blocks === 'part' && (at === undefined || at.startsWith('/procedure')),
  );
  return parts.map(({ part, told, site }) => {
    if (told(course)) return { part, state: 'told' };
    if (open.some((param) => site.test(param))) return { part, state: 'site must set' };
    return { part, state: gap ? 'gap' : 'missing' };
  });
}
