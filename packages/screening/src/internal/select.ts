import { OpenKetamineError, type Applies, type Rule, type RuleKind } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';

/** What a screening is about. */
export interface Subject {
  /** Id of the protocol, for rules that hold for single protocols; absent: none is meant. */
  readonly protocol?: string | undefined;
  /** Ingredient, as its terminology id: `esketamine`. */
  readonly drug: string;
  /** Route of administration, as its id: `nasal`. */
  readonly route: string;
  /** Product form, where rules ask for it; absent: not known. */
  readonly formulation?: string | undefined;
  /** What it is given for, as one id or several: `trd`; absent: not known. */
  readonly indication?: string | readonly string[] | undefined;
  /**
   * One place, by its code in capitals. Members of the EU and EEA inherit EU, GB is UK, states and provinces their country.
   * Undefined: only rules without a place run.
   */
  readonly jurisdiction?: string | undefined;
}

/**
 * Refuses what cannot be a place: `us` and `Germany` would otherwise get no rule of any place. Whether a well-formed place
 * exists is not asked: `checkPlace` of `@openketamine/model/places` does.
 *
 * @throws OpenKetamineError `ID_UNKNOWN`
 */
export function checkForm({ jurisdiction }: Subject): void {
  if (jurisdiction === undefined || /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u.test(jurisdiction)) return;
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/subject/jurisdiction',
    `${JSON.stringify(jurisdiction)} is not a place.`,
    'Use a code in capitals, such as US, DE or CA-BC.',
  );
}

export function treats(applies: Applies, subject: Subject): boolean {
  return (
    (applies.drug === undefined || applies.drug === subject.drug) &&
    (applies.route === undefined || applies.route === subject.route) &&
    (applies.formulation === undefined || applies.formulation === subject.formulation)
  );
}

/** Indications of a subject, as a list. */
export function indicationsOf(subject: Subject): readonly string[] {
  const { indication } = subject;
  if (indication === undefined) return [];
  return typeof indication === 'string' ? [indication] : indication;
}

/** Indications of a subject, as one text; empty where there are none. */
export function indicationText({ indication }: Subject): string {
  if (indication === undefined) return '';
  return typeof indication === 'string' ? indication : indication.join(',');
}

/** Whether a rule, or one branch of it, leaves this protocol or indication alone. */
function isExcepted(except: Rule['except'], subject: Subject): boolean {
  if (except === undefined) return false;
  if (subject.protocol !== undefined && except.protocols?.includes(subject.protocol) === true)
    return true;
  return indicationsOf(subject).some(
    (indication) => except.indications?.includes(indication) === true,
  );
}

/** Whether a rule is made for a subject: place, treatment, protocol; its exceptions are not looked at. */
export function isMeantFor(rule: Rule, subject: Subject): boolean {
  if (rule.places !== undefined) {
    const here = subject.jurisdiction;
    if (here === undefined || !holdsIn(rule.places, here)) return false;
  }
  if (!rule.applies.some((applies) => treats(applies, subject))) return false;
  if (
    rule.protocols !== undefined &&
    (subject.protocol === undefined || !rule.protocols.includes(subject.protocol))
  ) {
    return false;
  }
  if (rule.indications !== undefined) {
    const wanted = rule.indications;
    if (!indicationsOf(subject).some((indication) => wanted.includes(indication))) return false;
  }
  return true;
}

/** Whether a rule holds for a subject: place, treatment, protocol, exceptions. */
export function holdsFor(rule: Rule, subject: Subject): boolean {
  return isMeantFor(rule, subject) && !isExcepted(rule.except, subject);
}

/** Which of the rules that hold for a subject are wanted. */
export interface Selection {
  /** The treatment that is meant. */
  readonly subject: Subject;
  /** Only rules of these kinds. */
  readonly kinds?: readonly RuleKind[] | undefined;
  /** Whether the course has begun. Without it rules that stop a course run where `kinds` asks for them. */
  readonly started?: boolean | undefined;
}

/** Whether the course counts as begun, so that rules that stop one run. */
export function isRunning({ kinds, started }: Selection): boolean {
  return started ?? kinds?.includes('stop-rule') ?? false;
}

/** Whether a rule, or the branch of it with these exceptions, is asked in a screening. */
export function isSelected(rule: Rule, branch: Rule['except'], selection: Selection): boolean {
  const { subject, kinds } = selection;
  return (
    holdsFor(rule, subject) &&
    (rule.moment !== 'between' || isRunning(selection)) &&
    !isExcepted(branch, subject) &&
    (kinds === undefined || kinds.includes(rule.kind))
  );
}
