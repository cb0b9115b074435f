import { isBlock, type Block } from '../walk.js';

/**
 * Fields at the top of a record that no reviewer signs: how far it is trusted, when somebody last looked, its form, the version
 * it ships with, its other names, and the titles of what it cites.
 */
const unsigned: ReadonlySet<string> = new Set([
  'aliases',
  'compiled',
  'decided',
  'format',
  'lastChecked',
  'references',
  'status',
  'version',
]);

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isBlock(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .flatMap((key) => (value[key] === undefined ? [] : [[key, inOrder(value[key])]])),
  );
}

/**
 * The content of a record that a reviewer signs, as one text that is the same whatever the order of its keys. Its SHA-256 is what a
 * sign-off names. Left out is what says how far the record is trusted: `status`, `decided`, `lastChecked`, `compiled`, and beside
 * them `format`, `version`, `aliases` and `references`.
 *
 * @param record - as it is published, shared procedures written out
 * @returns JSON with sorted keys
 * @example
 * signedText({ status: 'draft', id: 'sencha', dose: { unit: 'g', value: 2 } })
 * // => '{"dose":{"unit":"g","value":2},"id":"sencha"}'
 * @category sign-off
 */
export function signedText(record: Block): string {
  const signed = Object.entries(record).filter(([key]) => !unsigned.has(key));
  return JSON.stringify(inOrder(Object.fromEntries(signed)));
}
