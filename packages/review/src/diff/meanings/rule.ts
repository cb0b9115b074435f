import { actions, severities } from '@openketamine/model';
import type { Meaning, Meanings } from '../meaning.js';
import { anywhere, readings, sourceRow, status, wordingRow } from './common.js';

/** A criterion: what makes it hold for more people is tighter. */
function criterion(at: string): readonly Meaning[] {
  const rows: readonly Meaning[] = [
    { at: '', kind: 'limit', says: 'criterion', higher: 'limit', more: 'open' },
    {
      at: '/**/any',
      kind: 'limit',
      says: 'alternative of the criterion',
      more: 'tighter',
      higher: 'limit',
    },
    {
      at: '/**/all',
      kind: 'limit',
      says: 'condition of the criterion',
      more: 'looser',
      higher: 'limit',
    },
    {
      at: '/**/decidedBy',
      kind: 'limit',
      says: 'what else decides',
      more: 'open',
      higher: 'limit',
    },
    { at: '/**/medicine', kind: 'limit', says: 'medicine', more: 'tighter' },
    { at: '/**/several', kind: 'limit', says: 'medicine counted together', more: 'tighter' },
    { at: '/**/allergy', kind: 'limit', says: 'allergy', more: 'tighter' },
    { at: '/**/notWith', kind: 'limit', says: 'what does not count', more: 'looser' },
    { at: '/**/equals', kind: 'limit', says: 'value that counts', more: 'tighter' },
    { at: '/**/use', kind: 'limit', says: 'use that counts', more: 'tighter' },
    { at: '/**/status', kind: 'limit', says: 'present or ever', order: ['ever', 'active'] },
    { at: '/**/relation', kind: 'limit', says: 'kinship', order: ['any', 'first-degree'] },
    { at: '/**/with', kind: 'limit', says: 'what must also hold', more: 'looser' },
    { at: '/**/with/severity', kind: 'limit', says: 'severity that counts', more: 'tighter' },
    { at: '/**/with/stability', kind: 'limit', says: 'stability that counts', more: 'tighter' },
    { at: '/**/with/stage', kind: 'limit', says: 'stage that counts', more: 'tighter' },
    {
      at: '/**/within',
      kind: 'limit',
      says: 'span that counts',
      higher: 'tighter',
      more: 'looser',
    },
    { at: '/**/stopped', kind: 'limit', says: 'time since it was stopped', higher: 'tighter' },
    { at: '/**/changed', kind: 'limit', says: 'time since a change', higher: 'tighter' },
    { at: '/**/freshness', kind: 'limit', says: 'age of a reading', higher: 'open', more: 'open' },
    {
      at: '/**/confirmed',
      kind: 'limit',
      says: 'readings in a row',
      higher: 'looser',
      more: 'looser',
    },
    { at: '/**/context', kind: 'limit', says: 'when it is measured', more: 'looser' },
  ];
  return rows.map((row) => ({ ...row, at: `${at}${row.at}` }));
}

const outcome = (at: string): readonly Meaning[] => [
  { at: `${at}action`, kind: 'limit', says: 'action', order: actions },
  { at: `${at}severity`, kind: 'limit', says: 'severity', order: severities },
  {
    at: `${at}changes`,
    kind: 'limit',
    says: 'change of the plan',
    more: 'tighter',
    higher: 'open',
  },
  { at: `${at}onlyIfRecorded`, kind: 'limit', says: 'asked only where recorded', more: 'looser' },
  { at: `${at}except`, kind: 'limit', says: 'exception', more: 'looser' },
  { at: `${at}hazards`, kind: 'limit', says: 'hazard covered', more: 'neutral' },
];

/** A rule about patients. What is met for more people, or weighs more, is tighter. */
export const ruleMeanings: Meanings = {
  // a new rule gives the same patient another answer
  record: { kind: 'precaution', says: 'rule', more: 'tighter', levelMore: 'major' },
  kindBy: {
    field: 'kind',
    values: {
      contraindication: 'contraindication',
      precaution: 'precaution',
      interaction: 'interaction',
      eligibility: 'eligibility',
      'monitoring-limit': 'limit',
      'stop-rule': 'stop-rule',
      discharge: 'discharge',
      'course-task': 'task',
    },
  },
  // who may leave is looser the more people it holds for; what asks for nothing leads nowhere
  met: { field: 'action', values: { discharge: 'looser', none: 'neutral' } },
  turns: ['not'],
  keys: { ...anywhere, says: { ...wordingRow, says: 'wording' } },
  places: [
    status,
    readings,
    { ...sourceRow, at: 'source', says: 'source' },
    { at: 'kind', kind: 'limit', says: 'kind of rule' },
    {
      at: 'authority',
      kind: 'limit',
      says: 'authority',
      order: ['label', 'regulator', 'guideline', 'trial', 'institution', 'practice', 'project'],
    },
    {
      at: 'contraindicated',
      kind: 'contraindication',
      says: 'contraindicated by the label itself',
      more: 'neutral',
    },
    { at: 'places', kind: 'limit', says: 'place', more: 'tighter' },
    { at: 'applies', kind: 'limit', says: 'treatment it applies to', more: 'tighter' },
    { at: 'protocols', kind: 'limit', says: 'protocol it applies to', more: 'tighter' },
    { at: 'indications', kind: 'limit', says: 'indication it applies to', more: 'tighter' },
    { at: 'moment', kind: 'limit', says: 'when it is judged' },
    { at: 'fallbackFor', kind: 'limit', says: 'hazard it stands in for' },
    { at: 'generalClauses', kind: 'limit', says: 'clauses it stands in for', more: 'open' },
    ...outcome(''),
    ...outcome('branches/*/'),
    { at: 'branches', kind: 'limit', says: 'branch', more: 'tighter' },
    ...criterion('when'),
    ...criterion('branches/*/when'),
    { at: 'interaction', kind: 'interaction', says: 'interaction' },
    { at: 'interaction/with', kind: 'interaction', says: 'interacting medicine', more: 'tighter' },
    {
      at: 'interaction/magnitude',
      kind: 'interaction',
      says: 'size of the interaction',
      more: 'neutral',
      higher: 'neutral',
      other: 'neutral',
      levelMore: 'minor',
    },
    { at: 'interaction/timing', kind: 'interaction', says: 'timing', more: 'tighter' },
    {
      at: 'interaction/timing/*/hold',
      kind: 'interaction',
      says: 'wait before the session',
      higher: 'tighter',
      more: 'tighter',
    },
    { at: 'interaction/mechanism', ...wordingRow, says: 'mechanism' },
    { at: 'interaction/effect', ...wordingRow, says: 'effect' },
  ],
};
