import type { Quantity, ReasonDetail, ReasonNumber, Unit } from '@openketamine/model';
import type { Words } from '../../explain.js';
import { shown } from '../read/levels.js';
import { oncePer } from '../read/once.js';
import type { Say, SayWords, Told, ToldDose } from '../read/reasons.js';
import { whyDate } from './why-date.js';

/**
 * What each reason is told, in order. A plain number that has a unit is an amount; one without is the number of something.
 * What is `raw` reaches the words as it is; every other dose and amount as text.
 */
const told: Readonly<Record<keyof Words, string>> = {
  setDose: 'dose:raw weight:kg first',
  choice: 'options',
  range: 'least most',
  carried: 'dose',
  carriedUnknown: '',
  doseGap: 'gap',
  reduced: 'session',
  keepsReduced: 'dose',
  poorlyTolerated: 'dose',
  chosen: 'dose',
  stepTowards: 'dose wanted',
  tiedToBefore: 'session',
  rung: 'up by first',
  dosingWeight: 'weight:kg formula',
  arms: 'options',
  start: 'session',
  perWeek: 'perWeek:/wk date moved',
  weekly: 'from date moved',
  interval: 'from interval date moved',
  intervalOpen: 'least most date',
  onDay: 'day date',
  within: 'session date',
  afterHours: 'after:h date',
  moved: 'date',
  happened: 'state date',
  openGate: 'gate title',
  beyondLeast: 'least:{session} most:{session}',
  watched: 'least:min',
  checked: 'checks:1',
  paused: '',
  noSlot: '',
};

const plain = ({ value, unit }: { readonly value: number; readonly unit: string }) =>
  ({ value, unit }) as Quantity;

/** A dose as a number with its unit, and how it came about. */
function amountOf(dose: ToldDose | Quantity): ReasonNumber {
  if (!('mg' in dose)) return plain(dose);
  const { mg, level, before, cappedBy, arm } = dose;
  return {
    value: mg,
    unit: 'mg',
    ...(level.unit === 'mg' && level.value === mg ? {} : { level: plain(level) }),
    ...(before === undefined ? {} : { before: { value: before, unit: 'mg' } }),
    ...(cappedBy === undefined ? {} : { cappedBy: plain(cappedBy) }),
    ...(arm === undefined ? {} : { arm }),
  };
}

function textOf(entry: Told): string {
  if (typeof entry === 'string') return entry;
  if (!('mg' in entry)) return `${entry.value} ${entry.unit}`;
  return entry.arm === undefined ? shown(entry) : `${entry.mg} mg (${entry.arm})`;
}

type Numbers = Record<string, ReasonNumber | readonly ReasonNumber[]>;

/** One reason: what it was told by name, and its words. */
function tell(id: string, text: (...given: unknown[]) => string, toldNames: string) {
  const names = toldNames
    .split(' ')
    .map((name) => name.split(':') as [name: string, unit?: Unit | 'raw']);
  return (...given: unknown[]): ReasonDetail => {
    let numbers: Numbers | undefined;
    let about: Record<string, string | number | boolean> | undefined;
    for (let at = 0; at < given.length; at++) {
      const [name, unit] = names[at] as (typeof names)[number];
      const entry = given[at];
      if (entry === undefined || entry === null) continue;
      if (Array.isArray(entry)) {
        const several: readonly Exclude<Told, string>[] = entry;
        (numbers ??= {})[name] = several.map(amountOf);
        given[at] = several.map(textOf);
      } else if (typeof entry === 'object') {
        (numbers ??= {})[name] = amountOf(entry as Exclude<Told, string>);
        if (unit !== 'raw') given[at] = textOf(entry as Told);
      } else if (unit === undefined) (about ??= {})[name] = entry as string | number | boolean;
      else (numbers ??= {})[name] = { value: entry as number, unit: unit as Unit };
    }
    const says = text(...given);
    if (numbers === undefined)
      return about === undefined
        ? { id, says, cites: noCites }
        : { id, says, about, cites: noCites };
    return about === undefined
      ? { id, says, numbers, cites: noCites }
      : { id, says, numbers, about, cites: noCites };
  };
}

const noCites: readonly string[] = [];

/** A catalog of words as reasons: each keeps what it was told, so that nobody has to read it out of the words. */
export const sayWith = oncePer((catalog: Words): Say => {
  const said = Object.fromEntries(
    Object.entries(told).map(([id, names]) => {
      const text: unknown = catalog[id as keyof Words];
      return [
        id,
        typeof text === 'function'
          ? tell(id, text as (...given: unknown[]) => string, names)
          : { id, says: text, cites: noCites },
      ];
    }),
  ) as unknown as SayWords;
  return { ...said, whyDate: (...of) => whyDate(said, ...of) };
});
