import type { CourseEvent } from '@openketamine/planner';

/** What somebody says about a course on the page, short enough for an address. */
export type Happened =
  | { readonly kind: 'missed' | 'given'; readonly session: number; readonly date: string }
  | { readonly kind: 'moved'; readonly session: number; readonly date: string }
  | {
      readonly kind: 'decided';
      readonly gate: string;
      readonly outcome: string;
      readonly date: string;
    };

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const ofSession = new RegExp(
  `^(?<kind>missed|given|moved)~(?<session>[1-9]\\d{0,3})~(?<date>${day})$`,
  'u',
);
const ofGate = new RegExp(
  `^decided~(?<gate>[\\w:.-]{1,80})~(?<outcome>[\\w:.-]{1,80})~(?<date>${day})$`,
  'u',
);

/** As it stands in an address. */
export function written(all: readonly Happened[]): string {
  return all
    .map((each) =>
      each.kind === 'decided'
        ? `decided~${each.gate}~${each.outcome}~${each.date}`
        : `${each.kind}~${each.session}~${each.date}`,
    )
    .join('.');
}

function one(text: string): Happened | undefined {
  const session = ofSession.exec(text)?.groups;
  if (session !== undefined)
    return {
      kind: session['kind'] as 'missed' | 'given' | 'moved',
      session: Number(session['session']),
      date: session['date'] ?? '',
    };
  const gate = ofGate.exec(text)?.groups;
  return gate === undefined
    ? undefined
    : {
        kind: 'decided',
        gate: gate['gate'] ?? '',
        outcome: gate['outcome'] ?? '',
        date: gate['date'] ?? '',
      };
}

/** Reads what an address says of a course; undefined where it cannot have been written by this page. */
export function readHappened(text: string): readonly Happened[] | undefined {
  if (text === '') return [];
  const all = text.split(/\.(?=(?:missed|given|moved|decided)~)/u).map(one);
  return all.every((each) => each !== undefined) ? all : undefined;
}

/** The same as events of the planner. */
export function eventsOf(all: readonly Happened[]): readonly CourseEvent[] {
  return all.map((each): CourseEvent => {
    switch (each.kind) {
      case 'missed':
        return { type: 'session-missed', session: each.session, date: each.date };
      case 'given':
        return { type: 'session-completed', session: each.session, date: each.date };
      case 'moved':
        return { type: 'session-moved', session: each.session, to: each.date };
      case 'decided':
        return { type: 'gate-decided', gate: each.gate, outcome: each.outcome, date: each.date };
    }
  });
}

/** In words, for the list of what was said. */
export function wordsOf(each: Happened, showDate: (iso: string) => string): string {
  switch (each.kind) {
    case 'missed':
      return `Session ${each.session} was missed on ${showDate(each.date)}.`;
    case 'given':
      return `Session ${each.session} was given as planned on ${showDate(each.date)}.`;
    case 'moved':
      return `Session ${each.session} is moved to ${showDate(each.date)}.`;
    case 'decided':
      return `${each.gate}: ${each.outcome}, decided on ${showDate(each.date)}.`;
  }
}
