import type { Finding, Rule, RuleKind, Terminology } from '@openketamine/model';
import { coverageFindings } from './coverage.js';
import type { TestTable } from './criterion.js';
import { compileOutcomes, type Outcome } from './outcome.js';
import { holdsFor, indicationText, isExcepted, type Subject } from './select.js';
import { Selection } from './selection.js';
import { Untouched } from './untouched.js';

/** What decides which rules run. */
interface Asked {
  readonly subject: Subject;
  readonly kinds?: readonly RuleKind[];
  readonly started?: boolean;
}

/** What holds for one subject. */
interface Selected {
  readonly selection: Selection;
  readonly coverage: readonly Finding[];
}

/** The same, in parts that can be compared. */
interface Key {
  readonly drug: string;
  readonly route: string;
  readonly formulation: string | undefined;
  readonly protocol: string | undefined;
  readonly jurisdiction: string | undefined;
  readonly indication: string;
  /** Undefined for all kinds, which is not the same as none. */
  readonly kinds: string | undefined;
  readonly running: boolean;
}

function keyOf({ subject, kinds, started }: Asked): Key {
  return {
    drug: subject.drug,
    route: subject.route,
    formulation: subject.formulation,
    protocol: subject.protocol,
    jurisdiction: subject.jurisdiction,
    indication: indicationText(subject),
    kinds: kinds?.join(','),
    running: started ?? kinds?.includes('stop-rule') ?? false,
  };
}

function same(one: Key, other: Key): boolean {
  return (
    one.drug === other.drug &&
    one.route === other.route &&
    one.formulation === other.formulation &&
    one.protocol === other.protocol &&
    one.jurisdiction === other.jurisdiction &&
    one.indication === other.indication &&
    one.kinds === other.kinds &&
    one.running === other.running
  );
}

/** The rules that hold for each subject, worked out once for each. */
export class Selections {
  readonly #rules: readonly Rule[];
  readonly #outcomes: readonly Outcome[];
  readonly #table: TestTable;
  readonly #untouched: Untouched;
  readonly #byKey = new Map<string, Selected>();
  /** Many patients are screened for one subject: the last is found without a search. */
  #last: { readonly key: Key; readonly selected: Selected } | undefined;

  constructor(rules: readonly Rule[], table: TestTable, terminology: Terminology) {
    this.#rules = rules;
    this.#outcomes = rules.flatMap((rule) => compileOutcomes(rule, table));
    this.#table = table;
    this.#untouched = new Untouched(this.#outcomes, table, terminology);
  }

  of(asked: Asked): Selected {
    const key = keyOf(asked);
    if (this.#last === undefined || !same(this.#last.key, key)) {
      this.#last = { key, selected: this.#find(asked, key) };
    }
    return this.#last.selected;
  }

  #find(asked: Asked, key: Key): Selected {
    const text = JSON.stringify(key);
    let found = this.#byKey.get(text);
    if (found === undefined) {
      found = this.#select(asked, key.running);
      // Callers may bring any number of protocols: keep the memory bounded.
      if (this.#byKey.size >= 1000) this.#byKey.clear();
      this.#byKey.set(text, found);
    }
    return found;
  }

  #select({ subject, kinds }: Asked, running: boolean): Selected {
    const outcomes = this.#outcomes.filter(
      ({ rule, except }) =>
        holdsFor(rule, subject) &&
        (rule.moment !== 'between' || running) &&
        !isExcepted(except, subject) &&
        (kinds === undefined || kinds.includes(rule.kind)),
    );
    return {
      selection: new Selection(outcomes, this.#table, this.#untouched),
      coverage: coverageFindings(this.#rules, subject),
    };
  }
}
