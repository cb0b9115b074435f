import { OpenKetamineError } from '@openketamine/model';
import { formerly } from '../load/lifecycle.js';
import { didYouMean } from '../load/did-you-mean.js';
import { collections } from '../load/collections.js';

/**
 * A record of the library, and what kind of record it is.
 *
 * @category openketamine
 */
export interface Shown {
  /** The kind of record that has this id: `protocol`, `rule`. */
  readonly kind: (typeof collections)[number]['kind'];
  /** The whole record, as its package ships it. */
  readonly record: unknown;
}

/**
 * A protocol, rule, source, scale, model, evidence record or schema by its id, or by an earlier id of it.
 *
 * @param id - any id, or `patient-schema`, `protocol-schema`, `rule-schema`
 * @returns the record as it ships
 * @throws OpenKetamineError `ID_UNKNOWN`, with the nearest ids
 * @example
 * (await show('esketamine-us-aneurysm')).kind
 * // => 'rule'
 * @category openketamine
 */
export async function show(id: string): Promise<Shown> {
  for (const { kind, find } of collections) {
    // oxlint-disable-next-line no-await-in-loop -- the first collection that has it ends the search
    const record = await find(id);
    if (record !== undefined) return { kind, record };
  }
  const all = await Promise.all(
    collections.map(async ({ kind, records }) => ({ kind, list: await records() })),
  );
  for (const { kind, list } of all) {
    const record = formerly(id, list);
    if (record !== undefined) return { kind, record };
  }
  const records = all.flatMap(({ list }) => list);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    'id',
    `Nothing has the id ${JSON.stringify(id)}.`,
    didYouMean(
      id,
      records.map((record) => record.id),
      '`openketamine protocols` and `openketamine evidence` list what there is.',
    ),
  );
}
