import { idOf } from './indications.js';
import { collections, type Listed } from './collections.js';

/** A record that fits what was typed. */
export interface Match {
  readonly kind: (typeof collections)[number]['kind'];
  readonly id: string;
  readonly title: string;
}

/** What a label says comes before what trials did. */
const isLabel = ({ kind }: Listed) => kind === 'label';

const titleOf = ({ title, name }: Listed) => title ?? name ?? '';

/** Whether every word stands, whole, in the id or the title. */
function contains(record: Listed, words: readonly string[]): boolean {
  const text = `${record.id} ${titleOf(record)}`.toLowerCase();
  const own = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return words.every((word) => own.has(word));
}

/** A study drug that a name stands for, and the routes of the product where it is known. */
async function drugNamed(text: string) {
  const { fullTerminology } = await import('@openketamine/terminology/full');
  const medicine = fullTerminology.medicineNamed(text);
  const [ingredient, ...others] = medicine?.ingredients ?? [];
  if (ingredient === undefined || others.length > 0) return undefined;
  return { ingredient, forms: medicine?.forms as readonly string[] | undefined };
}

/**
 * Records that a person may mean by words that are not id: those with every word in their id or title, and for the brand of a
 * drug the protocols that give it by the route of the product.
 *
 * @param text - as it was typed
 * @returns matches, protocols first; none where nothing fits
 */
export async function matching(text: string): Promise<readonly Match[]> {
  const words = idOf(text)
    .split('-')
    .filter((word) => word.length > 2);
  if (words.length === 0) return [];
  const drug = await drugNamed(text);
  const gives = ({ drug: given, route }: Listed) =>
    drug !== undefined &&
    given === drug.ingredient &&
    route !== undefined &&
    drug.forms?.includes(route) !== false;
  const found = await Promise.all(
    collections.map(async ({ kind, records }) =>
      (await records())
        .filter((record) => contains(record, words) || (kind === 'protocol' && gives(record)))
        .toSorted((one, other) => Number(isLabel(other)) - Number(isLabel(one)))
        .map((record) => ({ kind, id: record.id, title: titleOf(record) })),
    ),
  );
  return found.flat();
}
