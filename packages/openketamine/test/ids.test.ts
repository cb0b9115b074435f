import { conditions } from '@openketamine/model/schema';
import type { Condition } from '@openketamine/model';
import type { PharmacokineticModelId } from '@openketamine/pharmacokinetics';
import { models } from '@openketamine/pharmacokinetics/models';
import { protocols, type ProtocolId } from '@openketamine/protocols';
import { rules, type RuleId } from '@openketamine/risk';
import type { ScaleId } from '@openketamine/outcomes';
import { expect, test } from 'vitest';

test('an id that is spelled right compiles and is shipped', () => {
  const protocol: ProtocolId = 'esketamine-nasal-trd-us';
  const rule: RuleId = 'esketamine-us-aneurysm';
  const scale: ScaleId = 'phq9';
  const model: PharmacokineticModelId = 'otto-2021-s-ketamine';
  const condition: Condition = 'ptsd';
  expect(protocols.map(({ id }) => id)).toContain(protocol);
  expect(rules.map(({ id }) => id)).toContain(rule);
  expect(models.map(({ id }) => id)).toContain(model);
  expect(conditions).toContain(condition);
  expect(scale).toBe('phq9');
});

test('a slip in an id of a protocol, a rule, a scale, a model or a condition does not compile', () => {
  // @ts-expect-error -- no such protocol
  const protocol: ProtocolId = 'esketamine-nasal-trd-usa';
  // @ts-expect-error -- no such rule
  const rule: RuleId = 'esketamine-us-aneurism';
  // @ts-expect-error -- no such scale
  const scale: ScaleId = 'phq-9';
  // @ts-expect-error -- no such model
  const model: PharmacokineticModelId = 'otto-2020-s-ketamine';
  // @ts-expect-error -- no such condition
  const condition: Condition = 'ptds';
  const shipped = new Set<string>([...protocols, ...rules, ...models].map(({ id }) => id));
  expect([protocol, rule, scale, model].filter((id) => shipped.has(id))).toEqual([]);
  expect(conditions).not.toContain(condition);
});
