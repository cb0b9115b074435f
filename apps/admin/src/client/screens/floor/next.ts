import { type Meaning } from '@openketamine/model/render';
import { type Today } from '../../api.js';
import { minutesTo, sayTime } from '../../dates.js';
import { sayName, words } from '../../words/index.js';

const text = words.floor;

type Line = Today['floor'][number];
export type Due = Today['due'][number];

/** What comes next for somebody in a chair, with how pressing it is. */
export function nextOf(
  line: Line,
  now: number,
  zone: string,
): { readonly meaning: Meaning; readonly says: string } {
  const [check] = line.checks;
  if (check !== undefined && ['running', 'observed'].includes(line.phase)) {
    const minutes = minutesTo(now, check.due);
    const what = sayName(check.what);
    if (minutes < 0) return { meaning: 'stop', says: text.overdue(what, -minutes) };
    if (minutes === 0) return { meaning: 'caution', says: text.dueNow(what) };
    return { meaning: minutes <= 5 ? 'caution' : 'information', says: text.dueIn(what, minutes) };
  }
  if (line.mayLeaveAt !== undefined) {
    return Date.parse(line.mayLeaveAt) > now
      ? { meaning: 'fine', says: text.mayLeave(sayTime(line.mayLeaveAt, zone)) }
      : { meaning: 'information', says: text.observing };
  }
  if (line.phase === 'running') return { meaning: 'fine', says: text.noTimed };
  return { meaning: 'information', says: words.phases[line.phase] };
}

export const pressing: readonly Meaning[] = ['stop', 'caution', 'unknown', 'information', 'fine'];
