import type {
  Finding,
  Interaction,
  MedicineIdentity,
  Rule,
  Terminology,
} from '@openketamine/model';
import { OpenKetamineError } from '@openketamine/model';
import { givenTerminology } from './internal/no-terminology.js';
import { checkForm, holdsFor, type Subject } from './internal/select.js';

/** One recorded interaction with a medicine. */
export interface InteractionFinding {
  readonly rule: string;
  readonly record: string;
  readonly domain: Interaction['domain'];
  readonly severity: Finding['severity'];
  readonly action: Finding['action'];
  readonly message: string;
  readonly effect: string;
  readonly mechanism: string;
  readonly magnitude: Interaction['magnitude'];
  readonly timing: Interaction['timing'];
  readonly authority: Rule['authority'];
  readonly verification: Rule['source']['verification'];
  /** Which of the medicine's names the record is about. */
  readonly matched: readonly string[];
  /** The record is about one member of the class that was named: whether it applies is open. */
  readonly possible: boolean;
  readonly cites: readonly string[];
}

/** What is known about one medicine together with the treatment. */
export interface InteractionResult {
  readonly with: string;
  readonly ingredients: readonly string[];
  readonly classes: readonly string[];
  /**
   * `interaction`: at least one record asks for something. `studied-no-action`: there are records, and none asks for
   * anything. `no-data`: the medicine is known and has no record here. `not-evaluable`: the medicine is not known.
   * None of them means "no interaction".
   */
  readonly status: 'interaction' | 'studied-no-action' | 'no-data' | 'not-evaluable';
  readonly findings: readonly InteractionFinding[];
  /** Rules about the same medicine that hold for other drugs, routes or places only. */
  readonly elsewhere: readonly string[];
}

/** What {@link interact} needs. */
export interface InteractInput {
  readonly rules: readonly Rule[];
  readonly subject: Subject;
  /** Ingredients, classes, brands, foods, or RxNorm codes. */
  readonly with: readonly string[];
  /** Codes and names. Left out all the same, nothing is evaluable. */
  readonly terminology: Terminology;
}

function identify(name: string, terminology: Terminology): MedicineIdentity | undefined {
  return /^\d+$/u.test(name) ? terminology.medicineOf(name) : terminology.medicineNamed(name);
}

function match(
  interaction: Interaction,
  identity: MedicineIdentity,
  terminology: Terminology,
): { readonly matched: readonly string[]; readonly possible: boolean } | undefined {
  const names = new Set([...identity.ingredients, ...identity.classes]);
  const matched = interaction.with.filter((one) => names.has(one));
  if (matched.length > 0) return { matched, possible: false };
  if (identity.ingredients.length > 0) return undefined;
  const members = new Set(identity.classes.flatMap((name) => terminology.classMembers(name) ?? []));
  const perhaps = interaction.with.filter((one) => members.has(one));
  return perhaps.length > 0 ? { matched: perhaps, possible: true } : undefined;
}

function findingOf(
  rule: Rule,
  interaction: Interaction,
  found: { readonly matched: readonly string[]; readonly possible: boolean },
): InteractionFinding {
  const cites = new Set([rule.source.cite]);
  JSON.stringify([rule.source, rule.when, rule.branches, interaction], (key, value: unknown) => {
    if (key === 'cite' && typeof value === 'string') cites.add(value);
    return value;
  });
  return {
    rule: rule.id,
    record: rule.record,
    domain: interaction.domain,
    severity: rule.severity,
    action: rule.action,
    message: rule.message,
    effect: interaction.effect,
    mechanism: interaction.mechanism,
    magnitude: interaction.magnitude,
    timing: interaction.timing,
    authority: rule.authority,
    verification: rule.source.verification,
    ...found,
    cites: [...cites],
  };
}

/**
 * What is on record about medicines taken together with a treatment. The route decides: the same inhibitor may matter by
 * mouth and not by nose.
 *
 * Does not look at doses, times or other facts of a patient: `screen` does. Never says "no interaction".
 *
 * @param input - rules, subject, medicines, terminology
 * @returns one result for each medicine, in the order asked
 * @throws OpenKetamineError `INPUT_INVALID` where no medicine is named, `ID_UNKNOWN` for a place that is not written as one
 * @example
 * import { terminology } from '@openketamine/terminology';
 * interact({ rules: [], terminology, subject: { drug: 'ketamine', route: 'iv' }, with: ['diazepam'] })[0]?.status
 * // => 'no-data'
 * @category interactions
 */
export function interact(input: InteractInput): InteractionResult[] {
  checkForm(input.subject);
  const terminology = givenTerminology(input);
  const names = input.with.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/with',
      'No medicine is named.',
      'Name ingredients, classes, brands or RxNorm codes.',
    );
  }
  const about = input.rules.flatMap((rule) => {
    const { interaction } = rule;
    return interaction === undefined
      ? []
      : [{ rule, interaction, here: holdsFor(rule, input.subject) }];
  });
  return names.map((name) => {
    const identity = identify(name, terminology);
    if (identity === undefined) {
      return {
        with: name,
        ingredients: [],
        classes: [],
        status: 'not-evaluable',
        findings: [],
        elsewhere: [],
      };
    }
    const findings: InteractionFinding[] = [];
    const elsewhere: string[] = [];
    for (const { rule, interaction, here } of about) {
      const found = match(interaction, identity, terminology);
      if (found === undefined) continue;
      if (here) findings.push(findingOf(rule, interaction, found));
      else elsewhere.push(rule.id);
    }
    const asks = findings.some(({ action }) => action !== 'none');
    return {
      with: name,
      ingredients: identity.ingredients,
      classes: identity.classes,
      status: findings.length === 0 ? 'no-data' : asks ? 'interaction' : 'studied-no-action',
      findings,
      elsewhere,
    };
  });
}
