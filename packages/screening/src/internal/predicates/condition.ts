import type { Because, ConditionTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, and, type State } from '../logic.js';
import type { ConditionEntry, Prepared } from '../prepared.js';
import { contradictsItsEnd } from '../disagreements.js';
import { contradictionsOf } from '../contradictions.js';
import { compareElapsed, isFuture } from '../time.js';
import { attributeState, attributes, isUnreadable, wantedBy } from './attributes.js';
import {
  byTheRest,
  limitOf,
  reason,
  siteNeeds,
  unsetSite,
  type CompiledTest,
  type Need,
  type TestContext,
} from './shared.js';

const presentNow: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse']);

/** Whether an entry is of the present: undecided where the record does not say. */
function isActive(entry: ConditionEntry, patient: Prepared): State {
  const { fact, abated, past } = entry;
  if (fact.clinicalStatus !== undefined) {
    if (presentNow.has(fact.clinicalStatus)) {
      // Problem lists keep "in remission" as an active problem: whether it is back is open.
      return past ? UNKNOWN : MET;
    }
    return contradictsItsEnd(entry, patient.at) ? UNKNOWN : NOT_MET;
  }
  if (past) return NOT_MET;
  return abated === undefined || isFuture(abated, patient.at) ? UNKNOWN : NOT_MET;
}

function withinState(
  entry: ConditionEntry,
  within: NonNullable<ConditionTest['within']>,
  patient: Prepared,
): State {
  const limit = limitOf(within, patient);
  if (limit === undefined) return UNKNOWN;
  if (within.since === 'last' && isActive(entry, patient) === MET) return MET;
  const span = within.since === 'last' ? (entry.abated ?? entry.onset) : entry.onset;
  // A date in the future is a slip of the record: it proves neither one nor the other.
  if (span === undefined || isFuture(span, patient.at)) return UNKNOWN;
  const state = compareElapsed(span, patient.at, '<=', limit, within.unit);
  // Begun long ago and not said to have ended: it may have lasted into the span.
  const mayHaveLasted = within.since === 'last' && entry.abated === undefined;
  return state === NOT_MET && mayHaveLasted ? UNKNOWN : state;
}

/** An entry in words; several rules may ask for it. */
function describe(entry: ConditionEntry, concept: string): string {
  return (entry.shown ??= shownAs(entry, concept));
}

function shownAs({ fact, past }: ConditionEntry, concept: string): string {
  const coding = fact.codes?.[0];
  let text = fact.text ?? coding?.display ?? fact.concept ?? coding?.code ?? concept;
  if (fact.clinicalStatus !== undefined) text += `, ${fact.clinicalStatus}`;
  else if (past) text += ', in remission';
  if (fact.severity !== undefined) text += `, ${fact.severity}`;
  if (fact.stability !== undefined) text += `, ${fact.stability}`;
  if (fact.stage !== undefined) text += `, stage ${fact.stage}`;
  if (fact.controlled !== undefined) text += fact.controlled ? ', controlled' : ', not controlled';
  if (fact.onset !== undefined) text += `, since ${fact.onset}`;
  return fact.abated === undefined ? text : `${text}, until ${fact.abated}`;
}

function limitTextOf(test: ConditionTest): string {
  const parts = [test.status === 'active' ? 'present now' : 'now or in the past'];
  for (const name of attributes) {
    const wanted = test.with?.[name];
    if (wanted === undefined) continue;
    const words = name === 'clinicallySignificant' ? 'clinically significant' : name;
    parts.push(
      Array.isArray(wanted) ? `${words} ${wanted.join(' or ')}` : wanted ? words : `not ${words}`,
    );
  }
  if (test.within !== undefined) {
    const { value, unit, since } = test.within;
    const size = typeof value === 'number' ? value : `(site sets ${value.site})`;
    parts.push(`${since === 'last' ? 'last present' : 'begun'} within ${size} ${unit}`);
  }
  return parts.join(', ');
}

/** A condition by concept, with status, attributes and dates. */
export function compileCondition(test: ConditionTest, { terminology }: TestContext): CompiledTest {
  const concept = terminology.conceptNamed(test.condition);
  const label = terminology.label(concept);
  const limit = limitTextOf(test);
  const absent: Because = Object.freeze({
    fact: concept,
    value: 'not in the complete list',
    limit,
  });
  const needs: Need[] = [
    {
      fact: concept,
      question:
        test.status === 'active' ? `Is ${label} present now?` : `Is or was there ever ${label}?`,
      list: 'conditions',
    },
  ];
  const followUp = (part: string, question: string): void => {
    needs.push({ fact: `${concept}.${part}`, question });
  };
  followUp('verification', `Is the diagnosis of ${label} confirmed or refuted?`);
  if (test.status === 'active') followUp('status', `Is ${label} present now, or past?`);
  const wanted = wantedBy(test);
  for (const [name] of wanted) followUp(name, `For ${label}: what is recorded as "${name}"?`);
  if (test.within?.since === 'onset') followUp('onset', `When did ${label} begin or happen?`);
  if (test.within?.since === 'last') followUp('abated', `When was ${label} last present?`);
  needs.push(...siteNeeds(test.within));

  /** What one entry of the list says. */
  const entryState = (entry: ConditionEntry, patient: Prepared): State => {
    let state: State = entry.sureness === 'sure' ? MET : UNKNOWN;
    if (test.status === 'active') state = and(state, isActive(entry, patient));
    if (wanted.length > 0) state = and(state, attributeState(entry.fact, wanted));
    if (test.within !== undefined) state = and(state, withinState(entry, test.within, patient));
    return state;
  };

  const wider = [concept, ...terminology.broader(concept)];
  const excluded =
    test.status === 'active'
      ? contradictionsOf(terminology).excluding([
          (side) => 'condition' in side && wider.includes(terminology.conceptNamed(side.condition)),
        ])
      : undefined;

  return {
    needs,
    limit,
    listed: excluded === undefined ? { list: 'conditions', names: [concept] } : undefined,
    unclear: (patient) =>
      patient.conditions
        .get(concept)
        ?.some(
          (conditionEntry) =>
            (conditionEntry.sureness === 'unsure' || isUnreadable(conditionEntry.fact, wanted)) &&
            entryState(conditionEntry, patient) === UNKNOWN,
        ) === true,
    state(patient) {
      const entries = patient.conditions.get(concept);
      if (entries === undefined && excluded?.(patient) === true) return NOT_MET;
      const provesAbsence = patient.conditionsProveAbsence && test.absence !== 'unknown';
      let state: State = provesAbsence ? NOT_MET : UNKNOWN;
      for (const entry of entries ?? []) {
        const one = entryState(entry, patient);
        if (one === MET) return MET;
        if (one === UNKNOWN) state = UNKNOWN;
      }
      return state;
    },
    explain(patient, state, sink) {
      const entries = patient.conditions.get(concept) ?? [];
      if (state === UNKNOWN) {
        let named = false;
        for (const entry of entries) {
          if (entryState(entry, patient) !== UNKNOWN) continue;
          named = true;
          if (entry.sureness === 'unsure') sink.need(`${concept}.verification`);
          if (test.status === 'active' && isActive(entry, patient) === UNKNOWN) {
            sink.need(`${concept}.status`);
          }
          for (const one of wanted) {
            if (attributeState(entry.fact, [one]) === UNKNOWN) sink.need(`${concept}.${one[0]}`);
          }
          if (test.within !== undefined && withinState(entry, test.within, patient) === UNKNOWN) {
            const date = test.within.since === 'last' ? 'abated' : 'onset';
            sink.need(unsetSite(test.within, patient) ?? `${concept}.${date}`);
          }
        }
        if (!named) sink.need(concept);
        return;
      }
      let shown = false;
      for (const entry of entries) {
        if (entryState(entry, patient) !== state) continue;
        shown = true;
        sink.because(reason(concept, describe(entry, concept), limit, test.within?.cite));
      }
      if (shown) return;
      const isListed = patient.conditionsProveAbsence && test.absence !== 'unknown';
      sink.because(isListed ? absent : { fact: concept, value: byTheRest, limit });
    },
  };
}
