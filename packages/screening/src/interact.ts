import type {
  Finding,
  Interaction,
  MedicineIdentity,
  MedicineReading,
  Rule,
  Terminology,
} from '@openketamine/model';
import { OpenKetamineError } from '@openketamine/model';
import { givenTerminology } from './internal/no-terminology.js';
import { retiredOf } from './internal/retired.js';
import { checkForm, holdsFor, type Subject } from './internal/select.js';

/** One recorded interaction with a medicine. */
export interface InteractionFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the dossier record that the rule was made from. */
  readonly record: string;
  /** What changes: safety, effect, or drug level. */
  readonly domain: Interaction['domain'];
  /** How grave it is. */
  readonly severity: Finding['severity'];
  /** What the record asks for. */
  readonly action: Finding['action'];
  /** The finding in a sentence, for a reader. */
  readonly message: string;
  /** What happens when both are taken, in a sentence. */
  readonly effect: string;
  /** Why it happens, in a sentence. */
  readonly mechanism: string;
  /** How large the effect is, in numbers where a source gives some. */
  readonly magnitude: Interaction['magnitude'];
  /**
   * What the sources say of the time between the two, such as how long before a session the last
   * dose was held.
   */
  readonly timing: Interaction['timing'];
  /** Who says so: a label, a guideline, this project. */
  readonly authority: Rule['authority'];
  /** How the source was read; undefined for a rule of the project, whose `authority` says so. */
  readonly verification: Rule['source']['verification'];
  /** The rule is not to be followed any more: in which way, who decided, when and why. */
  readonly retired?: Finding['retired'];
  /** Which of the medicine's names the record is about. */
  readonly matched: readonly string[];
  /** The record is about one member of the class that was named, or one meaning of the name: whether it applies is open. */
  readonly possible: boolean;
  /** Ids of the sources behind it. */
  readonly cites: readonly string[];
}

/** What is known about one medicine together with the treatment. */
export interface InteractionResult {
  /** The name as it was asked for. */
  readonly with: string;
  /**
   * How the name was read. `ambiguous`: it means several things, see `meanings`. `partly`: a part of it was not read, see
   * `unread`. `unknown`: see `nearest` for names it may be meant to be; nothing is taken for another name.
   */
  readonly reading: MedicineReading['outcome'];
  /**
   * Ingredients that the name means, by id: `lorazepam`; empty where it means a class or is not
   * known.
   */
  readonly ingredients: readonly string[];
  /** Drug classes that the name belongs to, by id: `benzodiazepine`. */
  readonly classes: readonly string[];
  /**
   * `interaction`: at least one record asks for something. `studied-no-action`: there are records, and none asks for
   * anything. `no-data`: the medicine is known and has no record here. `not-evaluable`: the medicine, or a part of it, is not
   * known. None of them means "no interaction".
   */
  readonly status: 'interaction' | 'studied-no-action' | 'no-data' | 'not-evaluable';
  /** What the medicine has in common with the treatment itself: the drug, or a class of it such as `study-drug`. */
  readonly twice: readonly string[];
  /** The records that speak of it. */
  readonly findings: readonly InteractionFinding[];
  /** Rules about the same medicine that hold for other drugs, routes or places only. */
  readonly elsewhere: readonly string[];
  /** The things that an ambiguous name means, with the countries where it does. */
  readonly meanings: readonly {
    /** Ingredients of that meaning, by id. */
    readonly ingredients: readonly string[];

    /** Countries in which the name means it. */
    readonly countries: readonly string[];
  }[];
  /** Parts that were not read, as they are written. */
  readonly unread: readonly string[];
  /** Up to three known names that what was not read may be meant to be. */
  readonly nearest: readonly string[];
  /** Whether a register or code system has the name; one from memory may be another thing. */
  readonly confirmed: boolean;
}

/** What {@link interact} needs. */
export interface InteractInput {
  /** The rules to look in; those of other drugs and routes are left out. */
  readonly rules: readonly Rule[];
  /** The treatment whose interactions are asked for. */
  readonly subject: Subject;
  /** Ingredients, classes, brands, foods, or RxNorm codes. */
  readonly with: readonly string[];
  /** Codes and names. Left out all the same, nothing is evaluable. */
  readonly terminology: Terminology;
}

/** A name, read: each of the things it may be. */
interface Named {
  readonly reading: MedicineReading['outcome'];
  readonly identities: readonly MedicineIdentity[];
  readonly countries: readonly (readonly string[])[];
  readonly unread: readonly string[];
  readonly nearest: readonly string[];
}

const nothing: readonly never[] = [];

function readName(name: string, terminology: Terminology, country: string | undefined): Named {
  if (/^\d+$/u.test(name)) {
    const found = terminology.medicineOf(name);
    const reading = found === undefined ? 'unknown' : 'known';
    const identities = found === undefined ? nothing : [found];
    return { reading, identities, countries: nothing, unread: nothing, nearest: nothing };
  }
  const read = terminology.readMedicine(name, { country });
  const { outcome: reading } = read;
  const plain = { reading, countries: nothing, unread: nothing, nearest: nothing };
  switch (read.outcome) {
    case 'known':
      return { ...plain, identities: [read.medicine] };
    case 'ambiguous':
      return {
        ...plain,
        identities: read.meanings.map(({ medicine }) => medicine),
        countries: read.meanings.map(({ countries }) => countries),
      };
    case 'partly':
      return {
        ...plain,
        identities: [read.medicine],
        unread: read.unread,
        nearest: read.nearest,
      };
    case 'none':
      return { ...plain, identities: nothing };
    case 'unknown':
      return { ...plain, identities: nothing, nearest: read.nearest };
  }
}

interface Match {
  readonly matched: readonly string[];
  readonly possible: boolean;
}

function matchOne(
  interaction: Interaction,
  identity: MedicineIdentity,
  terminology: Terminology,
): Match | undefined {
  const names = new Set([...identity.ingredients, ...identity.classes]);
  const matched = interaction.with.filter((text) => names.has(text));
  if (matched.length > 0) return { matched, possible: false };
  const members =
    identity.ingredients.length > 0
      ? []
      : identity.classes.flatMap((name) => terminology.classMembers(name) ?? []);
  const open = new Set([...members, ...(identity.possible ?? [])]);
  const perhaps = interaction.with.filter((text) => open.has(text));
  return perhaps.length > 0 ? { matched: perhaps, possible: true } : undefined;
}

/** What a record has to do with a name. What only one of its meanings matches is possible. */
function match(
  interaction: Interaction,
  { identities }: Named,
  terminology: Terminology,
): Match | undefined {
  const each = identities.map((identity) => matchOne(interaction, identity, terminology));
  const found = each.filter((entry) => entry !== undefined);
  if (found.length === 0) return undefined;
  return {
    matched: [...new Set(found.flatMap(({ matched }) => matched))],
    possible: found.length < each.length || found.some(({ possible }) => possible),
  };
}

/** What any of the meanings of a name is. */
function allOf(
  { identities }: Named,
  pick: (medicineIdentity: MedicineIdentity) => readonly string[],
): readonly string[] {
  return [...new Set(identities.flatMap(pick))].toSorted();
}

function findingOf(rule: Rule, interaction: Interaction, found: Match): InteractionFinding {
  const cites = new Set([rule.source.cite]);
  JSON.stringify([rule.source, rule.when, rule.branches, interaction], (key, value: unknown) => {
    if (key === 'cite' && typeof value === 'string') cites.add(value);
    return value;
  });
  const retired = retiredOf(rule);
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
    ...(retired === undefined ? {} : { retired }),
    ...found,
    cites: [...cites],
  };
}

/**
 * What is on record about medicines taken together with a treatment. The route decides: the same inhibitor may matter by
 * mouth and not by nose.
 *
 * A name is read with strength, form and salt; the place decides between the meanings of a brand. What was not read is
 * never taken for a name near to it.
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
  const treatment = terminology.medicineNamed(input.subject.drug);
  const own = new Set([input.subject.drug, ...(treatment?.classes ?? [])]);
  return names.map((name) => {
    const named = readName(name, terminology, input.subject.jurisdiction);
    const ingredients = allOf(named, (medicineIdentity) => medicineIdentity.ingredients);
    const classes = allOf(named, (medicineIdentity) => medicineIdentity.classes);
    const findings: InteractionFinding[] = [];
    const elsewhere: string[] = [];
    for (const { rule, interaction, here } of about) {
      const found = match(interaction, named, terminology);
      if (found === undefined) continue;
      if (here) findings.push(findingOf(rule, interaction, found));
      else elsewhere.push(rule.id);
    }
    const twice = [...ingredients, ...classes].filter((ingredient) => own.has(ingredient));
    return {
      with: name,
      reading: named.reading,
      ingredients,
      classes,
      status: statusOf(named, findings, twice),
      twice,
      findings,
      elsewhere,
      meanings: named.countries.map((countries, index) => ({
        ingredients: named.identities[index]?.ingredients ?? nothing,
        countries,
      })),
      unread: named.unread,
      nearest: named.nearest,
      confirmed:
        named.identities.length > 0 && named.identities.every((identity) => identity.confirmed),
    };
  });
}

function statusOf(
  { reading, identities }: Named,
  findings: readonly InteractionFinding[],
  twice: readonly string[],
): InteractionResult['status'] {
  if (findings.some(({ action }) => action !== 'none') || twice.length > 0) return 'interaction';
  if (identities.length === 0 || reading === 'partly') return 'not-evaluable';
  return findings.length === 0 ? 'no-data' : 'studied-no-action';
}
