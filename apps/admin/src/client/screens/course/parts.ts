import type { WaitsFor } from '@openketamine/model';
import { type CourseView } from '../../api.js';

export type Planned = NonNullable<CourseView['course']>;
export type Session = Planned['sessions'][number];
export const toCome: ReadonlySet<string> = new Set(['planned', 'conditional', 'moved']);

/** What a session waits for, as it is asked; a rule by its name. */
export function askedIn({ pending }: Planned, waits: WaitsFor): string {
  const asked = pending.find(({ gate }) => gate === waits.id)?.title;
  if (asked !== undefined) return asked;
  return (waits.kind === 'rule' ? waits.rule : waits.id).replaceAll('-', ' ');
}
