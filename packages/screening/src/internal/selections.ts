import type { Finding, LabelRead, Rule, Terminology } from '@openketamine/model';
import { coverageFindings } from './coverage.js';
import type { TestTable } from './criterion.js';
import { Fallbacks } from './fallback.js';
import { checkIndications } from './names-of-subject.js';
import { compileOutcomes, type Outcome } from './outcome.js';
import { checkForm, indicationText, isRunning, isSelected, type Selection } from './select.js';
import { SelectedOutcomes } from './selected-outcomes.js';
import { SharedResults } from './shared-results.js';

/** What holds for one subject. */
interface Selected {
  readonly selected: SelectedOutcomes;
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

function keyOf(asked: Selection): Key {
  const { subject, kinds } = asked;
  return {
    drug: subject.drug,
    route: subject.route,
    formulation: subject.formulation,
    protocol: subject.protocol,
    jurisdiction: subject.jurisdiction,
    indication: indicationText(subject),
    kinds: kinds?.join(','),
    running: isRunning(asked),
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
  readonly #shared: SharedResults;
  readonly #terminology: Terminology;
  readonly #fallbacks: Fallbacks;
  readonly #byKey = new Map<string, Selected>();
  /** Many patients are screened for one subject: the last is found without a search. */
  #last: { readonly key: Key; readonly selected: Selected } | undefined;

  constructor(
    rules: readonly Rule[],
    table: TestTable,
    terminology: Terminology,
    labels: readonly LabelRead[] | undefined,
  ) {
    this.#rules = rules;
    this.#terminology = terminology;
    this.#fallbacks = new Fallbacks(rules, labels);
    this.#outcomes = rules.flatMap((rule) => compileOutcomes(rule, table));
    this.#table = table;
    this.#shared = new SharedResults(this.#outcomes, table, terminology);
  }

  of(asked: Selection): Selected {
    const key = keyOf(asked);
    if (this.#last === undefined || !same(this.#last.key, key)) {
      this.#last = { key, selected: this.#find(asked, key) };
    }
    return this.#last.selected;
  }

  #find(asked: Selection, key: Key): Selected {
    const text = JSON.stringify(key);
    let found = this.#byKey.get(text);
    if (found === undefined) {
      found = this.#select(asked);
      // Callers may bring any number of protocols: keep the memory bounded.
      if (this.#byKey.size >= 1000) this.#byKey.clear();
      this.#byKey.set(text, found);
    }
    return found;
  }

  #select(asked: Selection): Selected {
    checkForm(asked.subject);
    checkIndications(asked.subject, this.#rules, this.#terminology);
    const { subject } = asked;
    const covered = this.#fallbacks.covered(subject);
    const outcomes = this.#outcomes.flatMap((outcome) => {
      const { rule, except } = outcome;
      if (!isSelected(rule, except, asked)) return [];
      if (rule.fallbackFor === undefined) return [outcome];
      return covered.has(rule.fallbackFor) ? [] : [this.#fallbacks.standIn(outcome, subject)];
    });
    return {
      selected: new SelectedOutcomes(outcomes, this.#table, this.#shared),
      coverage: coverageFindings(this.#rules, subject),
    };
  }
}
