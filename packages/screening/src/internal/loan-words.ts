import { weights, type Applies, type Finding, type LabelRead } from '@openketamine/model';
import type { Covering } from './fallback.js';
import type { Subject } from './select.js';

/** What a review that stands in for a missing rule has to tell. */
interface Told {
  readonly message: string;
  readonly subject: Subject;
  readonly lender: Covering | undefined;
  /** The label of the place and treatment, where it was read. */
  readonly label: LabelRead | undefined;
  /** General clauses under which the hazard may fall. */
  readonly clauses: readonly string[] | undefined;
  readonly said: Pick<Partial<Finding>, 'borrowedFrom' | 'ownLabel'>;
}

/** `ketamine (iv, im)`: the treatments of a rule, those of the drug asked about alone where there are some. */
function treatmentsOf(applies: readonly Applies[], { drug }: Subject): string {
  const same = applies.filter((entry) => entry.drug === drug);
  const routes = new Map<string, string[]>();
  for (const entry of same.length > 0 ? same : applies) {
    const name = entry.drug ?? 'any drug';
    routes.set(name, [
      ...(routes.get(name) ?? []),
      ...(entry.route === undefined ? [] : [entry.route]),
    ]);
  }
  return [...routes]
    .map(([name, by]) => (by.length === 0 ? name : `${name} (${by.join(', ')})`))
    .join(' and ');
}

const asks = {
  exclude: 'excludes it',
  defer: 'has treatment wait',
  review: 'asks for a review',
  caution: 'asks for care',
  none: 'asks for nothing',
} as const;

function lenderWords({ lender, said, subject }: Told): string {
  if (lender === undefined) return '';
  const { rule, action } = lender;
  const about = treatmentsOf(rule.applies, subject);
  return ` The ${said.borrowedFrom?.place} rule for ${about}, from a ${rule.authority}, ${asks[weights[action]]}.`;
}

function labelWords({ label, said, subject, clauses }: Told): string {
  if (said.ownLabel === undefined) return '';
  const treatment = `${subject.drug} (${subject.route})`;
  if (label === undefined) {
    return ` The contraindications of a label of ${subject.jurisdiction} for ${treatment} were not read.`;
  }
  const chapters = label.chapters.map((chapter) => chapter.replaceAll('-', ' ')).join(', ');
  const general = (label.clauses ?? []).find(({ id }) => clauses?.includes(id));
  const but = general === undefined ? '' : `, but ${general.says}`;
  return ` The ${label.place} label of ${treatment} was read (${chapters}) and does not name it${but}.`;
}

/** In words: what is met, that no rule of the place was entered, whose rule is borrowed, what the label of the place says. */
export function loanWords(told: Told): string {
  const { jurisdiction, drug, route } = told.subject;
  const gap =
    jurisdiction === undefined
      ? 'No place is named, so no label of a place speaks.'
      : `No ${jurisdiction} rule was entered for it with ${drug} (${route}).`;
  return `${told.message} ${gap}${lenderWords(told)}${labelWords(told)}`;
}
