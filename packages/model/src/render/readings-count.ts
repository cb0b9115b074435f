import { isOwnGround, type Basis, type Verification } from '../provenance.js';

/**
 * How statements are known, each counted once.
 *
 * @category rendering
 */
export interface ReadingsCount {
  /** Distinct statements: what many records share stands once. */
  readonly statements: number;
  /** Read in the source itself. */
  readonly primary: number;
  /** Read in a copy or summary. */
  readonly secondary: number;
  /** From memory, whoever's choice it is. */
  readonly unverified: number;
  /** Choices of the project or of a site: no readings of a source. */
  readonly chosen: number;
}

type Block = Readonly<Record<string, unknown>>;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that the build writes beside a statement that many share; they tell where it is used and not what it says. */
const marksOfUse: ReadonlySet<string> = new Set(['procedure', 'parameter', 'notOfSource']);

const isStatement = (block: Block) =>
  'basis' in block && ('verification' in block || isOwnGround(block['basis'] as Basis));

/** What a statement says itself, without the statements inside it, in an order of its own. */
function saidBy(statement: Block): string {
  const own = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(own);
    if (!isBlock(value)) return value;
    const fields = Object.entries(value).filter(([key]) => !marksOfUse.has(key));
    return Object.fromEntries(
      fields
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, isBlock(part) && isStatement(part) ? null : own(part)]),
    );
  };
  return JSON.stringify(own(statement));
}

function* statementsIn(value: unknown): Generator<Block> {
  if (Array.isArray(value)) {
    for (const part of value) yield* statementsIn(part);
  } else if (isBlock(value)) {
    if (isStatement(value)) yield value;
    for (const part of Object.values(value)) yield* statementsIn(part);
  }
}

/**
 * Counts how the statements of records are known. A statement that stands in many records, such as a procedure that
 * protocols share, counts once: a count of copies flatters.
 *
 * The only count of readings that is shown to people. Reads records as they ship.
 *
 * @param records - any records of any packages
 * @returns how many distinct statements there are, and how each kind is known
 * @example
 * const pot = { says: 'Rinse the pot.', basis: 'practice', cite: 'tea-book', verification: 'primary' };
 * countReadings([{ id: 'sencha', aftercare: [pot] }, { id: 'gyokuro', aftercare: [{ ...pot, procedure: 'rinse' }] }])
 * // => { statements: 1, primary: 1, secondary: 0, unverified: 0, chosen: 0 }
 * @category rendering
 */
export function countReadings(records: Iterable<unknown>): ReadingsCount {
  const distinct = new Map<string, Block>();
  for (const record of records)
    for (const statement of statementsIn(record)) distinct.set(saidBy(statement), statement);
  const all = [...distinct.values()];
  const read = (wanted: Verification) =>
    all.filter(
      ({ basis, verification }) =>
        verification === wanted && (wanted === 'unverified' || !isOwnGround(basis as Basis)),
    ).length;
  const [primary, secondary, unverified] = [read('primary'), read('secondary'), read('unverified')];
  const chosen = all.length - primary - secondary - unverified;
  return { statements: all.length, primary, secondary, unverified, chosen };
}

/**
 * A count of readings in one line of plain text. What there is none of is left out, except what was read in the source.
 *
 * @param count - from {@link countReadings}
 * @example
 * readingsLine({ statements: 5, primary: 3, secondary: 0, unverified: 1, chosen: 1 })
 * // => '5 distinct statements: 3 read in the source, 1 unverified, 1 chosen and not read'
 * @category rendering
 */
export function readingsLine(count: ReadingsCount): string {
  const { statements, primary, secondary, unverified, chosen } = count;
  const parts = [
    `${primary} read in the source`,
    ...(secondary === 0 ? [] : [`${secondary} read in a copy`]),
    ...(unverified === 0 ? [] : [`${unverified} unverified`]),
    ...(chosen === 0 ? [] : [`${chosen} chosen and not read`]),
  ];
  return `${statements} distinct statement${statements === 1 ? '' : 's'}: ${parts.join(', ')}`;
}
