import type { ElapsedTest } from '@openketamine/model';
import { UNKNOWN, type State } from '../logic.js';
import type { Prepared } from '../prepared.js';
import { compareElapsed, isFuture } from '../time.js';
import { limitOf, limitText, reason, siteNeeds, unsetSite, type CompiledTest } from './shared.js';

const words = {
  start: 'the start',
  end: 'the end of dosing',
  'first-device': 'the first device',
  'last-device': 'the last device',
} as const;

/** Time in a session since one of its moments. */
export function compileElapsed(test: ElapsedTest): CompiledTest {
  const fact = `session.${test.elapsed}`;
  const limit = `${limitText(test.is, test)} since ${words[test.elapsed]}`;
  const stateOf = (patient: Prepared): State => {
    const span = patient.session?.[test.elapsed];
    const value = limitOf(test, patient);
    if (span === undefined || value === undefined || isFuture(span, patient.at)) return UNKNOWN;
    return compareElapsed(span, patient.at, test.is, value, test.unit);
  };
  return {
    limit,
    needs: [{ fact, question: `When was ${words[test.elapsed]}?` }, ...siteNeeds(test)],
    state: stateOf,
    explain(patient, state, sink) {
      const span = patient.session?.[test.elapsed];
      if (state === UNKNOWN) {
        const site = unsetSite(test, patient);
        if (site !== undefined) sink.need(site);
        if (span === undefined || isFuture(span, patient.at)) sink.need(fact);
        return;
      }
      if (span === undefined) return;
      const minutes = Math.floor((patient.at.latest - span.from) / 60_000);
      sink.because(reason(fact, `${minutes} min`, limit, test.cite));
    },
  };
}
