import { OpenKetamineError } from '@openketamine/model';
import { checkedAnswer } from './answers.js';
import { bandOf } from './bands.js';
import type { Scale } from './data-types.js';
import type { Score } from './score.js';
import { suicidalityFlags, type Flag } from './suicidality.js';

/** What somebody read off a form that was filled in and scored elsewhere. */
export interface TypedResult {
  /** Total as it stands on the form, in points; absent where the scale has tiers instead. */
  readonly total?: number | undefined;
  /** Where the scale has tiers instead of a total. */
  readonly tier?: string | undefined;
  /** Single answers by item, such as the one on suicidal thoughts. */
  readonly items?: Readonly<Record<number, number>> | undefined;
}

/** A question whose answer a total does not tell. */
export interface OpenQuestion {
  /** What is to be asked about. */
  readonly kind: 'suicidality';
  /** The item to look at, or null where it is several. */
  readonly item: number | null;
  /** Why it has to be asked, in a sentence. */
  readonly says: string;
}

/** A result that was typed. No answer is known but those that were typed too. */
export interface TypedScore extends Score {
  /** Always false: the answers themselves were not seen. */
  readonly complete: false;
  /** What only the form tells: an item on suicidal thoughts is never read from a total. */
  readonly ask: readonly OpenQuestion[];
}

const invalid = (path: string, reason: string, hint: string) =>
  new OpenKetamineError('INPUT_INVALID', path, reason, hint);

type Tiers = NonNullable<Extract<Scale['scoring'], { kind: 'typed' }>['tiers']>;

const tiersOf = ({ scoring }: Scale): Tiers | undefined =>
  scoring.kind === 'typed' ? scoring.tiers : undefined;

function checkedTotal({ abbreviation, total: range, totalSource }: Scale, total: number): number {
  if (range === null)
    throw invalid(
      '/total',
      `The ${abbreviation} has no total. ${totalSource?.says ?? ''}`.trim(),
      'Give its tier where it has tiers, or store its forms as they are.',
    );
  if (Number.isFinite(total) && total >= range.least && total <= range.most) return total;
  throw new OpenKetamineError(
    Number.isFinite(total) ? 'VALUE_OUT_OF_RANGE' : 'VALUE_NOT_FINITE',
    '/total',
    `The ${abbreviation} has no total of ${total}.`,
    `Give a total from ${range.least} to ${range.most}.`,
  );
}

function checkedTier(scale: Scale, tier: string): Tiers[number] {
  const tiers = tiersOf(scale);
  if (tiers === undefined)
    throw invalid('/tier', `The ${scale.abbreviation} has no tiers.`, 'Give its total.');
  const found = tiers.find(({ id }) => id === tier);
  if (found !== undefined) return found;
  throw invalid(
    '/tier',
    `The ${scale.abbreviation} has no tier ${JSON.stringify(tier)}.`,
    `Use one of ${tiers.map(({ id }) => id).join(', ')}.`,
  );
}

/** The sheet with the answers that were typed, null for all others. */
function sheetOf(scale: Scale, items: Readonly<Record<number, number>>): (number | null)[] {
  const count = scale.items?.count.value ?? 0;
  const sheet = Array.from<number | null>({ length: count }).fill(null);
  for (const [name, value] of Object.entries(items)) {
    const item = Number(name);
    if (!Number.isInteger(item) || item < 1 || item > count)
      throw invalid(
        `/items/${name}`,
        `The ${scale.abbreviation} has no item ${name}.`,
        count === 0 ? 'Leave it out.' : `Name an item from 1 to ${count}.`,
      );
    sheet[item - 1] = checkedAnswer(scale, value, item);
  }
  return sheet;
}

function suicidalityOf(
  scale: Scale,
  sheet: readonly (number | null)[],
  { total, tier }: { readonly total: number | null; readonly tier: Tiers[number] | undefined },
): Pick<TypedScore, 'flags' | 'ask'> {
  const rule = scale.suicidality;
  if (rule === null) return { flags: [], ask: [] };
  const { says } = rule;
  const flag = (answer: number): Flag => ({ kind: 'suicidality', item: null, answer, says });
  const ask = (item: number | null): OpenQuestion => ({ kind: 'suicidality', item, says });
  if ('totalAtLeast' in rule)
    return { flags: total !== null && total >= rule.totalAtLeast ? [flag(total)] : [], ask: [] };
  const flags = suicidalityFlags(scale, sheet);
  if ('item' in rule) return { flags, ask: sheet[rule.item - 1] === null ? [ask(rule.item)] : [] };
  if (flags.length > 0) return { flags, ask: [] };
  if (tier?.suicidality === 'flag') return { flags: [flag(1)], ask: [] };
  const open = rule.anyYes.some((item) => sheet[item - 1] === null);
  return { flags, ask: open && tier !== undefined ? [ask(null)] : [] };
}

/**
 * Takes a result that was read off a form: total or tier, and single answers where somebody types them. For scales whose rights
 * nobody read as allowing a calculator there is no other way; it works for every other scale too. Does not score answers, and
 * never reads an item from a total: what only the form tells is in `ask`.
 *
 * @param scale - a scale of this package
 * @param result - total, or tier where the scale has tiers; single answers by item
 * @param bands - id of the set of bands; has to be named where two sets of a scale compete
 * @returns total or tier with band, flags of what is known, and what to look up in the form
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `VALUE_NOT_FINITE`, `ANSWER_OUT_OF_RANGE`
 * @example
 * const { total, flags, ask } = scoreTyped(madrs, { total: 28 });
 * [total, flags.length, ask.map(({ item }) => item)]
 * // => [28, 0, [10]]
 * @example
 * scoreTyped(madrs, { total: 28, items: { 10: 4 } }).flags.map(({ item, answer }) => [item, answer])
 * // => [[10, 4]]
 * @category scoring
 */
export function scoreTyped(scale: Scale, result: TypedResult, bands?: string): TypedScore {
  const { total: typed, tier: named, items = {} } = result;
  if ((typed === undefined) === (named === undefined))
    throw invalid(
      '',
      'A typed result is a total or a tier, and one of them.',
      'Give total or tier.',
    );
  const total = typed === undefined ? null : checkedTotal(scale, typed);
  const tier = named === undefined ? undefined : checkedTier(scale, named);
  const sheet = sheetOf(scale, items);
  return {
    scale: scale.id,
    total,
    complete: false,
    parts: {},
    tier: tier?.id ?? null,
    band: total === null ? null : bandOf(scale, total, bands),
    clusters: [],
    syndromes: [],
    secondLook: null,
    ...suicidalityOf(scale, sheet, { total, tier }),
  };
}
