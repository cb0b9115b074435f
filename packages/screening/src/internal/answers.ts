import type { ObservationFact } from '@openketamine/model';

const yes: ReadonlySet<string> = new Set([
  'true',
  'yes',
  'present',
  'positive',
  'detected',
  'pos',
  '+',
]);
const no: ReadonlySet<string> = new Set([
  'false',
  'no',
  'absent',
  'negative',
  'not detected',
  'not-detected',
  'none detected',
  'neg',
  '-',
]);

/** What a qualitative result says: yes, no, or itself; undefined where nobody can tell. */
function meaningOf(value: string | boolean): string {
  const text = String(value).trim().toLowerCase();
  if (yes.has(text)) return 'yes';
  return no.has(text) ? 'no' : text;
}

/**
 * Whether a recorded result is one of those looked for. Results are words, so that one which is neither looked for nor a plain
 * yes or no may mean anything: undefined.
 */
export function answerOf(
  value: ObservationFact['value'],
  equals: readonly (string | boolean)[],
): boolean | undefined {
  if (typeof value === 'object') return undefined;
  const said = meaningOf(value);
  const wanted = equals.map(meaningOf);
  if (wanted.includes(said)) return true;
  return said === 'yes' || said === 'no' ? false : undefined;
}
