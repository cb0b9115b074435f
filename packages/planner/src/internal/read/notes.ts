import type { PlanFinding } from '@openketamine/model';
import type { OwnQuestion } from '@openketamine/model/details';
import type { Dose } from './levels.js';

/** What is noted while a course is walked through, and read once it has been: the only thing that changes in a plan. */
export class Notes {
  readonly #findings = new Map<string, PlanFinding>();
  readonly #gaps = new Set<string>();
  readonly #followed = new Set<number>();
  readonly #asked = new Map<string, OwnQuestion>();
  readonly #used: Set<string>;
  readonly #offered = new Set<Dose>();

  constructor(used: readonly string[]) {
    this.#used = new Set(used);
  }

  /** Adds a finding, once. */
  find(finding: PlanFinding): void {
    const key = `${finding.rule} ${finding.session ?? ''} ${finding.message}`;
    if (!this.#findings.has(key)) this.#findings.set(key, finding);
  }

  get findings(): PlanFinding[] {
    return [...this.#findings.values()];
  }

  /** The course came to a gap of the source. */
  meetGap(id: string): void {
    this.#gaps.add(id);
  }

  get gaps(): ReadonlySet<string> {
    return this.#gaps;
  }

  /** Something followed from the decision at this place among the events. */
  follow(index: number): void {
    this.#followed.add(index);
  }

  get followed(): ReadonlySet<number> {
    return this.#followed;
  }

  /** The planner came to a question of its own. */
  ask(gate: string, kind: OwnQuestion): void {
    this.#asked.set(gate, kind);
  }

  /** Questions of the planner's own that this course came to, by name. */
  get asked(): ReadonlyMap<string, OwnQuestion> {
    return this.#asked;
  }

  /** Something depended on this choice, or a dose wanted for the course or a phase was taken somewhere. */
  use(choice: string): void {
    this.#used.add(choice);
  }

  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Some session could have had this dose. */
  offer(dose: Dose): void {
    this.#offered.add(dose);
  }

  get offered(): readonly Dose[] {
    return [...this.#offered];
  }
}
