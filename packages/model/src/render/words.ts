import type { SessionState } from '../course.js';
import type { ProtocolStatus } from '../protocol.js';
import type { Shown } from './meaning.js';

const statuses: Readonly<Record<ProtocolStatus['state'], Shown>> = {
  draft: { word: 'draft', meaning: 'caution', explains: 'Not reviewed by a clinician.' },
  reviewed: { word: 'reviewed', meaning: 'information', explains: 'A clinician has reviewed it.' },
  endorsed: { word: 'endorsed', meaning: 'fine', explains: 'Reviewed and endorsed.' },
  'under-review': {
    word: 'under review',
    meaning: 'caution',
    explains: 'A change is being reviewed.',
  },
  superseded: { word: 'superseded', meaning: 'stop', explains: 'Replaced by another protocol.' },
  discontinued: { word: 'discontinued', meaning: 'stop', explains: 'No longer used.' },
  'not-endorsed': {
    word: 'not endorsed',
    meaning: 'stop',
    explains: 'Kept to be recognized, not to be followed.',
  },
};

/**
 * How to show the status of a protocol. Show it beside every dose, not in a footer.
 *
 * @param status - the status of a protocol
 * @returns word, meaning and explanation
 * @example
 * showStatus({ state: 'draft' }).explains
 * // => 'Not reviewed by a clinician.'
 * @category rendering
 */
export function showStatus(
  status: ProtocolStatus | { readonly state: ProtocolStatus['state'] },
): Shown {
  return statuses[status.state];
}

/** What stands behind a record: its status, who decided on it, and who last re-read its sources. */
export interface Standing {
  /** How far the record has been reviewed. */
  readonly status: ProtocolStatus['state'];
  /** Who decided on the status, when and why, as far as the record says. */
  readonly decided?: Omit<ProtocolStatus, 'state'> | undefined;
  /** Who last re-read every source, and on which ISO date; null while nobody has. */
  readonly lastChecked: {
    /** ISO date. */
    readonly on: string;
    /** Who it was. */
    readonly by: string;
  } | null;
}

/**
 * The status in one line of plain text, for whatever is printed or sent. It belongs beside the title, not into a footer.
 *
 * @param standing - of a protocol, a rule, or the `protocol` of a course
 * @returns the word and what it means, what replaces it, who decided, when and why
 * @example
 * statusLine({ status: 'draft', lastChecked: null })
 * // => 'draft: not reviewed by a clinician'
 * @example
 * statusLine({ status: 'superseded', decided: { supersededBy: 'ketamine-iv-trd-single', on: '2026-01-01', by: 'A. Name' }, lastChecked: null })
 * // => 'SUPERSEDED: replaced by another protocol, ketamine-iv-trd-single (A. Name, 2026-01-01)'
 * @category rendering
 */
export function statusLine({ status, decided }: Standing): string {
  const { word, meaning, explains } = statuses[status];
  const said = explains.charAt(0).toLowerCase() + explains.slice(1).replace(/\.$/u, '');
  const replaced = decided?.supersededBy === undefined ? '' : `, ${decided.supersededBy}`;
  const who = [decided?.by, decided?.on].filter((part) => part !== undefined).join(', ');
  const why = decided?.why === undefined ? '' : `; ${decided.why}`;
  const loud = meaning === 'stop' ? word.toUpperCase() : word;
  return `${loud}: ${said}${replaced}${who === '' ? '' : ` (${who})`}${why}`;
}

/**
 * Who last re-read the sources of a record, in one line of plain text.
 *
 * @param standing - of a protocol, a rule, or the `protocol` of a course
 * @returns the line; that nobody has is said, not left out
 * @example
 * lastCheckedLine({ status: 'draft', lastChecked: null })
 * // => 'sources not re-read by a named person'
 * @example
 * lastCheckedLine({ status: 'reviewed', lastChecked: { on: '2026-01-01', by: 'A. Name' } })
 * // => 'sources last re-read on 2026-01-01 by A. Name'
 * @category rendering
 */
export function lastCheckedLine({ lastChecked }: Standing): string {
  return lastChecked === null
    ? 'sources not re-read by a named person'
    : `sources last re-read on ${lastChecked.on} by ${lastChecked.by}`;
}

/**
 * How many records stand in which status, in one line of plain text, for the head of a list.
 *
 * @param standings - of the records of the list
 * @returns each status that occurs with its count and what it means, and how many have had their sources re-read
 * @example
 * standingsLine([{ status: 'draft', lastChecked: null }, { status: 'draft', lastChecked: null }])
 * // => '2 draft: not reviewed by a clinician; sources of 0 of 2 re-read by a named person'
 * @category rendering
 */
export function standingsLine(standings: readonly Standing[]): string {
  const states = (Object.keys(statuses) as ProtocolStatus['state'][]).flatMap((status) => {
    const count = standings.filter((entry) => entry.status === status).length;
    return count === 0 ? [] : [`${count} ${statusLine({ status, lastChecked: null })}`];
  });
  const read = standings.filter(({ lastChecked }) => lastChecked !== null).length;
  return [...states, `sources of ${read} of ${standings.length} re-read by a named person`].join(
    '; ',
  );
}

/**
 * Whether a status says that the record is not to be followed.
 *
 * @example
 * isRetired('not-endorsed')
 * // => true
 * @category rendering
 */
export function isRetired(status: ProtocolStatus['state']): boolean {
  return statuses[status].meaning === 'stop';
}

const sessionStates: Readonly<Record<SessionState, Shown>> = {
  planned: { word: 'planned', meaning: 'fine', explains: 'Nothing that decides it is unknown.' },
  conditional: {
    word: 'conditional',
    meaning: 'unknown',
    explains: 'Waits for a decision or a result.',
  },
  completed: { word: 'completed', meaning: 'fine', explains: 'It has taken place.' },
  missed: { word: 'missed', meaning: 'caution', explains: 'It did not take place.' },
  stopped: { word: 'stopped', meaning: 'caution', explains: 'It was stopped part-way.' },
  moved: { word: 'moved', meaning: 'information', explains: 'It was moved to another day.' },
  skipped: { word: 'skipped', meaning: 'information', explains: 'The course ended before it.' },
};

/**
 * How to show the state of a session.
 *
 * @param state - state of a planned session
 * @returns word, meaning and explanation
 * @example
 * showSessionState('conditional').meaning
 * // => 'unknown'
 * @category rendering
 */
export function showSessionState(state: SessionState): Shown {
  return sessionStates[state];
}

const outcomes: Readonly<Record<'met' | 'not-met' | 'unknown', Shown>> = {
  met: { word: 'met', meaning: 'stop', explains: 'The rule applies to what is recorded.' },
  unknown: {
    word: 'unknown',
    meaning: 'unknown',
    explains: 'What would decide it is not recorded. Not recorded is not "no".',
  },
  'not-met': { word: 'not met', meaning: 'fine', explains: 'What is recorded rules it out.' },
};

/**
 * How to show the outcome of a rule. If any outcome is `unknown`, show what is missing; never show
 * "no problems found".
 *
 * @param outcome - of a screening finding
 * @returns word, meaning and explanation
 * @example
 * showOutcome('unknown').meaning
 * // => 'unknown'
 * @category rendering
 */
export function showOutcome(outcome: 'met' | 'not-met' | 'unknown'): Shown {
  return outcomes[outcome];
}

/**
 * How to show a number that a source omits: an empty bracket with the word, never a blank or a zero.
 *
 * @param says - what the source does not give
 * @returns the text to print
 * @example
 * showGap('dose of the first session')
 * // => '[ ] gap: dose of the first session'
 * @category rendering
 */
export function showGap(says: string): string {
  return `[ ] gap: ${says}`;
}

/**
 * How to show a value that a site set, or must still set.
 *
 * @param parameter - name of the parameter
 * @param value - what the site set; absent while it has not
 * @returns the text to print
 * @example
 * showSite('fasting before the session')
 * // => 'site must set: fasting before the session'
 * @category rendering
 */
export function showSite(parameter: string, value?: string): string {
  return value === undefined
    ? `site must set: ${parameter}`
    : `set by the site: ${parameter}, ${value}`;
}

/**
 * How to show whether a use is on label in a place.
 *
 * @param onLabel - true, false, or null when it is not known
 * @param place - the place, such as US
 * @returns word, meaning and explanation
 * @example
 * showLabelUse(false, 'US').word
 * // => 'off label in US'
 * @category rendering
 */
export function showLabelUse(onLabel: boolean | null, place: string): Shown {
  if (onLabel === null) {
    return {
      word: `label status in ${place} unknown`,
      meaning: 'unknown',
      explains: 'No record answers this for the place and day.',
    };
  }
  return onLabel
    ? {
        word: `on label in ${place}`,
        meaning: 'fine',
        explains: 'The label of the place covers this use.',
      }
    : {
        word: `off label in ${place}`,
        meaning: 'caution',
        explains: 'The label of the place does not cover this use.',
      };
}

/**
 * How to show what rests on no source of the protocol it stands beside, so that a trial's page does not show as its
 * procedure what its authors never wrote.
 *
 * @returns word, meaning and explanation
 * @example
 * showNotOfSource().word
 * // => 'not of this source'
 * @category rendering
 */
export function showNotOfSource(): Shown {
  return {
    word: 'not of this source',
    meaning: 'information',
    explains:
      'No source of this protocol says it; the project puts it beside protocols of this kind.',
  };
}
