import {
  choicesSchema,
  courseOf,
  summaryOfCourse,
  type CourseChoices,
  type Located,
} from '@openketamine/clinic';
import type { Clinic } from '../clinic/clinic.js';
import { plannedOf } from '../clinic/planning.js';
import { shippedProtocol } from '../clinic/protocols.js';
import { Missing } from '../clinic/refused.js';
import { daySchema, z } from './schemas.js';

/** What plans side by side depend on. */
export const previewBody = z.strictObject({
  patient: z.string().max(64),
  protocols: z.array(z.string().max(200)).min(1).max(4),
  start: daySchema,
  choices: choicesSchema,
  weightConfirmed: z.literal(true).optional(),
});

export interface PreviewRequest {
  readonly patient: string;
  readonly protocols: readonly string[];
  readonly start: string;
  readonly choices: CourseChoices;
  readonly weightConfirmed?: true;
}

/** The plans of several protocols for the same patient, from the facts that are on record. Nothing is stored. */
export async function previewed(clinic: Clinic, asked: PreviewRequest) {
  const { patient, protocols, start, choices, weightConfirmed } = asked;
  const { events } = await clinic.store.read(`patient/${patient}`);
  if (events.length === 0) throw new Missing();
  const settings = await clinic.settings();
  return protocols.map((id) => {
    const shipped = shippedProtocol(id);
    if (shipped === undefined) throw new Missing();
    const { protocol, version, digest } = shipped;
    const opened = {
      type: 'course-opened',
      patient,
      protocol: id,
      version,
      digest,
      start,
      place: settings.place,
      choices,
      ...(weightConfirmed === undefined ? {} : { weightConfirmed }),
      id: 'preview',
      at: clinic.now(),
      zone: settings.zone,
      by: '',
    } as const;
    const planned = plannedOf({
      id: 'preview',
      state: courseOf([opened]),
      protocol,
      events: [...events, opened] as readonly Located[],
      settings,
    });
    return {
      protocol: id,
      title: protocol.title,
      ...('course' in planned
        ? { course: planned.course, summary: summaryOfCourse(planned.course), refused: null }
        : { course: null, summary: null, refused: planned.refused }),
    };
  });
}
