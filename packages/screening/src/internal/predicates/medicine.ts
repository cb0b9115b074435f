import type { Because, MedicineFact, MedicineTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, and, type State } from '../logic.js';
import type { MedicineEntry, Prepared } from '../prepared.js';
import { compare, compareElapsed, isFuture, readTime } from '../time.js';
import { convert, near } from '../units/convert.js';
import { isTakenThoughStopped } from '../disagreements.js';
import { Doubts } from './medicine-doubts.js';
import { MedicineWords } from './medicine-words.js';
import {
  limitOf,
  limitText,
  reason,
  siteNeeds,
  unsetSite,
  type CompiledTest,
  type Need,
  type TestContext,
} from './shared.js';

const noEntries: readonly MedicineEntry[] = [];

type Total = NonNullable<MedicineTest['dailyTotal']>;

function takenNow(fact: MedicineFact): boolean {
  return fact.status === undefined || fact.status === 'active';
}

function lastTakenState(
  fact: MedicineFact,
  test: NonNullable<MedicineTest['lastTaken']>,
  patient: Prepared,
): State {
  const limit = limitOf(test, patient);
  const text = fact.lastTaken ?? fact.stopped;
  const span = text === undefined ? undefined : readTime(text, patient.at);
  if (limit === undefined || span === undefined || isFuture(span, patient.at)) return UNKNOWN;
  return compareElapsed(span, patient.at, test.is, limit, test.unit);
}

function changedState(
  fact: MedicineFact,
  test: NonNullable<MedicineTest['changed']>,
  patient: Prepared,
): State {
  const limit = limitOf(test, patient);
  const text = fact.changed ?? fact.started;
  const span = text === undefined ? undefined : readTime(text, patient.at);
  if (limit === undefined || span === undefined || isFuture(span, patient.at)) return UNKNOWN;
  return compareElapsed(span, patient.at, '<=', limit, test.unit);
}

function stoppedState(
  fact: MedicineFact,
  test: NonNullable<MedicineTest['stopped']>,
  patient: Prepared,
): State {
  if (takenNow(fact)) return isTakenThoughStopped(fact, patient.at) ? UNKNOWN : NOT_MET;
  const limit = limitOf(test, patient);
  const text = fact.stopped ?? fact.lastTaken;
  const span = text === undefined ? undefined : readTime(text, patient.at);
  if (limit === undefined || span === undefined || isFuture(span, patient.at)) return UNKNOWN;
  return compareElapsed(span, patient.at, '<=', limit, test.unit);
}

/** The part of one medicine in a daily total, in the unit of the limit; NaN where the record does not say. */
function dailyPart(entry: MedicineEntry, total: Total): number {
  const { fact } = entry;
  if (total.as !== undefined && fact.equivalent?.of === total.as) {
    return convert(fact.equivalent.dailyDose.value, fact.equivalent.dailyDose.unit, total.unit);
  }
  if (fact.dailyDose === undefined) return Number.NaN;
  if (
    total.as !== undefined &&
    !(entry.ingredients.length === 1 && entry.ingredients[0] === total.as)
  ) {
    return Number.NaN;
  }
  return convert(fact.dailyDose.value, fact.dailyDose.unit, total.unit);
}

/** Whether an entry is, or holds, what a name says. */
export function holds({ ingredients, classes }: MedicineEntry, name: string): boolean {
  return ingredients.includes(name) || classes.includes(name);
}

/** Whether a list without the medicine answers a test by absence alone, whatever a site has set. */
function hangsOnAbsence({ lastTaken, changed, stopped, dailyTotal }: MedicineTest): boolean {
  for (const limit of [lastTaken, changed, stopped, dailyTotal]) {
    if (limit !== undefined && typeof limit.value !== 'number') return false;
  }
  if (dailyTotal === undefined) return true;
  const { is, value } = dailyTotal;
  // More medicine may raise a total of nothing past such a limit, so that it stays open wherever absence is.
  return (is === '>' || is === '>=') && typeof value === 'number' && !compare(0, is, value);
}

/** A medicine by ingredient or class: taken now, last taken, changed, or by daily total. */
export function compileMedicine(test: MedicineTest, { terminology }: TestContext): CompiledTest {
  const label = test.medicine.map((name) => terminology.label(name)).join(' or ');
  const first = test.medicine[0] ?? '';
  const key = (part: string): string => `${first}.${part}`;
  const doubts = new Doubts(test.medicine, terminology);
  const words = new MedicineWords(test.medicine, terminology);

  const needs: Need[] = test.medicine.map((name) => ({
    fact: name,
    question: `Is any ${terminology.label(name)} taken?`,
    list: 'medicines' as const,
  }));
  if (test.lastTaken !== undefined)
    needs.push({ fact: key('last-taken'), question: `When was ${label} last taken?` });
  if (test.changed !== undefined)
    needs.push({ fact: key('changed'), question: `When did the dose of ${label} last change?` });
  if (test.stopped !== undefined)
    needs.push({ fact: key('stopped'), question: `When was ${label} stopped?` });
  if (test.dailyTotal !== undefined) {
    const as =
      test.dailyTotal.as === undefined
        ? ''
        : `, as ${test.dailyTotal.as} equivalent worked out by a clinician`;
    needs.push({ fact: key('daily-dose'), question: `What is the daily total of ${label}${as}?` });
  }
  needs.push(...doubts.needs);
  needs.push(...siteNeeds(test.lastTaken, test.changed, test.stopped, test.dailyTotal));

  const limits = [
    test.stopped !== undefined
      ? `stopped within ${limitText('', test.stopped).trim()}`
      : test.lastTaken === undefined
        ? 'taken now'
        : `last taken ${limitText(test.lastTaken.is, test.lastTaken)} ago`,
    ...(test.notWith === undefined
      ? []
      : [`not within one of ${test.notWith.map((name) => terminology.label(name)).join(', ')}`]),
    ...(test.changed === undefined ? [] : [`changed within ${limitText('', test.changed).trim()}`]),
    ...(test.dailyTotal === undefined
      ? []
      : [
          `daily total ${limitText(test.dailyTotal.is, test.dailyTotal)}${test.dailyTotal.as === undefined ? '' : ` as ${test.dailyTotal.as}`}`,
        ]),
  ].join(', ');
  const cite =
    test.lastTaken?.cite ?? test.dailyTotal?.cite ?? test.changed?.cite ?? test.stopped?.cite;

  const names = test.medicine;
  const absent: Because = Object.freeze(reason(first, 'not in the complete list', limits, cite));

  const entriesOf = (patient: Prepared): readonly MedicineEntry[] => {
    if (patient.medicines.size === 0) return noEntries;
    if (names.length === 1) return patient.medicines.get(first) ?? noEntries;
    let found: MedicineEntry[] | undefined;
    for (const name of names) {
      const entries = patient.medicines.get(name);
      if (entries === undefined) continue;
      found ??= [];
      for (const entry of entries) if (!found.includes(entry)) found.push(entry);
    }
    return found ?? noEntries;
  };

  const isTaken = ({ fact }: MedicineEntry, patient: Prepared): State => {
    if (test.stopped !== undefined) return stoppedState(fact, test.stopped, patient);
    if (test.lastTaken !== undefined) return lastTakenState(fact, test.lastTaken, patient);
    if (takenNow(fact)) return MET;
    return isTakenThoughStopped(fact, patient.at) ? UNKNOWN : NOT_MET;
  };

  const entryState = (entry: MedicineEntry, patient: Prepared): State => {
    if (test.notWith?.some((name) => holds(entry, name)) === true) return NOT_MET;
    let state = isTaken(entry, patient);
    if (test.changed !== undefined)
      state = and(state, changedState(entry.fact, test.changed, patient));
    return state;
  };

  const absence = (patient: Prepared, entries: readonly MedicineEntry[]): State => {
    if (!patient.medicinesProveAbsence) return UNKNOWN;
    return doubts.any(patient, entries, entryState) ? UNKNOWN : NOT_MET;
  };

  const totalState = (
    entries: readonly MedicineEntry[],
    patient: Prepared,
    total: Total,
  ): State => {
    const limit = limitOf(total, patient);
    if (limit === undefined) return UNKNOWN;
    let sum = 0;
    let open = absence(patient, entries) === UNKNOWN;
    for (const entry of entries) {
      const state = entryState(entry, patient);
      if (state === NOT_MET) continue;
      const part = state === MET ? dailyPart(entry, total) : Number.NaN;
      if (Number.isNaN(part)) open = true;
      else sum += part;
    }
    if (near(sum, limit)) sum = limit;
    const state = compare(sum, total.is, limit) ? MET : NOT_MET;
    if (!open) return state;
    // More medicine can only raise the total: what it has passed, it stays past.
    const settled = total.is === '>' || total.is === '>=' ? MET : NOT_MET;
    return state === settled ? state : UNKNOWN;
  };

  return {
    needs,
    limit: limits,
    listed: hangsOnAbsence(test) ? { list: 'medicines', names: doubts.touchedBy } : undefined,
    state(patient) {
      const entries = entriesOf(patient);
      if (test.dailyTotal !== undefined) return totalState(entries, patient, test.dailyTotal);
      let state = absence(patient, entries);
      for (const entry of entries) {
        const one = entryState(entry, patient);
        if (one === MET) return MET;
        if (one === UNKNOWN) state = UNKNOWN;
      }
      return state;
    },
    explain(patient, state, sink) {
      const entries = entriesOf(patient);
      if (state === UNKNOWN) {
        let named = false;
        for (const limit of [test.lastTaken, test.changed, test.stopped, test.dailyTotal]) {
          const site = unsetSite(limit, patient);
          if (site === undefined) continue;
          sink.need(site);
          named = true;
        }
        for (const entry of entries) {
          if (
            test.lastTaken !== undefined &&
            lastTakenState(entry.fact, test.lastTaken, patient) === UNKNOWN
          ) {
            sink.need(key('last-taken'));
            named = true;
          }
          if (
            test.stopped !== undefined &&
            limitOf(test.stopped, patient) !== undefined &&
            entryState(entry, patient) === UNKNOWN
          ) {
            sink.need(key('stopped'));
            named = true;
          }
          if (
            test.changed !== undefined &&
            changedState(entry.fact, test.changed, patient) === UNKNOWN
          ) {
            sink.need(key('changed'));
            named = true;
          }
          if (
            test.dailyTotal !== undefined &&
            entryState(entry, patient) !== NOT_MET &&
            Number.isNaN(dailyPart(entry, test.dailyTotal))
          ) {
            sink.need(key('daily-dose'));
            named = true;
          }
        }
        const doubt = patient.medicinesProveAbsence
          ? doubts.explain(patient, entries, entryState)
          : undefined;
        for (const value of doubt?.reasons ?? [])
          sink.because(reason('medicines', value, limits, cite));
        if (doubt !== undefined && doubt.facts.length > 0)
          for (const fact of doubt.facts) sink.need(fact);
        else if (!named || absence(patient, entries) === UNKNOWN)
          for (const name of test.medicine) sink.need(name);
        return;
      }
      let shown = false;
      for (const entry of entries) {
        if (test.dailyTotal === undefined && entryState(entry, patient) !== state) continue;
        shown = true;
        sink.because(reason('medicines', words.of(entry), limits, cite));
      }
      if (!shown) sink.because(absent);
    },
  };
}
