// not clinical: lengths of time and masses in one unit each; months and years have no fixed length
const factors: Readonly<Record<string, readonly [of: string, factor: number]>> = {
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86_400],
  wk: ['time', 604_800],
  ug: ['mass', 1],
  mg: ['mass', 1000],
  g: ['mass', 1_000_000],
  mL: ['volume', 1],
  L: ['volume', 1000],
  mo: ['months', 1],
  a: ['months', 12],
};

/** A number in another unit of the same thing; undefined where it is no such unit. */
export function inUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [one, other] = [factors[from], factors[to]];
  if (one === undefined || other === undefined || one[0] !== other[0]) return undefined;
  return (value * one[1]) / other[1];
}
