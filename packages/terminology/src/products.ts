import { keyOf } from './internal/medicines/fold.js';
import { nameRows, productRows } from './products/generated/table.js';

/** Products by code and name. */
export interface ProductTable {
  /**
   * Ingredients and form of a product by its RxNorm code; undefined where the table has no such
   * code.
   */
  byCode(
    rxnorm: string,
  ): { readonly ingredients: readonly string[]; readonly form: string } | undefined;
  /** Ingredients of a name, in whatever letters, accents and signs. */
  byName(name: string): readonly string[] | undefined;
  /** All names, folded. */
  names(): Iterable<string>;
}

interface Product {
  readonly ingredients: readonly string[];
  readonly form: string;
}

let byCode: Map<number, Product> | undefined;
let byName: Map<string, readonly string[]> | undefined;

function readProducts(): Map<number, Product> {
  const found = new Map<number, Product>();
  for (const row of productRows) {
    const [kind = '', steps = ''] = row.split('=');
    const [names = '', form = ''] = kind.split('/');
    const product = { ingredients: names.split('+'), form };
    let code = 0;
    for (const step of steps.split(' ')) {
      code += Number.parseInt(step, 36);
      found.set(code, product);
    }
  }
  return found;
}

function readNames(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const row of nameRows) {
    const [key = '', names = ''] = row.split('=');
    const ingredients = key.split('+');
    for (const name of names.split('|')) found.set(keyOf(name), ingredients);
  }
  return found;
}

/**
 * Products and brands by RxNorm code and by name: ingredients and form group. US products that RxNorm lists as
 * prescribable; what is not in it is not known. Decoded on first use.
 *
 * @example
 * createTerminology({ products }).medicineNamed('Valium')?.ingredients
 * // => ['diazepam']
 * @category terminology
 */
export const products: ProductTable = {
  byCode(rxnorm) {
    byCode ??= readProducts();
    return byCode.get(Number(rxnorm));
  },
  byName: (name) => (byName ??= readNames()).get(keyOf(name)),
  names: () => (byName ??= readNames()).keys(),
};
