/**
 * Three-valued logic of Kleene: what is not known stays unknown unless the rest decides.
 * The numbers are in the order not met < unknown < met, so that "and" is the least and "or" the greatest.
 */
export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 2;

/** One of the three truth values. */
export type State = 0 | 1 | 2;

export function not(a: State): State {
  return (MET - a) as State;
}

export function and(a: State, b: State): State {
  return a < b ? a : b;
}

export function or(a: State, b: State): State {
  return a > b ? a : b;
}

/** At least `count` of the states are met, for all ways the unknown ones may turn out, or undecided. */
export function atLeast(count: number, states: readonly State[]): State {
  let met = 0;
  let open = 0;
  for (const state of states) {
    if (state === MET) met++;
    else if (state === UNKNOWN) open++;
  }
  if (met >= count) return MET;
  return met + open >= count ? UNKNOWN : NOT_MET;
}

/**
 * Several ways to know one thing: met if one says so; not met if one denies it and none says so.
 * Unlike "or", a denial settles what the other ways leave open.
 */
export function decidedBy(states: readonly State[]): State {
  let denied = false;
  for (const state of states) {
    if (state === MET) return MET;
    if (state === NOT_MET) denied = true;
  }
  return denied ? NOT_MET : UNKNOWN;
}
