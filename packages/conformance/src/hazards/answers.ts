import {
  weights,
  type Finding,
  type Hazard,
  type HazardList,
  type LabelRead,
  type PatientFactsInput,
  type Protocol,
  type Rule,
  type Terminology,
  type Weight,
} from '@openketamine/model';
import { compileRules } from '@openketamine/screening';

/** What answers are worked out from. */
export interface HazardData {
  /** The rules that may speak of them. */
  readonly rules: readonly Rule[];
  /** Labels whose contraindications were read. */
  readonly labels: readonly LabelRead[];
  /** The hazards that every treatment is asked about. */
  readonly list: HazardList;
  /** Codes and names that rules are read with. */
  readonly terminology: Terminology;
}

/** A drug by a route. */
export interface Treatment {
  /** Ingredient, as its terminology id: `ketamine`. */
  readonly drug: string;
  /** Route id: `iv`. */
  readonly route: string;
}

/** What a place answers to a hazard with a treatment. */
export interface HazardAnswer {
  /** The hazard that was asked about. */
  readonly hazard: Hazard;
  /** The treatment that it was asked for. */
  readonly treatment: Treatment;
  /** Undefined: no place was named. */
  readonly place: string | undefined;
  /** The mildest answer among the ways in which people have the hazard; `none` where no rule speaks. */
  readonly weight: Weight;
  /** The finding that gives it. */
  readonly finding: Finding | undefined;
}

/** Every drug and route of the library, in order. */
export function treatmentsOf(protocols: readonly Protocol[]): Treatment[] {
  const all = protocols.flatMap((protocol) => [
    { drug: protocol.drug, route: protocol.route },
    ...protocol.phases.map((phase) => ({
      drug: phase.drug ?? protocol.drug,
      route: phase.route ?? protocol.route,
    })),
  ]);
  const names = new Set(all.map(({ drug, route }) => `${drug} ${route}`));
  return [...names].toSorted().map((name) => {
    const [drug = '', route = ''] = name.split(' ');
    return { drug, route };
  });
}

/** What an entry of a list is about. */
const subjectOf = (entry: unknown): string => {
  const { code, codes, substance, scale, item } = asBlock(entry);
  return JSON.stringify([code, codes, substance, scale, item]);
};

/**
 * Somebody of whom all is unremarkable, with a hazard: single facts are replaced, lists stay complete.
 *
 * @param unremarkable - the person
 * @param facts - what is remarkable
 * @returns the facts of both
 * @category hazards
 */
export function withFacts(
  unremarkable: PatientFactsInput,
  facts: PatientFactsInput,
): PatientFactsInput {
  const joined: Record<string, unknown> = { ...unremarkable };
  for (const [field, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const before = joined[field];
    joined[field] = Array.isArray(value)
      ? listed(before, value)
      : isBlock(value)
        ? { ...asBlock(before), ...told(value) }
        : value;
  }
  return joined;
}

/** A list with entries that replace those about the same. */
function listed(before: unknown, entries: readonly unknown[]): unknown[] {
  const named = new Set(entries.map(subjectOf));
  const others = (Array.isArray(before) ? before : []).filter(
    (value) => !named.has(subjectOf(value)),
  );
  return [...others, ...entries];
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const asBlock = (value: unknown) => (isBlock(value) ? value : {});

/** What a block says, but for a list that does not say it is complete. */
function told(block: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(block).filter(([field]) => field !== 'complete'));
}

// not clinical: only their order matters
const rank: Readonly<Record<Weight, number>> = {
  none: 0,
  caution: 1,
  review: 2,
  defer: 3,
  exclude: 4,
};

/** Answers about hazards. */
export interface HazardAnswers {
  /** What a place answers to somebody with a hazard, told in each of the ways in which people have it. */
  of(hazard: Hazard, treatment: Treatment, place: string | undefined): HazardAnswer;
  /** Every hazard that concerns a treatment. */
  hazardsOf(treatment: Treatment): Hazard[];
}

/** By hazard, the rules (with branch) that cover it or stand in for those that do. */
function rulesAbout(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const about = new Map<string, Set<string>>();
  const note = (hazard: string, name: string) =>
    about.set(hazard, (about.get(hazard) ?? new Set()).add(name));
  for (const rule of rules) {
    for (const hazard of rule.hazards ?? []) note(hazard, rule.id);
    for (const branch of rule.branches ?? [])
      for (const hazard of branch.hazards ?? []) note(hazard, `${rule.id}/${branch.id}`);
    if (rule.fallbackFor !== undefined) note(rule.fallbackFor, rule.id);
  }
  return about;
}

/**
 * Answers what each place says to each hazard, by screening invented people who have it. Compiles the rules once.
 *
 * @param data - rules, labels that were read, hazards and terminology
 * @returns the answers
 * @category hazards
 */
export function answerHazards({ rules, labels, list, terminology }: HazardData): HazardAnswers {
  const screener = compileRules(rules, { terminology, labels });
  const about = rulesAbout(rules);

  /** The strictest rule about a hazard that is met. */
  function strictest(
    hazard: Hazard,
    facts: PatientFactsInput,
    { drug, route }: Treatment,
    jurisdiction: string | undefined,
  ): Finding | undefined {
    const { findings } = screener.evaluate({
      subject: { drug, route, indication: 'trd', jurisdiction },
      facts: withFacts(list.unremarkable, facts),
      at: list.at,
    });
    const names = about.get(hazard.id);
    const met = findings.filter(
      ({ rule, branch, outcome }) =>
        outcome === 'met' && names?.has(branch === undefined ? rule : `${rule}/${branch}`) === true,
    );
    return met.toSorted((a, b) => rankOf(b) - rankOf(a) || (a.rule < b.rule ? -1 : 1))[0];
  }

  return {
    of(hazard, treatment, place) {
      const [first, ...others] = hazard.facts.map((facts) =>
        strictest(hazard, facts, treatment, place),
      );
      let mildest = first;
      for (const finding of others) if (rankOf(finding) < rankOf(mildest)) mildest = finding;
      return { hazard, treatment, place, weight: weightOf(mildest), finding: mildest };
    },
    hazardsOf({ drug, route }) {
      return list.hazards.filter(
        ({ drugs, routes }) =>
          (drugs === undefined || drugs.includes(drug)) &&
          (routes === undefined || routes.includes(route)),
      );
    },
  };
}

const weightOf = (finding: Finding | undefined): Weight =>
  finding === undefined ? 'none' : weights[finding.action];
const rankOf = (finding: Finding | undefined): number =>
  finding === undefined ? -1 : rank[weightOf(finding)];
