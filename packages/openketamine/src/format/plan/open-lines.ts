import type { ScreenedCourse } from '@openketamine/care-plan';
import type { Lead } from '@openketamine/care-plan/lead';
import { counted } from './session-lines.js';

/** How much is still open, with the option that shows it. */
export function openLines(course: ScreenedCourse, lead: Lead): string[] {
  const { ask, siteMustSet, gaps, tasks } = course;
  const [first] = ask;
  const detail = [
    counted(siteMustSet.length, 'thing the site must set', 'things the site must set'),
    counted(gaps.length, 'gap of the source', 'gaps of the source'),
    counted(tasks.length, 'task'),
  ].filter((text) => text !== undefined);
  return [
    ...undecidedRules(lead),
    ...(first === undefined
      ? []
      : [`${counted(ask.length, 'question')}: --undecided. First: ${first.question}`]),
    ...(detail.length === 0 ? [] : [`${detail.join(', ')}: --details`]),
  ];
}

/** How many rules are undecided, and how many of them weigh. */
function undecidedRules({ undecided }: Lead): string[] {
  const heavy = (['critical', 'major'] as const).flatMap((severity) => {
    const count = undecided.filter((leadFinding) => leadFinding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const rules = counted(undecided.length, 'rule');
  if (rules === undefined) return [];
  return [`${rules} undecided${heavy.length === 0 ? '' : `, ${heavy.join(', ')}`}: --undecided`];
}
