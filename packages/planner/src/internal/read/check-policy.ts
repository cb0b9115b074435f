import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { SitePolicy, SiteValue, Tightening } from '../../policy.js';
import { toDay } from '../calendar/days.js';
import { checkKind, onlyFields } from './fields.js';
import { checkQuantity } from './quantity.js';
import { checkSiteTasks } from './site-tasks.js';

/** The refusal of what is not a policy. */
export function invalid(path: string, reason: string, hint: string): OpenKetamineError {
  return new OpenKetamineError('POLICY_INVALID', path, reason, hint);
}

/** Refuses what is not a policy, whatever the protocol. */
export function checkPolicy(policy: SitePolicy): void {
  const fields = ['id', 'title', 'by', 'on', 'set', 'fill', 'tighten', 'tasks', 'exceptions'];
  checkBlock(policy, fields, '/policy', 'part of a policy');
  for (const field of ['id', 'by', 'on'] as const) {
    if (typeof policy[field] !== 'string' || policy[field] === '') {
      throw invalid(
        `/policy/${field}`,
        `A policy says ${field}.`,
        'Say which policy it is, who decided it and when.',
      );
    }
  }
  toDay(policy.on, '/policy/on');
  checkTightening(policy.tighten ?? {});
  checkSiteTasks(policy);
  for (const kind of ['set', 'fill'] as const) {
    for (const [name, value] of Object.entries(policy[kind] ?? {}))
      checkValue(value, `/policy/${kind}/${name}`);
  }
  for (const [at, one] of (policy.exceptions ?? []).entries()) {
    const path = `/policy/exceptions/${at}`;
    const needed = ['id', 'about', 'says', 'by'] as const;
    checkBlock(one, needed, path, 'part of an exception');
    for (const field of needed) checkKind(one[field], 'string', `${path}/${field}`);
  }
}

/** Refuses what is not a block of these fields. */
function checkBlock(value: object, fields: readonly string[], path: string, what: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(path, 'This is not a block of fields.', `Use ${fields.join(', ')}.`);
  onlyFields(value, fields, path, what);
}

/** What each rule is tightened in. */
const tightenedIn = {
  observation: ['min'],
  doseCap: ['mg', 'mg/kg'],
  firstDose: ['mg', 'mg/kg'],
  leastGap: ['h', 'd'],
} as const;

function checkTightening(tighten: Tightening): void {
  const fields = [...Object.keys(tightenedIn), 'limits'];
  checkBlock(tighten, fields, '/policy/tighten', 'rule to tighten');
  for (const [what, units] of Object.entries(tightenedIn)) {
    const given = tighten[what as keyof typeof tightenedIn];
    if (given !== undefined) checkQuantity(given, `/policy/tighten/${what}`, { what, units });
  }
  for (const [name, limit] of Object.entries(tighten.limits ?? {})) {
    if (!Number.isFinite(limit?.value) || typeof limit.unit !== 'string')
      throw invalid(
        `/policy/tighten/limits/${name}`,
        'This is not a limit.',
        'Give value and unit.',
      );
  }
}

function checkValue(value: SiteValue, path: string): void {
  checkBlock(value, ['value', 'unit', 'says', 'by', 'on', 'cases'], path, 'part of a value');
  if (value.value === undefined && value.cases === undefined) {
    throw invalid(path, 'It sets no value.', 'Give value, or cases.');
  }
  if (value.on !== undefined) toDay(value.on, `${path}/on`);
  checkPlain(value.value, `${path}/value`);
  for (const [at, one] of (value.cases ?? []).entries()) {
    const here = `${path}/cases/${at}`;
    checkBlock(one, ['when', 'value', 'unit'], here, 'part of a case');
    checkBlock(one.when, ['escort'], `${here}/when`, 'fact that a value may depend on');
    if (one.when.escort !== undefined) checkKind(one.when.escort, 'boolean', `${here}/when/escort`);
    if (one.value === undefined) throw invalid(here, 'It sets no value.', 'Give value.');
    checkPlain(one.value, `${here}/value`);
  }
}

/** Refuses a number that is none. */
function checkPlain(value: unknown, path: string): void {
  if (value === undefined || ['string', 'boolean'].includes(typeof value)) return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  throw new OpenKetamineError(
    typeof value === 'number' ? 'VALUE_NOT_FINITE' : 'POLICY_INVALID',
    path,
    `${typeof value === 'number' ? value : 'This'} is not a plain value.`,
    'Give a plain number, a text, true or false.',
  );
}

/** Parameters of the engine itself, which every protocol has. */
const ofTheEngine: readonly string[] = ['syringe-graduation'];

const left = (kind: string, names: object | undefined, known: ReadonlySet<string>) =>
  Object.keys(names ?? {}).flatMap((name) => (known.has(name) ? [] : [`${kind}/${name}`]));

/** What a policy decides and nothing in a protocol reads. */
export function unreadIn(
  { set, fill, tighten }: SitePolicy,
  { gaps, procedure }: Protocol,
): string[] {
  const params = new Set([...ofTheEngine, ...procedure.site.map(({ param }) => param)]);
  const observed = new Set(
    procedure.checks.flatMap(({ limits }) => limits.map((limit) => limit.observe)),
  );
  return [
    ...left('set', set, params),
    ...left('fill', fill, new Set(gaps.map(({ id }) => id))),
    ...left('tighten/limits', tighten?.limits, observed),
  ];
}

/** Refuses values for gaps that the protocol does not leave to sites. */
export function checkFills(policy: SitePolicy, protocol: Protocol): void {
  for (const name of Object.keys(policy.fill ?? {})) {
    const gap = protocol.gaps.find((entry) => entry.id === name);
    if (gap !== undefined && !gap.siteMayFill) {
      throw new OpenKetamineError(
        'POLICY_NOT_ALLOWED',
        `/policy/fill/${name}`,
        `A site may not fill the gap ${name}: ${gap.says}`,
        'Leave it open.',
      );
    }
  }
}

/** Refuses a value in another unit than the protocol asks for. */
export function checkUnits({ set = {} }: SitePolicy, { procedure }: Protocol): void {
  for (const { param, unit } of procedure.site) {
    const value = set[param];
    if (value === undefined || unit === undefined) continue;
    for (const entry of [value, ...(value.cases ?? [])]) {
      if (typeof entry.value !== 'number' || entry.unit === unit) continue;
      throw invalid(
        `/policy/set/${param}`,
        `${entry.value}${entry.unit === undefined ? '' : ` ${entry.unit}`} is not in ${unit}.`,
        `Give ${param} in ${unit}.`,
      );
    }
  }
}
