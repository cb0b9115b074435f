import type { Finding } from '@openketamine/model';
import type { Decision, WatchedFinding } from './watched.js';

/** Where a course stands when its findings are looked at. */
export interface Place {
  /** Index of the event; -1 before the first. */
  readonly index: number;
  readonly day: string;
  /** Index of the last event by which a session was given, in full or in part; -1 before. */
  readonly lastGiven: number;
  /** Index of the last event that brought a reading, by what was read. */
  readonly lastRead: ReadonlyMap<string, number>;
  /** The session during which a reading was made, where the event is one. */
  readonly during?: number | undefined;
}

/** A finding that has been met without a break. */
export interface Run {
  finding: Finding | WatchedFinding;
  /** Index of the event that brought it; -1 where it held from the start. */
  readonly begun: number;
  readonly since: string | undefined;
  readonly session: number | undefined;
  /** Index of the last event that brought a new reason for it. */
  renewed: number;
  /** A breach of a running session, or what an event said by itself: it has happened, and no later fact undoes it. */
  readonly past: boolean;
  decided: (Decision & { readonly index: number }) | undefined;
}

type Reason = Finding['because'][number];

/** One key for a rule and branch; findings about the record stand each for itself. */
export function keyOf({ rule, branch, kind, because }: Finding): string {
  const own = kind === 'data' ? because.map(({ fact, value }) => `${fact} ${value}`).join(' ') : '';
  return `${rule} ${branch ?? ''} ${own}`;
}

const textOf = ({ fact, value }: Reason) => `${fact} ${value}`;

function hasNewReason(before: Run['finding'], { because }: Finding): boolean {
  const known = new Set(before.because.map(textOf));
  return because.some((reason) => !known.has(textOf(reason)));
}

/** Findings of a course as they begin, go on and end, event by event. */
export class Runs {
  readonly #met = new Map<string, Run>();
  readonly #past: Run[] = [];
  readonly #isReading: (fact: string) => boolean;

  constructor(isReading: (fact: string) => boolean) {
    this.#isReading = isReading;
  }

  /** Everything that is met now, or has happened. */
  all(): readonly Run[] {
    return [...this.#past, ...this.#met.values()];
  }

  of(key: string): Run | undefined {
    return this.#met.get(key);
  }

  /** What has happened and cannot be undone by a later fact: only people settle it. */
  happened(
    finding: Finding | WatchedFinding,
    { index, day }: Pick<Place, 'index' | 'day'>,
    session?: number,
  ): void {
    const known = this.#past.find(
      (run) =>
        run.finding.rule === finding.rule && run.session === session && session !== undefined,
    );
    if (known !== undefined && 'branch' in finding && known.finding.branch === finding.branch) {
      if (hasNewReason(known.finding, finding as Finding)) known.renewed = index;
      known.finding = finding;
      return;
    }
    this.#past.push({
      finding,
      begun: index,
      since: day,
      session,
      renewed: index,
      past: true,
      decided: undefined,
    });
  }

  /** Takes in what the rules say after an event. */
  judge(findings: readonly Finding[], place: Place): void {
    const open = new Set<string>();
    for (const finding of findings) {
      if (finding.outcome === 'not-met') continue;
      const key = keyOf(finding);
      open.add(key);
      if (finding.outcome === 'met') this.#meet(key, finding, place);
      else this.#leaveOpen(key, place);
    }
    for (const [key, run] of this.#met) if (!open.has(key)) this.#end(key, run);
  }

  #meet(key: string, finding: Finding, { index, day, during }: Place): void {
    const run = this.#met.get(key);
    if (run === undefined) {
      this.#met.set(key, {
        finding,
        begun: index,
        since: index < 0 ? undefined : day,
        session: during,
        renewed: index,
        past: false,
        decided: undefined,
      });
      return;
    }
    if (hasNewReason(run.finding, finding)) run.renewed = index;
    run.finding = finding;
  }

  /**
   * A rule that turns undecided was met by something that is no longer known. A reading grows old: what it showed stands
   * until a newer one, or until a session was given after it. Anything else that is taken back leaves the rule open.
   */
  #leaveOpen(key: string, { lastGiven, lastRead }: Place): void {
    const run = this.#met.get(key);
    if (run === undefined) return;
    const { begun, renewed, finding } = run;
    const unread = finding.because.every(({ fact }) => (lastRead.get(fact) ?? -1) <= renewed);
    if (begun < 0 || !this.#rests(run) || lastGiven >= renewed || !unread) this.#end(key, run);
  }

  /** Whether all that a finding rests on are readings. */
  #rests({ finding }: Run): boolean {
    return finding.because.length > 0 && finding.because.every(({ fact }) => this.#isReading(fact));
  }

  /** What a reading during a session breached has happened, whatever a later reading says. */
  #end(key: string, run: Run): void {
    this.#met.delete(key);
    if (run.session !== undefined && this.#rests(run)) this.#past.push({ ...run, past: true });
  }
}
