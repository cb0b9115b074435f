import { plausible } from './plausible.js';
import type { Amount, ByCase, DoseRule, Protocol } from './protocol.js';
import type { Quantity } from './quantity.js';

/**
 * The highest dose that a protocol names, and which one does.
 *
 * @category doses
 */
export interface NamedDose<U extends 'mg' | 'mg/kg' = 'mg' | 'mg/kg'> extends Quantity<U> {
  /** Id of the protocol that names it; the first where several name the same. */
  readonly protocol: string;
}

/**
 * The highest doses of one administration that any of some protocols names for a drug and a route: as an amount, and by
 * weight. What no protocol names is absent.
 *
 * @category doses
 */
export interface HighestDose {
  /** Ingredient, as its terminology id: `ketamine`. */
  readonly drug: string;
  /** Route of administration, as its id: `intravenous`. */
  readonly route: string;
  /** Highest amount in milligrams; absent where no protocol states one. */
  readonly amount?: NamedDose<'mg'>;
  /** Highest amount in milligrams per kilogram; absent where no protocol states one. */
  readonly byWeight?: NamedDose<'mg/kg'>;
}

type Level = Pick<Extract<Amount, { kind: 'set' }>, 'value' | 'unit'>;

function* levelsIn(amount: Amount): Generator<Level> {
  if (amount.kind === 'set') yield amount;
  else if (amount.kind === 'choice') yield* amount.oneOf;
  else if (amount.kind === 'range') yield* [amount.least, amount.most];
  else if (amount.kind === 'bands') for (const { use } of amount.bands) yield use;
}

/** Parts of one session with their own amounts, added up where they share a unit. */
function* together(parts: DoseRule['parts'] = []): Generator<Level> {
  const sums = new Map<Level['unit'], number>();
  for (const { amount } of parts) {
    if (amount !== undefined) {
      sums.set(amount.unit, (sums.get(amount.unit) ?? 0) + amount.value);
    }
  }
  for (const [unit, value] of sums) yield { value, unit };
}

/** Every amount that a dose rule names: to give, to rise to, to go down to, never to exceed. */
function* levelsOf(rule: DoseRule): Generator<Level> {
  yield* levelsIn(rule.amount);
  if (rule.first !== undefined) yield* levelsIn(rule.first);
  for (const { amount } of rule.asNeeded ?? []) yield* levelsIn(amount);
  if (rule.reduceTo !== undefined) yield rule.reduceTo;
  const ladder = rule.titration?.ladder;
  if (ladder?.kind === 'steps') yield* ladder.steps;
  else if (ladder !== undefined) {
    yield ladder.start;
    if (ladder.ceiling !== null) yield ladder.ceiling;
  }
  for (const { value, unit } of rule.cap ?? []) if (unit !== 'mL') yield { value, unit };
  yield* together(rule.parts);
}

// not clinical: units of mass and of time
const [inMilligram, inHour] = [1000, 60];

/**
 * An amount of a protocol as milligrams, or as milligrams per kilogram: micrograms divided, a rate over its time.
 *
 * @param level - the amount as it is written
 * @param over - the time over which it runs, where that is given
 * @returns undefined where it is a rate over a time that is not given
 * @example
 * asDose({ value: 0.6, unit: 'mg/kg/h' }, { value: 50 })
 * // => { value: 0.5, unit: 'mg/kg' }
 * @category doses
 */
export function asDose(
  { value, unit }: Level,
  over: Pick<NonNullable<DoseRule['over']>, 'value'> | null | undefined,
): Quantity<'mg' | 'mg/kg'> | undefined {
  if (unit === 'mg' || unit === 'mg/kg') return { value, unit };
  if (unit === 'ug') return { value: value / inMilligram, unit: 'mg' };
  if (over === undefined || over === null) return undefined;
  return { value: (value * over.value) / inHour, unit: unit === 'mg/h' ? 'mg' : 'mg/kg' };
}

const cases = <T extends object>(value: ByCase<T>): readonly T[] =>
  'cases' in value ? value.cases.map(({ use }) => use) : [value];

/**
 * The highest doses that protocols name, by drug and route. Of equal doses the first stays.
 *
 * It says what was published, not what is safe: a dose below it may be far too much for a patient, and one above it is a
 * dose no protocol at hand knows. Amounts are taken as they are written, whether base or hydrochloride.
 *
 * @param protocols - in any number
 * @returns one entry for each drug and route, in the order in which they come
 * @example
 * highestDoses([])
 * // => []
 * @category doses
 */
export function highestDoses(protocols: Iterable<Protocol>): readonly HighestDose[] {
  const found = new Map<string, HighestDose>();
  for (const protocol of protocols) {
    for (const phase of protocol.phases) {
      if (phase.dose === undefined) continue;
      const { drug = protocol.drug, route = protocol.route } = phase;
      const key = `${drug} ${route}`;
      let highest = found.get(key) ?? { drug, route };
      for (const rule of cases(phase.dose)) {
        for (const level of levelsOf(rule)) {
          highest = higher(highest, asDose(level, rule.over), protocol.id);
        }
      }
      found.set(key, highest);
    }
  }
  return [...found.values()].filter(
    ({ amount, byWeight }) => amount !== undefined || byWeight !== undefined,
  );
}

function higher(
  highest: HighestDose,
  dose: Quantity<'mg' | 'mg/kg'> | undefined,
  protocol: string,
): HighestDose {
  if (dose === undefined) return highest;
  const { value, unit } = dose;
  if (unit === 'mg') {
    return value > (highest.amount?.value ?? 0)
      ? { ...highest, amount: { value, unit, protocol } }
      : highest;
  }
  return value > (highest.byWeight?.value ?? 0)
    ? { ...highest, byWeight: { value, unit, protocol } }
    : highest;
}

/** For a route of which nothing is known: the highest of any route of the drug. */
function ofAnyRoute(highest: readonly HighestDose[], drug: string, route: string): HighestDose {
  return highest
    .filter((highestDose) => highestDose.drug === drug)
    .flatMap(({ amount, byWeight }) => [amount, byWeight])
    .reduce<HighestDose>((best, dose) => higher(best, dose, dose?.protocol ?? ''), { drug, route });
}

/**
 * The highest dose named, when a dose is above it: a bound of plausibility, from what was published. Like is compared with
 * like: milligrams per kilogram with those, milligrams with those. Where only the other is known, the weight joins them;
 * without a weight the lightest and the heaviest person whose weight is accepted do, so that only what is too much for
 * anybody is told of.
 *
 * A route of which nothing is known is compared with all routes of the drug. Of a drug of which nothing is known,
 * undefined: that is not a statement that the dose is right.
 *
 * @param highest - from {@link highestDoses}, or the table of `@openketamine/protocols/highest-doses`
 * @param dose - one administration, with the weight in kg where it is known
 * @returns the dose that is exceeded, or undefined
 * @example
 * const highest = [{ drug: 'd', route: 'iv', byWeight: { value: 2, unit: 'mg/kg', protocol: 'p' } }] as const;
 * aboveHighest(highest, { drug: 'd', route: 'iv', value: 2, unit: 'mg/kg' })
 * // => undefined
 * aboveHighest(highest, { drug: 'd', route: 'iv', value: 2.1, unit: 'mg/kg' })
 * // => { value: 2, unit: 'mg/kg', protocol: 'p' }
 * @category doses
 */
export function aboveHighest(
  highest: readonly HighestDose[],
  dose: Quantity<'mg' | 'mg/kg'> & {
    readonly drug: string;
    readonly route: string;
    readonly weight?: number | undefined;
  },
): NamedDose | undefined {
  const { drug, route, value, unit, weight } = dose;
  const known =
    highest.find((highestDose) => highestDose.drug === drug && highestDose.route === route) ??
    ofAnyRoute(highest, drug, route);
  const { amount, byWeight } = known;
  if (unit === 'mg') {
    if (amount !== undefined) return value > amount.value ? amount : undefined;
    if (byWeight === undefined) return undefined;
    return value > byWeight.value * (weight ?? plausible.weight.most) ? byWeight : undefined;
  }
  if (byWeight !== undefined) return value > byWeight.value ? byWeight : undefined;
  if (amount === undefined) return undefined;
  return value * (weight ?? plausible.weight.least) > amount.value ? amount : undefined;
}
