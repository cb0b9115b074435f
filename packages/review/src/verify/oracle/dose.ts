import type { Amount, DoseRule } from '@openketamine/model';

/** An amount as data states it. */
export type Level = Extract<Amount, { kind: 'choice' }>['oneOf'][number];

/** A decimal without what binary fractions add. */
const plain = (value: number) => Number(value.toPrecision(12));

function toMultiple(value: number, step: number, mode: 'nearest' | 'down' | 'up'): number {
  const steps = plain(value / step);
  const whole =
    mode === 'down' ? Math.floor(steps) : mode === 'up' ? Math.ceil(steps) : Math.round(steps);
  return plain(whole * step);
}

/** The weight that counts, in kg: actual, up to the most that the rule counts. Null where another weight is meant. */
function countedWeight(rule: DoseRule, weight: number | undefined): number | null {
  const means = rule.weight?.means ?? 'not-stated';
  if (weight === undefined || (means !== 'actual' && means !== 'not-stated')) return null;
  return Math.min(weight, rule.weight?.most?.value ?? Infinity);
}

/** Milligrams before rounding and caps; null where they cannot be told. */
function raw(
  level: { value: number; unit: string },
  rule: DoseRule,
  weight: number | undefined,
): number | null {
  const kilograms = countedWeight(rule, weight);
  const hours = (rule.over?.value ?? 60) / 60;
  switch (level.unit) {
    case 'mg':
      return level.value;
    case 'ug':
      return plain(level.value / 1000);
    case 'mg/kg':
      return kilograms === null ? null : plain(level.value * kilograms);
    case 'mg/h':
      return plain(level.value * hours);
    case 'mg/kg/h':
      return kilograms === null ? null : plain(level.value * kilograms * hours);
    default:
      return null;
  }
}

/** The caps of a rule in milligrams, as far as they can be told. A cap in mL counts at the weakest strength. */
export function capsOf(rule: DoseRule, weight: number | undefined): number[] {
  return (rule.cap ?? []).flatMap((cap) => {
    if (cap.unit !== 'mL') return raw(cap, rule, weight) ?? [];
    const strengths = (rule.strengths ?? []).map(({ value }) => value * cap.value);
    return strengths.length === 0 ? [] : [Math.min(...strengths)];
  });
}

/** Milligrams as they may be given: product, rounding, caps rounded down. Null where they cannot be told. */
export function milligrams(
  level: Level,
  rule: DoseRule,
  weight: number | undefined,
): number | null {
  const exact = raw(level, rule, weight);
  if (exact === null) return null;
  const to = rule.round?.to.unit === 'mg' ? rule.round : undefined;
  const rounded = to === undefined ? exact : toMultiple(exact, to.to.value, to.mode);
  const cap = Math.min(Infinity, ...capsOf(rule, weight));
  if (rounded <= cap) return rounded;
  return to === undefined ? cap : toMultiple(cap, to.to.value, 'down');
}

/** The rungs of a titration from the lowest up. Without a ceiling, those that the source names: the start and one rise. */
export function rungs(rule: DoseRule): Level[] {
  const ladder = rule.titration?.ladder;
  if (ladder === undefined) return [];
  if (ladder.kind === 'steps') return [...ladder.steps];
  const levels: Level[] = [];
  for (let rung = 0; rung < (ladder.ceiling === null ? 2 : 200); rung++) {
    const value = plain(ladder.start.value + rung * ladder.step.value);
    if (ladder.ceiling !== null && value > ladder.ceiling.value) break;
    levels.push({ ...ladder.start, value });
  }
  return levels;
}

/** Doses that an amount allows: single ones, a stretch, or whatever was given before. */
export interface Allowed {
  readonly doses: readonly number[];
  readonly range?: { readonly least: number; readonly most: number };
  /** Carried on from another phase, so that nothing can be said here. */
  readonly anything?: boolean;
  /** The source gives none. */
  readonly gap?: boolean;
}

function allowedBy(
  amount: Amount,
  rule: DoseRule,
  weight: number | undefined,
  age: number | undefined,
): Allowed | null {
  const of = (level: Level) => milligrams(level, rule, weight);
  const all = (levels: readonly Level[]): Allowed | null => {
    const doses = levels.map(of);
    return doses.includes(null) ? null : { doses: doses as number[] };
  };
  switch (amount.kind) {
    case 'set':
      return all([amount]);
    case 'choice':
      return all(amount.oneOf);
    case 'range': {
      const least = of(amount.least);
      const most = of(amount.most);
      return least === null || most === null ? null : { doses: [], range: { least, most } };
    }
    case 'bands': {
      const value = amount.by === 'age' ? age : weight;
      const band = amount.bands.find(
        ({ below }) => value !== undefined && (below === undefined || value < below),
      );
      return value === undefined || band === undefined ? null : all([band.use]);
    }
    case 'gap':
      return { doses: [], gap: true };
    case 'carry':
    case 'from-protocol':
      return { doses: [], anything: true };
  }
}

/** Where and for whom a dose is asked for. */
export interface DoseScene {
  /** Nothing of the phase has been given yet; a session that was missed does not use up the first dose. */
  readonly first: boolean;
  readonly weight: number | undefined;
  readonly age: number | undefined;
  /** Whether an exception holds; null when a fact is not known. */
  readonly holds: (when: NonNullable<DoseRule['asNeeded']>[number]['when']) => boolean | null;
}

/** Whatever a rule allows in a session, not looking at what happened before. Null where it cannot be told. */
export function allowed(rule: DoseRule, scene: DoseScene): Allowed | null {
  for (const entry of rule.asNeeded ?? []) {
    const answer = scene.holds(entry.when);
    if (answer === null) return null;
    if (answer)
      return withReduction(allowedBy(entry.amount, rule, scene.weight, scene.age), rule, scene);
  }
  if (scene.first && rule.first !== undefined) {
    return allowedBy(rule.first, rule, scene.weight, scene.age);
  }
  if (rule.titration === undefined) {
    return withReduction(allowedBy(rule.amount, rule, scene.weight, scene.age), rule, scene);
  }
  const doses = rungs(rule).map((level) => milligrams(level, rule, scene.weight));
  if (doses.includes(null)) return null;
  const open = rule.titration.ladder.kind === 'increment' && rule.titration.ladder.ceiling === null;
  return withReduction({ doses: doses as number[], gap: open }, rule, scene);
}

function withReduction(
  given: Allowed | null,
  rule: DoseRule,
  { weight }: DoseScene,
): Allowed | null {
  if (given === null || rule.reduceTo === undefined) return given;
  const lower = milligrams(rule.reduceTo, rule, weight);
  return lower === null ? given : { ...given, doses: [...given.doses, lower] };
}
