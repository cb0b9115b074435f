import type {
  Course,
  LawAnswer,
  LawOfDay,
  LawOfSessions,
  PlanFinding,
  Session,
} from '@openketamine/model';

/**
 * Answers which law was read as holding in a place on a day, as `answerLaw` of `@openketamine/evidence` does.
 *
 * @category law
 */
export type LawLookup = (question: {
  readonly place: string;
  readonly on: string;
  readonly drug: string;
  readonly route: string;
  readonly setting: string;
}) => LawAnswer;

/** Where nobody of a clinic is in the room. */
const isAway = ({ place }: Pick<Session, 'place'>) => place === 'home';

/** What makes the law of two days the same: the same laws in the same state. */
const sameness = ({ laws }: Pick<LawAnswer, 'laws'>) =>
  laws.map(({ id, state, record }) => `${id} ${state} ${record}`).join('\n');

/**
 * The law of the days on which a course is given at home, as far as it was read: sessions for which it is the same stand
 * together. A session without a date has no law.
 *
 * Pure. Does not judge whether anything is lawful, and says nothing of sessions in a clinic.
 *
 * @param course - a planned course
 * @param lookup - from the records of a library
 * @param place - whose law is asked about; without one, none is looked up, and that is said
 * @returns the law of session after session; none where nothing is given at home
 * @category law
 */
export function lawOfSessions(
  course: Pick<Course, 'sessions'>,
  lookup: LawLookup,
  place: string | undefined,
): LawOfSessions[] {
  const spans: { span: LawOfSessions; readonly same: string }[] = [];
  for (const session of course.sessions) {
    const { date, drug, route } = session;
    if (!isAway(session) || date === null) continue;
    const { laws = [], nothingRead = [] } =
      place === undefined ? {} : lookup({ place, on: date, drug, route, setting: session.place });
    const same = sameness({ laws });
    const last = spans.at(-1);
    if (last?.same === same) {
      last.span = { ...last.span, sessions: [...last.span.sessions, session.number], to: date };
      continue;
    }
    const span = {
      sessions: [session.number],
      from: date,
      to: date,
      setting: session.place,
      place: place ?? null,
      laws,
      nothingRead,
    };
    spans.push({ span, same });
  }
  return spans.map(({ span }) => span);
}

const open: Readonly<Partial<Record<LawOfDay['state'], (law: LawOfDay) => string>>> = {
  ended: ({ title, until }) => `${title}: what was read ended on ${until}.`,
  'not-yet': ({ title, from }) =>
    `${title}: what was read begins on ${typeof from === 'string' ? from : from.by}.`,
  'may-hold': ({ title }) => `${title}: it is not known whether it had begun.`,
};

/** The sessions of a span in words. */
function sessionsOf({ sessions, from, to }: LawOfSessions): string {
  const [first, last] = [sessions[0], sessions.at(-1)];
  return first === last
    ? `Session ${first} (${from})`
    : `Sessions ${first} to ${last} (${from} to ${to})`;
}

/**
 * What is open about the law of some sessions, as findings beside a plan: that no place was given, that what was read has ended
 * or begins later, that nothing was read. What holds is not a finding: it stands in `law`.
 *
 * @param span - of {@link lawOfSessions}
 * @returns one finding, or none where all that is expected was read and holds
 * @category law
 */
export function lawFindings(span: LawOfSessions): PlanFinding[] {
  const { laws, nothingRead, place, setting } = span;
  const who = `${sessionsOf(span)}, ${setting}`;
  const session = span.sessions[0];
  const finding = (message: string, cites: readonly string[]): PlanFinding => ({
    rule: 'law-not-read',
    severity: 'caution',
    message,
    ...(session === undefined ? {} : { session }),
    cites,
  });
  if (place === null)
    return [finding(`${who}: no place was given, so that no law was looked up.`, [])];
  const unclear = laws.flatMap((law) => open[law.state]?.(law) ?? []);
  const said = [...unclear, ...nothingRead.map(({ name, says }) => `${name}: ${says}`)];
  if (said.length === 0) return [];
  const cites = laws.filter(({ state }) => open[state] !== undefined).flatMap((law) => law.cites);
  return [finding(`${who}: ${said.join(' ')}`, [...new Set(cites)])];
}

const states: Readonly<Record<LawOfDay['state'], string>> = {
  holds: 'read as holding',
  'may-hold': 'may hold',
  proposed: 'only proposed, as far as was read',
  ended: 'ended',
  'not-yet': 'not yet',
};

/**
 * One law in words, for every print.
 *
 * @param law - of a day
 * @returns its state, what it says, until when, and how that was read where it was not a primary text
 * @category law
 */
export function lawWords(law: LawOfDay): string {
  const { title, state, says, allows, demands, until, cites, verification } = law;
  const end =
    until === 'no-end-stated' || until === 'next-step' ? 'no end stated' : `until ${until}`;
  const points = [...allows, ...demands].join(' ');
  const read = verification === undefined || verification === 'primary' ? '' : ` [${verification}]`;
  return `${states[state]} (${end}): ${title}. ${says}${points === '' ? '' : ` ${points}`} (${cites.join(', ')})${read}`;
}

/**
 * The law of the days of some sessions, as a heading and lines of text.
 *
 * @param span - of {@link lawOfSessions}
 * @returns which sessions it is about, and one line for each law and each gap
 * @category law
 */
export function lawLines(span: LawOfSessions): { where: string; lines: readonly string[] } {
  const gaps = span.nothingRead.map(({ name, says }) => `nothing read (${name}): ${says}`);
  const lines = [...span.laws.map(lawWords), ...gaps];
  return {
    where: `${sessionsOf(span)}, ${span.setting}, ${span.place ?? 'no place given'}`,
    lines: lines.length === 0 ? ['No law was looked up.'] : lines,
  };
}
