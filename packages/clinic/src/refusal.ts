import { fill, words, type About } from './words.js';

/** Every reason, in plain words. `{name}` stands for a value of `about`. */
export const refusalWords = words.refusal;

/** A code of {@link refusalWords}. */
export type RefusalCode = keyof typeof refusalWords;

/** Why a command is not carried out, as data. The words stand in {@link refusalWords}, by the code. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The field of the command it is about; empty where it is about the whole. */
  readonly field: string;
  /** Values that the words need. */
  readonly about?: About;
  /** Words of the planner or of a scale, where it was that which refused. */
  readonly says?: string;
}

/**
 * The words of a refusal.
 *
 * @example
 * sayRefusal({ code: 'session-not-next', field: 'session', about: { next: 2 } })
 * // => 'Session 2 comes first.'
 */
export function sayRefusal({ code, about = {}, says }: Refusal): string {
  const text = fill(refusalWords[code], about);
  return says === undefined ? text : `${text} ${says}`;
}

/** What deciding gives: what happens, or why it does not. */
export type Decision<E> =
  | { readonly events: readonly E[] }
  | { readonly refused: readonly Refusal[] };

/** A command that is refused for one reason. */
export function refuse(
  code: RefusalCode,
  field = '',
  about?: About,
): { readonly refused: readonly Refusal[] } {
  return { refused: [{ code, field, ...(about === undefined ? {} : { about }) }] };
}

/** A command that leads to events. */
export function happen<E>(...events: readonly E[]): { readonly events: readonly E[] } {
  return { events };
}
