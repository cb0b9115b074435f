import type { Course, PendingGate, Session } from '@openketamine/model';
import { showDate, showQuantity, showSessionState } from '@openketamine/model/render';
import { html, type Html } from './html.js';
import { gateSvg, sessionSvg } from './marks.js';
import { weeksOf, type Stretch, type Week } from './weeks.js';

/** What stands under a session: its dose, or why there is none yet. */
function doseText(session: Session): string {
  const { dose, choices, gap, timesPerDay } = session;
  if (dose !== null) {
    const once = showQuantity(dose);
    return timesPerDay === undefined || timesPerDay === 1 ? once : `${timesPerDay} × ${once}`;
  }
  if (choices !== undefined && choices.length > 0) {
    const values = choices.map(({ value }) => String(value));
    return `${values.slice(0, -1).join(', ')} or ${showQuantity({ value: Number(values.at(-1)), unit: 'mg' })}`;
  }
  return gap === undefined ? 'dose open' : '[ ] gap';
}

function cell(sessions: readonly Session[]): Html {
  if (sessions.length === 0) return html`<td></td>`;
  return html`<td>${sessions.map(
    (session) =>
      html`<span class="ok-session">${sessionSvg(session.state, session.number)}<span class="ok-session-dose${session.unverified === true ? ' ok-unverified' : ''}">${doseText(session)}</span><span class="ok-sr">session ${session.number}, ${showSessionState(session.state).word}, ${showDate(session.date)}${session.unverified === true ? ', unverified number' : ''}</span></span>`,
  )}</td>`;
}

function weekRow(week: Week): Html {
  return html`<tr><th scope="row"><span class="ok-week">Week ${week.number}</span> <span class="ok-week-date">${showDate(week.from).replace(/ \d{4}$/u, '')}</span></th>${week.days.map(cell)}</tr>`;
}

function breakRow(weeks: number): Html {
  return html`<tr class="ok-break"><td colspan="8">${weeks === 1 ? 'one week' : `${weeks} weeks`} without a session</td></tr>`;
}

function gateRow(gate: PendingGate): Html {
  const { session, day, week } = gate.after;
  const when =
    session !== undefined
      ? `after session ${session}`
      : day !== undefined
        ? `day ${day}`
        : week !== undefined
          ? `week ${week}`
          : 'when it happens';
  return html`<tr class="ok-gate"><td colspan="8">${gateSvg()} <span class="ok-gate-when">${when}</span> <strong>${gate.title}</strong> <span class="ok-gate-ways">${gate.outcomes.join(' · ')}</span></td></tr>`;
}

const aDay = 86_400_000; // not clinical: milliseconds

/** On which day of the course a session is; the first dated session is on day 1. */
function dayOf(date: string, first: string): number {
  return Math.round((Date.parse(date) - Date.parse(first)) / aDay) + 1;
}

const sessionsOf = (row: Week | Stretch): readonly Session[] =>
  'days' in row ? row.days.flat() : [];

/**
 * The row after which a gate stands: that of its session; for a day or a week, the last that holds a session
 * before it, since all that follow depend on it. -1 is before the first row. A gate without any is at the end.
 */
function placeOf(gate: PendingGate, weeks: readonly (Week | Stretch)[]): number {
  const { session, day, week } = gate.after;
  if (session !== undefined) {
    const held = weeks.findIndex((row) => sessionsOf(row).some(({ number }) => number === session));
    return held < 0 ? weeks.length - 1 : held;
  }
  const [first] = weeks.flatMap(sessionsOf).map(({ date }) => date);
  const until = day ?? (week === undefined ? undefined : week * 7 + 1);
  if (until === undefined || first == null) return weeks.length - 1;
  return weeks.findLastIndex((row) =>
    sessionsOf(row).some(({ date }) => date !== null && dayOf(date, first) < until),
  );
}

/**
 * A course as a calendar of course weeks: each session a mark with number and dose, gates as diamonds
 * with their question. Shape tells the state, so that it reads in black and white. It is a table, so
 * that it is its own text equivalent. Sessions without a date are left to the table of sessions.
 *
 * @param course - from `planCourse`
 * @param caption - what the figure shows, as a finding: "Six sessions in three weeks"
 * @returns markup; needs `figures.css` and `tokens.css`
 */
export function courseStrip(course: Pick<Course, 'sessions' | 'pending'>, caption: string): Html {
  const weeks = weeksOf(course.sessions);
  const first = weeks[0];
  if (first === undefined || !('days' in first)) return html``;
  const gates = course.pending.map((gate) => ({ gate, after: placeOf(gate, weeks) }));
  const gatesAfter = (index: number): Html[] =>
    gates.filter(({ after }) => after === index).map(({ gate }) => gateRow(gate));
  const rows = [
    ...gatesAfter(-1),
    ...weeks.flatMap((week, index) => [
      'days' in week ? weekRow(week) : breakRow(week.weeks),
      ...gatesAfter(index),
    ]),
  ];
  const states = [...new Set(course.sessions.map(({ state }) => state))];
  return html`<figure class="ok-strip"><table><caption>${caption}</caption><thead><tr><th scope="col">Course week</th>${first.weekdays.map(
    (day) => html`<th scope="col">${day}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table><figcaption>${states.map(
    (state) =>
      html`<span class="ok-key">${sessionSvg(state, 1)} ${showSessionState(state).word}: ${showSessionState(state).explains}</span> `,
  )}${gates.length > 0 && html`<span class="ok-key">${gateSvg()} gate: a question that must be answered before the course goes on.</span>`}</figcaption></figure>`;
}
