import {
  OpenKetamineError,
  type Amount,
  type ByCase,
  type DoseRule,
  type Guard,
  type Phase,
  type Protocol,
  type Quantity,
  type Schedule,
  type SiteSetDetail,
} from '@openketamine/model';
import { siteSetText } from '@openketamine/model/details';
import {
  checkFills,
  checkPolicy,
  checkUnits,
  invalid,
  unreadIn,
} from './internal/read/check-policy.js';
import type { Level } from './internal/read/levels.js';
import { oncePer } from './internal/read/once.js';
import { siteTasks, unreadTasks } from './internal/read/site-tasks.js';
import type { SitedProtocol, SitePolicy, SiteValue, UsablePolicy } from './policy.js';

/**
 * Makes a site's policy ready for `planCourse`, which layers it over the protocol: what the site decided
 * where sources are silent or differ stays visible in the plan, as the site's.
 *
 * Does not judge what a site decides. What may never be loosened is refused when a course is planned,
 * because only the protocol says what is looser.
 *
 * @param policy - the policy, as in its file
 * @returns the policy, with what the planner does with it
 * @throws OpenKetamineError `POLICY_INVALID`, `DATE_INVALID`, `INPUT_INVALID` or `VALUE_NOT_FINITE` for what is not a policy;
 * while planning, `POLICY_NOT_ALLOWED` for what a site may not decide
 * @example
 * usablePolicy({ id: 'north', by: 'Medical lead', on: '2025-01-01' }).policy.id
 * // => 'north'
 * @category policy
 */
export function usablePolicy(policy: SitePolicy): UsablePolicy {
  checkPolicy(policy);
  return {
    policy,
    over: oncePer((protocol: Protocol) => {
      checkFills(policy, protocol);
      checkUnits(policy, protocol);
      const unread = [...unreadIn(policy, protocol), ...unreadTasks(policy, protocol)];
      return { ...new Layering(protocol, policy).result(), unread };
    }),
  };
}

const who = (policy: SitePolicy, value?: SiteValue) =>
  `set by ${value?.by ?? policy.by}, ${value?.on ?? policy.on}`;

class Layering {
  private readonly protocol: Protocol;
  private readonly policy: SitePolicy;
  private readonly changed: SiteSetDetail[] = [];

  constructor(protocol: Protocol, policy: SitePolicy) {
    this.protocol = protocol;
    this.policy = policy;
  }

  result(): SitedProtocol {
    const { protocol } = this;
    const phases = protocol.phases.map((phase) => this.phase(phase));
    const procedure = {
      ...protocol.procedure,
      observation: this.observation(),
      checks: this.checks(),
    };
    this.fillParts();
    for (const exception of this.policy.exceptions ?? []) {
      const { id, about, says, by } = exception;
      this.changed.push({ kind: 'exception', id, says, about, by, cites: [] });
    }
    const { tasks, changed } = siteTasks(protocol, this.policy);
    this.changed.push(...changed);
    return {
      protocol: { ...protocol, phases, procedure, tasks: [...tasks] },
      changed: onceEach(this.changed),
    };
  }

  /** A rule made tighter. */
  private tightened(id: string, from: Amounted | undefined, to: Amounted): void {
    const { by, on } = this.policy;
    this.changed.push({
      kind: 'tighten',
      id,
      says: show(to),
      value: plain(to),
      ...(from === undefined ? {} : { insteadOf: plain(from) }),
      by,
      on,
      cites: [],
    });
  }

  /** A gap that the site filled. */
  private filled(id: string, fill: SiteValue, says: string): void {
    const { value, unit, by = this.policy.by, on = this.policy.on } = fill;
    this.changed.push({
      kind: 'fill',
      id,
      says,
      ...(typeof value === 'number' && unit !== undefined ? { value: plain({ value, unit }) } : {}),
      by,
      on,
      cites: [],
    });
  }

  private refuse(field: string, wanted: string, cited: string): OpenKetamineError {
    return new OpenKetamineError(
      'POLICY_NOT_ALLOWED',
      `/policy/tighten/${field}`,
      `${wanted} is looser than the protocol's ${cited}.`,
      'A site may only tighten this.',
    );
  }

  private observation(): Protocol['procedure']['observation'] {
    const { observation: rules } = this.protocol.procedure;
    const wanted = this.policy.tighten?.observation;
    if (wanted === undefined) return rules;
    const list = rules.length === 0 ? [{ from: 'start' as const, until: [] }] : rules;
    return list.map((rule) => {
      const cited = rule.atLeast;
      if (cited && wanted.value < cited.value)
        throw this.refuse('observation', show(wanted), show(cited));
      if (cited?.value !== wanted.value) this.tightened('observation at least', cited, wanted);
      return {
        ...rule,
        atLeast: { value: wanted.value, unit: 'min' as const, ...siteProvenance(this.policy) },
      };
    });
  }

  private checks(): Protocol['procedure']['checks'] {
    const limits = this.policy.tighten?.limits ?? {};
    return this.protocol.procedure.checks.map((check) => ({
      ...check,
      limits: check.limits.map((limit) => {
        const wanted = limits[limit.observe];
        if (wanted === undefined) return limit;
        if (wanted.unit !== limit.unit)
          throw invalid(
            `/policy/tighten/limits/${limit.observe}`,
            `${wanted.unit} is not the unit of this limit.`,
            `Give it in ${limit.unit}.`,
          );
        const looser = limit.is.startsWith('>')
          ? wanted.value > limit.value
          : limit.is.startsWith('<')
            ? wanted.value < limit.value
            : wanted.value !== limit.value;
        if (looser)
          throw this.refuse(
            `limits/${limit.observe}`,
            show(wanted),
            `${limit.value} ${limit.unit}`,
          );
        if (wanted.value !== limit.value) this.tightened(limit.observe, limit, wanted);
        return { ...limit, value: wanted.value, ...siteProvenance(this.policy) };
      }),
    }));
  }

  private phase(phase: Phase): Phase {
    return {
      ...phase,
      schedule: mapCases(phase.schedule, (schedule) => this.schedule(schedule)),
      ...this.leastGap(phase),
      ...(phase.dose === undefined
        ? {}
        : { dose: mapCases(phase.dose, (dose) => this.dose(dose, phase)) }),
    };
  }

  private leastGap(phase: Phase): Pick<Phase, 'leastGap'> {
    const wanted = this.policy.tighten?.leastGap;
    if (wanted === undefined)
      return phase.leastGap === undefined ? {} : { leastGap: phase.leastGap };
    const cited = phase.leastGap;
    if (cited && hours(wanted) < hours(cited))
      throw this.refuse('leastGap', show(wanted), show(cited));
    if (!cited || hours(cited) !== hours(wanted))
      this.tightened('least gap between sessions', cited, wanted);
    return { leastGap: { value: wanted.value, unit: wanted.unit, ...siteProvenance(this.policy) } };
  }

  private schedule(schedule: Schedule): Schedule {
    if (schedule.kind !== 'gap') return schedule;
    const fill = this.policy.fill?.[schedule.gap];
    if (fill === undefined) return schedule;
    if (typeof fill.value !== 'number' || (fill.unit !== 'd' && fill.unit !== 'wk')) {
      throw invalid(
        `/policy/fill/${schedule.gap}`,
        'A schedule is filled with an interval.',
        'Give value and unit d or wk: the time from one session to the next.',
      );
    }
    this.filled(schedule.gap, fill, `every ${fill.value} ${fill.unit}`);
    const { kind: _kind, gap: _gap, ...known } = schedule;
    return {
      kind: 'interval',
      interval: {
        least: fill.value,
        most: fill.value,
        unit: fill.unit,
        ...siteProvenance(this.policy, fill),
      },
      ...known,
    };
  }

  private dose(rule: DoseRule, phase: Phase): DoseRule {
    const filled = this.fillDose(rule);
    return this.firstDose(this.cap(filled), phase);
  }

  private fillDose(rule: DoseRule): DoseRule {
    const amount = this.fillAmount(rule.amount);
    const first = rule.first === undefined ? undefined : this.fillAmount(rule.first);
    return { ...rule, amount, ...(first === undefined ? {} : { first }) };
  }

  private fillAmount(amount: Amount): Amount {
    if (amount.kind !== 'gap') return amount;
    const fill = this.policy.fill?.[amount.gap];
    if (fill === undefined) return amount;
    if (
      typeof fill.value !== 'number' ||
      fill.value <= 0 ||
      (fill.unit !== 'mg' && fill.unit !== 'mg/kg')
    ) {
      throw invalid(
        `/policy/fill/${amount.gap}`,
        'A dose is filled with an amount.',
        'Give value and unit mg or mg/kg.',
      );
    }
    this.filled(amount.gap, fill, `${fill.value} ${fill.unit}`);
    return {
      kind: 'set',
      value: fill.value,
      unit: fill.unit,
      ...siteProvenance(this.policy, fill),
    };
  }

  private cap(rule: DoseRule): DoseRule {
    const wanted = this.policy.tighten?.doseCap;
    if (wanted === undefined) return rule;
    const cited = (rule.cap ?? []).find((cap) => cap.unit === wanted.unit);
    if (cited && wanted.value > cited.value)
      throw this.refuse('doseCap', show(wanted), show(cited));
    this.tightened('dose cap', cited, wanted);
    return {
      ...rule,
      cap: [
        ...(rule.cap ?? []),
        { value: wanted.value, unit: wanted.unit, ...siteProvenance(this.policy) },
      ],
    };
  }

  private firstDose(rule: DoseRule, phase: Phase): DoseRule {
    const wanted = this.policy.tighten?.firstDose;
    if (wanted === undefined || !phase.enter.some((entry) => entry.kind === 'start')) return rule;
    const cited = lowestOf(rule.first ?? rule.amount, rule);
    if (cited && cited.unit !== wanted.unit)
      throw invalid(
        '/policy/tighten/firstDose',
        `The first dose of ${phase.id} is in ${cited.unit}.`,
        `Give it in ${cited.unit}.`,
      );
    if (cited && wanted.value > cited.value)
      throw this.refuse('firstDose', show(wanted), show(cited));
    this.tightened('first dose', cited, wanted);
    return {
      ...rule,
      first: {
        kind: 'set',
        value: wanted.value,
        unit: wanted.unit,
        ...siteProvenance(this.policy),
      },
    };
  }

  /** Gaps that are neither dose nor dates, such as an observation time. */
  private fillParts(): void {
    for (const [name, fill] of Object.entries(this.policy.fill ?? {})) {
      const gap = this.protocol.gaps.find((entry) => entry.id === name);
      if (gap === undefined || gap.blocks !== 'part') continue;
      this.filled(
        name,
        fill,
        `${String(fill.value)}${fill.unit === undefined ? '' : ` ${fill.unit}`}`,
      );
    }
  }
}

function mapCases<T extends object>(
  value: ByCase<T>,
  map: (entry: T) => T,
): T | { cases: { when?: Guard | undefined; use: T }[] } {
  if (!('cases' in value)) return map(value);
  return { cases: value.cases.map((entry) => ({ ...entry, use: map(entry.use) })) };
}

const hours = ({ value, unit }: Quantity) => value * (unit === 'd' ? 24 : 1);
type Amounted = { readonly value: number; readonly unit: string };

const show = ({ value, unit }: Amounted) => `${value} ${unit}`;
const plain = ({ value, unit }: Amounted) => ({ value, unit }) as Quantity;

/** What is the same in every phase is said once. */
const onceEach = (all: readonly SiteSetDetail[]): SiteSetDetail[] => [
  ...new Map(all.map((set) => [siteSetText(set), set])).values(),
];

function siteProvenance(policy: SitePolicy, value?: SiteValue) {
  return { basis: 'site' as const, note: who(policy, value) };
}

/** The lowest amount a rule starts with. */
function lowestOf(amount: Amount, rule: DoseRule): Level | undefined {
  if (amount.kind === 'set') return amount;
  if (amount.kind === 'choice')
    return amount.oneOf.reduce((low, level) => (level.value < low.value ? level : low));
  if (amount.kind === 'range') return amount.least;
  if (rule.titration?.ladder.kind === 'steps') return rule.titration.ladder.steps[0];
  return rule.titration?.ladder.kind === 'increment' ? rule.titration.ladder.start : undefined;
}
