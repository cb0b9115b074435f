import type { Meaning, Meanings } from '../meaning.js';
import { anywhere, status, wordingRow } from './common.js';

/** What happens in the room. More checks, longer watching and more that stops a dose are tighter. */
export function procedurePlaces(before: string): readonly Meaning[] {
  const rows: readonly Meaning[] = [
    { at: 'preparation', kind: 'procedure', says: 'preparation', more: 'tighter' },
    {
      at: 'preparation/*/before',
      kind: 'procedure',
      says: 'wait before the session',
      higher: 'tighter',
      more: 'tighter',
    },
    { at: 'checks', kind: 'limit', says: 'check before the dose', more: 'tighter' },
    {
      at: 'checks/*/limits',
      kind: 'limit',
      says: 'limit before the dose',
      higher: 'limit',
      more: 'tighter',
    },
    { at: 'technique', kind: 'procedure', says: 'technique' },
    { at: 'monitoring', kind: 'monitoring', says: 'monitoring', more: 'tighter' },
    {
      at: 'monitoring/*/every',
      kind: 'monitoring',
      says: 'time between checks',
      higher: 'looser',
      more: 'tighter',
    },
    {
      at: 'monitoring/*/everyMost',
      kind: 'monitoring',
      says: 'longest time between checks',
      higher: 'looser',
    },
    {
      at: 'monitoring/*/for',
      kind: 'monitoring',
      says: 'length of monitoring',
      higher: 'tighter',
      more: 'tighter',
    },
    {
      at: 'monitoring/*/at',
      kind: 'monitoring',
      says: 'minute of a check',
      higher: 'open',
      more: 'tighter',
    },
    {
      at: 'monitoring/*/continuous',
      kind: 'monitoring',
      says: 'monitoring without a break',
      order: [true, null, false],
      more: 'tighter',
    },
    { at: 'observation', kind: 'observation', says: 'observation', more: 'tighter' },
    {
      at: 'observation/*/atLeast',
      kind: 'observation',
      says: 'least observation',
      higher: 'tighter',
      more: 'tighter',
    },
    { at: 'observation/*/until', kind: 'observation', says: 'end of observation', more: 'tighter' },
    { at: 'stopRules', kind: 'stop-rule', says: 'stop rule', more: 'tighter' },
    {
      at: 'stopRules/*/limits',
      kind: 'limit',
      says: 'limit that stops the dose',
      higher: 'limit',
      more: 'tighter',
    },
    { at: 'rescue', kind: 'rescue', says: 'rescue medicine', more: 'open' },
    {
      at: 'rescue/*/most',
      kind: 'rescue',
      says: 'most of a rescue medicine',
      higher: 'looser',
      more: 'tighter',
    },
    { at: 'discharge', kind: 'discharge', says: 'discharge criterion', more: 'tighter' },
    { at: 'aftercare', kind: 'discharge', says: 'aftercare', more: 'tighter' },
    {
      at: 'aftercare/*/for',
      kind: 'discharge',
      says: 'length of aftercare',
      higher: 'tighter',
      more: 'tighter',
    },
    { at: 'records', kind: 'procedure', says: 'form or duty', more: 'tighter' },
    {
      at: 'records/*/due',
      kind: 'procedure',
      says: 'time until a form is due',
      higher: 'looser',
      more: 'tighter',
    },
    { at: 'site', kind: 'site-parameter', says: 'what a site sets', more: 'tighter' },
    {
      at: 'site/*/published',
      kind: 'site-parameter',
      says: 'published value',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      level: 'minor',
      levelMore: 'minor',
    },
    { at: 'site/*/published/*/says', ...wordingRow, says: 'wording of a published value' },
  ];
  return rows.map((row) => ({ ...row, at: `${before}${row.at}` }));
}

const statements = {
  ...anywhere,
  says: { text: 'statement' },
  action: { text: 'statement' },
  trigger: { text: 'statement' },
  until: { text: 'statement' },
  then: { text: 'statement' },
} as const;

/** A shared procedure. */
export const procedureMeanings: Meanings = {
  record: {
    kind: 'procedure',
    says: 'shared procedure',
    more: 'neutral',
    less: 'looser',
    levelMore: 'minor',
  },
  keys: statements,
  places: [status, ...procedurePlaces('')],
};

/** A site parameter. */
export const siteParameterMeanings: Meanings = {
  record: {
    kind: 'site-parameter',
    says: 'site parameter',
    more: 'neutral',
    less: 'looser',
    levelMore: 'minor',
  },
  keys: statements,
  places: [
    status,
    { at: 'param', kind: 'site-parameter', says: 'name' },
    { at: 'says', kind: 'site-parameter', says: 'what a site sets', text: 'statement' },
    { at: 'unit', kind: 'site-parameter', says: 'unit' },
    { at: 'tighter', kind: 'site-parameter', says: 'which way is tighter' },
    { at: 'when', kind: 'site-parameter', says: 'for whom it is set' },
    {
      at: 'published',
      kind: 'site-parameter',
      says: 'published value',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      level: 'minor',
      levelMore: 'minor',
    },
    { at: 'published/*/says', ...wordingRow, says: 'wording of a published value' },
  ],
};
