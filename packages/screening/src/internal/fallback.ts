import {
  severities,
  weights,
  type Applies,
  type Finding,
  type LabelRead,
  type Rule,
  type Weight,
} from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import { loanWords } from './loan-words.js';
import type { Outcome } from './outcome.js';
import { isMeantFor, treats, type Subject } from './select.js';

/** What a rule, or one branch of it, says about a hazard. */
export interface Covering {
  readonly rule: Rule;
  readonly hazards: readonly string[];
  readonly severity: Rule['severity'];
  readonly action: Rule['action'];
}

/** Every rule and branch that covers a hazard. Rules that only stand in for others cover none. */
export function coveringOf(rules: readonly Rule[]): readonly Covering[] {
  return rules.flatMap((rule) =>
    [rule, ...(rule.branches ?? [])].flatMap(({ hazards, severity, action }) =>
      hazards === undefined ? [] : [{ rule, hazards, severity, action }],
    ),
  );
}

/** Hazards that rules of the place and treatment cover, whatever they except: an exception is an answer too. */
export function coveredHazards(all: readonly Covering[], subject: Subject): ReadonlySet<string> {
  const here = all.filter(({ rule }) => isMeantFor(rule, subject));
  return new Set(here.flatMap(({ hazards }) => hazards));
}

// not clinical: only their order matters
const weightRank: Readonly<Record<Weight, number>> = {
  exclude: 0,
  defer: 1,
  review: 2,
  caution: 3,
  none: 4, // not clinical: an order
};
const lending: readonly Rule['authority'][] = ['label', 'regulator', 'guideline'];

/** A label that can lend: it has a place, somebody has read it, and it asks for something. */
function canLend({ rule, action }: Covering): boolean {
  return (
    rule.places !== undefined &&
    lending.includes(rule.authority) &&
    rule.source.verification !== 'unverified' &&
    weights[action] !== 'none'
  );
}

const isOfDrug = (applies: readonly Applies[], { drug }: Subject): boolean =>
  applies.some((entry) => entry.drug === undefined || entry.drug === drug);

/**
 * The rule from which a review is borrowed: one for the same drug before one for another; among those the one that restricts
 * most, so that no loan is milder than what was read; then one of the place itself, which speaks of another route; then one
 * for the same route; then by id, so that the order of rules never matters.
 */
function lenderOf(
  hazard: string,
  all: readonly Covering[],
  subject: Subject,
): Covering | undefined {
  const rank = (covering: Covering): readonly number[] => [
    isOfDrug(covering.rule.applies, subject) ? 0 : 1,
    weightRank[weights[covering.action]],
    severities.indexOf(covering.severity),
    isOfPlace(covering.rule, subject) ? 0 : 1,
    covering.rule.applies.some((applies) => treats(applies, subject)) ? 0 : 1,
    lending.indexOf(covering.rule.authority),
  ];
  return all
    .filter((covering) => covering.hazards.includes(hazard) && canLend(covering))
    .map((covering) => ({ one: covering, rank: rank(covering) }))
    .toSorted(
      (a, b) =>
        a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((by) => by !== 0) ??
        (a.one.rule.id < b.one.rule.id ? -1 : 1),
    )[0]?.one;
}

function isOfPlace({ places }: Rule, { jurisdiction }: Subject): boolean {
  return places !== undefined && jurisdiction !== undefined && holdsIn(places, jurisdiction);
}

/** The place of a lender to name: the one asked about where it is one of them, else its first. */
function placeOf({ places = [] }: Rule, { jurisdiction }: Subject): string {
  const own = places.find((place) => jurisdiction !== undefined && holdsIn(place, jurisdiction));
  return own ?? places[0] ?? '';
}

/**
 * The label of the place that is about the treatment, of those that were read. Since no rule of the place covers the hazard,
 * such a label is silent on it.
 */
function ownLabelOf(labels: readonly LabelRead[], subject: Subject): LabelRead | undefined {
  const { drug, route, jurisdiction } = subject;
  if (jurisdiction === undefined) return undefined;
  return labels.find(
    (label) =>
      label.drug === drug && label.routes.includes(route) && holdsIn(label.place, jurisdiction),
  );
}

/** What the rules at hand cover, and what stands in where they do not; worked out once for each place and treatment. */
export class Fallbacks {
  readonly #covering: readonly Covering[];
  readonly #labels: readonly LabelRead[] | undefined;
  readonly #byKey = new Map<string, Outcome>();

  constructor(rules: readonly Rule[], labels: readonly LabelRead[] | undefined) {
    this.#covering = coveringOf(rules);
    this.#labels = labels;
  }

  /** Hazards that need nothing to stand in. */
  covered(subject: Subject): ReadonlySet<string> {
    return coveredHazards(this.#covering, subject);
  }

  /** A rule that stands in for a missing one, as it speaks in this place: whose severity it takes over, and why. */
  standIn(outcome: Outcome, subject: Subject): Outcome {
    const { drug, route, formulation, jurisdiction } = subject;
    const key = JSON.stringify([outcome.rule.id, drug, route, formulation, jurisdiction]);
    let found = this.#byKey.get(key);
    if (found === undefined) {
      found = this.#speaking(outcome, subject);
      // Callers may bring any number of places: keep the memory bounded.
      if (this.#byKey.size >= 10_000) this.#byKey.clear(); // not clinical: entries
      this.#byKey.set(key, found);
    }
    return found;
  }

  #speaking(outcome: Outcome, subject: Subject): Outcome {
    const { rule } = outcome;
    const lender = lenderOf(rule.fallbackFor ?? '', this.#covering, subject);
    const label = ownLabelOf(this.#labels ?? [], subject);
    const own: Partial<Finding> = {};
    if (this.#labels !== undefined && subject.jurisdiction !== undefined) {
      own.ownLabel = label === undefined ? 'not-read' : 'silent';
    }
    if (lender !== undefined) {
      own.borrowedFrom = { place: placeOf(lender.rule, subject), record: lender.rule.record };
      own.severity = lender.severity;
    }
    own.message = loanWords({
      message: rule.message,
      clauses: rule.generalClauses,
      subject,
      lender,
      label,
      said: own,
    });
    const cites = lender === undefined ? [] : [lender.rule.source.cite];
    const said = outcome.said.map((finding) => ({
      ...finding,
      ...own,
      cites: [...new Set([...finding.cites, ...cites])],
    }));
    return { ...outcome, said, like: outcome };
  }
}
