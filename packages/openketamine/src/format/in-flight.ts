import type { CourseInFlight, InFlightPoint } from '@openketamine/review/in-flight';
import { wrap } from './columns.js';

const heads = {
  unchanged: 'The running course: unchanged. Nothing that lies ahead is different.',
  adjust:
    'The running course: adjust. Everything that is different is tighter; take it over as it stands.',
  clinician:
    'The running course: needs a clinician. Do not take the new version over before somebody has decided.',
} as const;

function pointLine({ what, session, before, after, why }: InFlightPoint): string {
  const where = session === undefined ? '' : `session ${session}, `;
  const change =
    before === undefined
      ? after === undefined
        ? ''
        : `: new: ${after}`
      : after === undefined
        ? `: gone: ${before}`
        : `: ${before} -> ${after}`;
  return `${where}${what}${change}${why === undefined ? '' : ` (${why})`}`;
}

/** What a running course has to do, for a terminal or a comment. */
export function inFlightLines(course: CourseInFlight, columns: number): readonly string[] {
  const width = Math.max(60, Math.min(columns, 80)); // not clinical: columns of a terminal
  const list = (title: string, points: readonly InFlightPoint[]) =>
    points.length === 0
      ? []
      : [`${title}:`, ...points.map((point) => `  - ${wrap(pointLine(point), width - 4, '    ')}`)];
  return [
    wrap(heads[course.verdict], width),
    ...list('For a clinician', course.clinician),
    ...list('To adjust', course.adjust),
  ];
}
