import {
  actions,
  OpenKetamineError,
  weights,
  type Finding,
  type PatientFactsInput,
  type Question,
  type Screening,
  type Terminology,
} from '@openketamine/model';
import {
  byUrgency,
  summaryOf,
  type Screener,
  type ScreenInput,
  type SiteParameters,
  type Subject,
} from '@openketamine/screening';
import type { CourseEvent, EventOf } from '../events/events.js';
import { factsAfter } from '../events/facts-of-events.js';
import { gateOfRule, goOn, ruleOfGate, stop } from './decisions.js';
import { findingOfEvent } from './event-findings.js';
import { keyOf, Runs, type Place, type Run } from './runs.js';
import { holdsSessions, type WatchedFinding } from './watched.js';

/** An event that counts, with its place in the list and its day. */
export interface CountedEvent {
  readonly index: number;
  readonly day: string;
  readonly event: CourseEvent;
}

/** What watching a course needs. */
export interface WatchInput {
  /** Rules that are judged before a course and between sessions. */
  readonly screener: Screener;
  /** Rules that are judged while a session runs; asked for only where something was observed in one. */
  readonly sessionScreener: () => Screener;
  readonly terminology: Terminology;
  readonly subject: Subject;
  readonly site: SiteParameters | undefined;
  /** What rules can ask of the course itself. */
  readonly course: ScreenInput['course'];
  /** Facts as they were before the first event. */
  readonly facts: PatientFactsInput;
  readonly start: string;
  readonly events: readonly CountedEvent[];
}

/** What the rules say about a patient in a course, after everything that happened. */
export interface Watched {
  readonly summary: Pick<Screening, 'overall' | 'undecided' | 'urgency' | 'worstUndecided'>;
  /** Without what is not met; in order of urgency. */
  readonly findings: readonly WatchedFinding[];
  readonly ask: readonly Question[];
  /** What sessions to come wait for, until people have decided. */
  readonly holds: readonly WatchedFinding[];
  /** Facts after everything that happened. */
  readonly facts: PatientFactsInput;
}

const isMoment = (text: string, day: string) => text.startsWith(`${day}T`);

/** Follows the facts of a patient through a course and asks the rules after every event. */
class CourseWatch {
  readonly #input: WatchInput;
  readonly #runs: Runs;
  readonly #open: WatchedFinding[] = [];
  #facts: PatientFactsInput;
  #moment: string;
  #lastGiven = -1;
  readonly #lastRead = new Map<string, number>();

  constructor(input: WatchInput) {
    const { facts, terminology, start, events } = input;
    this.#input = input;
    this.#facts = facts;
    const first = events[0]?.day ?? start;
    this.#moment = first < start ? first : start;
    this.#runs = new Runs((fact) => terminology.hasObservation(fact));
  }

  /** Goes through all events. */
  watched(): Watched {
    const { events, start, screener } = this.#input;
    const asked = () => ({
      subject: this.#input.subject,
      facts: this.#facts,
      at: this.#moment,
      site: this.#input.site,
      course: this.#input.course,
      ...(events.length > 0 ? { started: true } : {}),
    });
    if (events.length > 0) {
      this.#judge(screener.evaluate(asked()).findings, { index: -1, day: this.#moment });
      for (const counted of events) {
        this.#take(counted);
        const { index, day, event } = counted;
        const during = event.type === 'observation' ? event.session : undefined;
        this.#judge(screener.evaluate(asked()).findings, { index, day, during });
        if (event.type === 'observation' && during !== undefined) this.#duringSession(counted);
        if (event.type === 'gate-decided') this.#decide(event, index);
      }
    }
    const last = events.at(-1);
    if (this.#moment.slice(0, start.length) < start) this.#moment = start;
    const screening = screener.screen(asked());
    this.#judge(screening.findings, {
      index: events.length === 0 ? -1 : (last?.index ?? -1),
      day: this.#moment.slice(0, start.length),
    });
    return this.#result(screening);
  }

  #judge(findings: readonly Finding[], place: Pick<Place, 'index' | 'day' | 'during'>): void {
    this.#runs.judge(findings, {
      ...place,
      lastGiven: this.#lastGiven,
      lastRead: this.#lastRead,
    });
  }

  /** The facts, the moment and what the event says by itself. */
  #take({ index, day, event }: CountedEvent): void {
    const { terminology } = this.#input;
    const before = this.#facts.observations?.length ?? 0;
    this.#facts = factsAfter(this.#facts, event, { terminology, day });
    for (const { code } of this.#facts.observations?.slice(before) ?? []) {
      if (code !== undefined) this.#lastRead.set(terminology.observationNamed(code), index);
    }
    this.#moment = this.#momentOf(event, day);
    if (event.type === 'session-completed' || event.type === 'session-stopped')
      this.#lastGiven = index;
    const found = findingOfEvent(event, day);
    if (found === undefined) return;
    if (found.outcome === 'unknown') this.#open.push(found);
    else this.#runs.happened(found, { index, day });
  }

  /** What was recorded on its own day has that moment; everything else is known to the day. Time does not go back within a day. */
  #momentOf({ at }: CourseEvent, day: string): string {
    if (at !== undefined && isMoment(at, day)) return at;
    return isMoment(this.#moment, day) ? this.#moment : day;
  }

  /** Asks the rules of a running session about the readings of that session, up to this one. */
  #duringSession({ index, day, event }: CountedEvent): void {
    const { events, subject, site, course, sessionScreener } = this.#input;
    const { session } = event as EventOf<'observation'>;
    if (session === undefined) return;
    const { terminology } = this.#input;
    const observations = events
      .filter(
        (countedEvent) => countedEvent.index <= index && isReadingOf(countedEvent.event, session),
      )
      .flatMap(
        (countedEvent) =>
          factsAfter({}, countedEvent.event, { terminology, day: countedEvent.day }).observations ??
          [],
      );
    const { findings } = sessionScreener().evaluate({
      subject,
      site,
      course,
      at: this.#moment,
      facts: { ...this.#facts, scores: [], observations },
    });
    for (const finding of findings) {
      if (finding.outcome !== 'met' || finding.kind === 'discharge' || finding.kind === 'data')
        continue;
      this.#runs.happened(finding, { index, day }, session);
    }
  }

  #decide(event: EventOf<'gate-decided'>, index: number): void {
    const rule = ruleOfGate(event.gate);
    if (rule === undefined) return;
    const impossible = (field: string, reason: string, hint: string) =>
      new OpenKetamineError('EVENT_IMPOSSIBLE', `/events/${index}/${field}`, reason, hint);
    if (event.outcome !== goOn && event.outcome !== stop) {
      throw impossible(
        'outcome',
        `${event.gate} has no outcome ${JSON.stringify(event.outcome)}.`,
        `Use one of ${goOn}, ${stop}.`,
      );
    }
    const waiting = this.#waiting();
    const about = waiting.filter((run) => run.finding.rule === rule);
    if (about.length === 0) {
      const gates = [...new Set(waiting.map((run) => gateOfRule(run.finding.rule)))];
      throw impossible(
        'gate',
        `Nothing waits for a decision about ${rule}.`,
        gates.length === 0 ? 'Leave the event out.' : `Use one of ${gates.join(', ')}.`,
      );
    }
    if (event.outcome === goOn && about.some((run) => excludes(run))) {
      throw impossible(
        'outcome',
        `${rule} excludes: no decision lifts it.`,
        'Record with facts-changed what is different now, or decide to stop.',
      );
    }
    const { outcome, date, by } = event;
    for (const run of about)
      run.decided = { outcome, date, index, ...(by === undefined ? {} : { by }) };
  }

  #waiting(): Run[] {
    return this.#runs.all().filter((run) => holdsSessions(shownOf(run)));
  }

  #result({ findings, ask }: Screening): Watched {
    const now = findings
      .filter(({ outcome, kind }) => outcome !== 'not-met' || kind === 'data')
      .map((finding) => this.#asItStands(finding));
    const current = new Set(
      now
        .filter(({ outcome }) => outcome === 'met')
        .map(({ rule, branch }) => `${rule} ${branch ?? ''}`),
    );
    const past = this.#runs
      .all()
      .filter((run) => run.past)
      .map(shownOf)
      .filter(({ rule, branch }) => !current.has(`${rule} ${branch ?? ''}`));
    const all = [...past, ...this.#open, ...now];
    // what has happened and was decided is no longer a matter of now
    const counted = all.filter(
      (watchedFinding) => watchedFinding.decided === undefined || !past.includes(watchedFinding),
    );
    return {
      summary: summaryOf(counted),
      findings: all.toSorted(inOrder),
      ask: [...this.#open.map(questionOf), ...ask],
      holds: this.#waiting()
        .map(shownOf)
        .filter(({ decided }) => decided?.outcome !== goOn),
      facts: this.#facts,
    };
  }

  /** A finding with the day from which it holds; where it stands although its reading has grown old, as it was met. */
  #asItStands(finding: Finding): WatchedFinding {
    const run = this.#runs.of(keyOf(finding));
    return run === undefined ? finding : shownOf(run);
  }
}

const isReadingOf = (event: CourseEvent, session: number) =>
  event.type === 'observation' && event.session === session;

/** A past breach is for people to decide about, whatever it asked for while the session ran. */
function excludes(run: Run): boolean {
  return !run.past && weights[run.finding.action] === 'exclude';
}

function shownOf({ finding, since, session, decided, renewed }: Run): WatchedFinding {
  const stands = decided !== undefined && decided.index >= renewed ? decided : undefined;
  return {
    ...finding,
    ...(since === undefined ? {} : { since }),
    ...(session === undefined ? {} : { session }),
    ...(stands === undefined
      ? {}
      : {
          decided: {
            outcome: stands.outcome,
            date: stands.date,
            ...(stands.by === undefined ? {} : { by: stands.by }),
          },
        }),
  };
}

function questionOf({ rule, missing, because }: WatchedFinding): Question {
  const [about] = because;
  return {
    fact: missing[0] ?? rule,
    question: `Was the adverse event of ${about?.limit ?? ''}, ${about?.value ?? ''}, serious? (yes or no)`,
    decides: [rule],
  };
}

const tierOf = ({ outcome, decided, action, since }: WatchedFinding): number => {
  if (outcome !== 'met' || decided !== undefined) return 2;
  return weights[action] === 'exclude' ? 0 : since === undefined ? 2 : 1;
};

const rankOf = ({ outcome, action }: WatchedFinding): number =>
  actions.indexOf(action) + (outcome === 'met' ? 0 : 0.5);

/**
 * What bars treatment, then what arose in the course and waits for a decision, then the rest: what is open stands behind what is
 * met and asks for the same.
 */
function inOrder(a: WatchedFinding, b: WatchedFinding): number {
  return tierOf(a) - tierOf(b) || rankOf(a) - rankOf(b) || byUrgency(a, b);
}

/**
 * Asks the rules what they say about a patient after everything that happened in a course. The facts of each day follow from
 * those before and the events up to it; once there are events, rules between sessions are asked too. A finding that an
 * event brought carries the day from which it holds.
 */
export function watchCourse(input: WatchInput): Watched {
  return new CourseWatch(input).watched();
}
