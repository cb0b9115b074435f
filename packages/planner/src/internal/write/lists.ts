import { siteSetText } from '@openketamine/model/details';
import type { SiteValue } from '../../policy.js';
import type {
  Course,
  Guard,
  Procedure,
  ProcedureItem,
  Protocol,
  Quantity,
} from '@openketamine/model';
import { factsOn } from '../read/facts.js';
import { holds } from '../read/guard.js';
import { citesOf, type Cited } from '../read/cited.js';
import { writtenParameter } from './details.js';
import { marksOf } from '../read/marks.js';
import { oncePer } from '../read/once.js';
import { addFinding, sceneOf, type Plan, type Context } from '../read/open.js';
import type { Day } from '../calendar/days.js';

/** Whether a list item concerns this plan: only what certainly does not hold is left out. */
export function concerns(plan: Context, when: Guard | undefined, phase: string, day: Day): boolean {
  if (when === undefined) return true;
  return plan.arms.some((arm) => holds(when, sceneOf(plan, phase, day, arm)) !== false);
}

interface Listed extends Cited {
  readonly id?: string | undefined;
  readonly says: string;
  readonly when?: Guard | undefined;
  readonly before?: Quantity | undefined;
  readonly for?: Quantity | undefined;
  readonly basis?: string | undefined;
  readonly editorial?: true | undefined;
  readonly notOfSource?: true | undefined;
}

/** The items as the course shows them; written once, because lists of a protocol never change. */
const written = oncePer((items: readonly Listed[]) =>
  items.map((item, at): ProcedureItem =>
    Object.freeze({
      id: item.id ?? String(at + 1),
      says: item.says,
      ...(item.before === undefined ? {} : { before: plain(item.before) }),
      ...(item.for === undefined ? {} : { for: plain(item.for) }),
      ...marksOf(item),
      cites: citesOf([item]),
    }),
  ),
);

const plain = ({ value, unit }: Quantity): Quantity => ({ value, unit });

type Lists = Pick<
  Course,
  | 'preparation'
  | 'checks'
  | 'technique'
  | 'stopRules'
  | 'rescue'
  | 'discharge'
  | 'aftercare'
  | 'records'
  | 'company'
  | 'warnings'
  | 'siteMustSet'
  | 'siteMustSetDetails'
  | 'siteSet'
  | 'siteSetDetails'
>;

/** Lists that stand in several places of a protocol. */
const gathered = oncePer(({ company, phases, procedure }: Protocol) => ({
  technique: [
    ...procedure.technique,
    ...phases.flatMap((phase) =>
      phase.dose !== undefined && !('cases' in phase.dose) ? (phase.dose.technique ?? []) : [],
    ),
  ] as readonly Listed[],
  company: [
    ...company.antidepressant.map((antidepressantRule) => ({
      ...antidepressantRule,
      id: 'antidepressant',
    })),
    ...company.medicines.map((medicine) => ({ ...medicine, id: medicine.medicine })),
    ...(company.psychotherapy ? [{ ...company.psychotherapy, id: 'psychotherapy' }] : []),
  ] as readonly Listed[],
}));

/** Everything around the dose that holds for the whole course, in the order of the day. */
export function listsOf(plan: Context, phase: string, day: Day): Lists {
  const { procedure } = plan.protocol;
  const list = (items: readonly Listed[]) =>
    written(items).filter((_, at) => concerns(plan, items[at]?.when, phase, day));
  const { technique, company } = gathered(plan.protocol);
  return {
    preparation: list(procedure.preparation),
    checks: list(procedure.checks),
    technique: list(technique),
    stopRules: list(procedure.stopRules),
    rescue: list(procedure.rescue),
    discharge: list(procedure.discharge),
    aftercare: list(procedure.aftercare),
    records: list(procedure.records),
    company: list(company),
    warnings: list(plan.protocol.warnings),
    ...site(plan, procedure, phase, day),
  };
}

/** What the site must still set, and what it has set or changed. */
function site(
  plan: Context,
  procedure: Procedure,
  phase: string,
  day: Day,
): Pick<Course, 'siteMustSet' | 'siteMustSetDetails' | 'siteSet' | 'siteSetDetails'> {
  const policy = plan.input.policy?.policy;
  const open: ReturnType<typeof writtenParameter>[] = [];
  const siteSetDetails = [...plan.siteChanges];
  for (const parameter of procedure.site) {
    if (!concerns(plan, parameter.when, phase, day)) continue;
    const set = policy?.set?.[parameter.param];
    if (policy === undefined || set === undefined) {
      open.push(writtenParameter(parameter));
      continue;
    }
    const { value, unit } = set;
    siteSetDetails.push({
      kind: 'set',
      id: parameter.param,
      says: valueOf(set, factsOn(plan.facts, day).escort),
      ...(typeof value === 'number' && unit !== undefined
        ? { value: { value, unit } as Quantity }
        : {}),
      by: set.by ?? policy.by,
      on: set.on ?? policy.on,
      cites: [],
    });
  }
  return {
    siteMustSet: open.map(({ text }) => text),
    siteMustSetDetails: open.map(({ detail }) => detail),
    siteSet: siteSetDetails.map(siteSetText),
    siteSetDetails,
  };
}

const shown = (level: { value?: unknown; unit?: string | undefined }) =>
  `${String(level.value)}${level.unit === undefined ? '' : ` ${level.unit}`}`;

/** A site's value; where it depends on an escort nobody knows about, every case is shown. */
function valueOf(value: SiteValue, escort: boolean | undefined): string {
  if (value.cases === undefined) return shown(value);
  const fits = value.cases.filter(
    (entry) =>
      escort === undefined || entry.when.escort === undefined || entry.when.escort === escort,
  );
  return fits
    .map(
      (entry) =>
        `${shown(entry)}${escort === undefined && entry.when.escort !== undefined ? (entry.when.escort ? ' with an escort' : ' without an escort') : ''}`,
    )
    .join(', ');
}

/** Refuses a course alone where an antidepressant is required; says when company is not known. */
export function checkConcomitant(
  plan: Plan,
  phase: string,
  day: Day,
  refuse: (says: string) => Error,
): void {
  for (const rule of plan.protocol.company.antidepressant) {
    if (!concerns(plan, rule.when, phase, day)) continue;
    const cites = citesOf([rule]);
    const alone = plan.choices.antidepressant;
    if (rule.rule === 'required' && alone === false) throw refuse(rule.says);
    if (rule.rule === 'required' && alone === undefined) {
      addFinding(
        plan,
        'caution',
        'company-unknown',
        `Whether an antidepressant accompanies the course is not known. ${rule.says}`,
        cites,
      );
    }
    if (rule.rule === 'none' && alone === true) {
      addFinding(plan, 'caution', 'company-differs', rule.says, cites);
    }
    return;
  }
}
