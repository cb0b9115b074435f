import { describe, expect, test } from 'vitest';
import { ruleSchema } from '@openketamine/model/schema';
import { rules } from '../src/index.js';

/** What a label excludes without listing it among its contraindications, in the words of what was read. */
const advisedAgainst: Readonly<Record<string, string>> = {
  'ketamine-us-pregnancy': 'not for use in pregnancy',
  'esketamine-us-hepatic-impairment': 'severe impairment was not studied and is not recommended',
  'esketamine-us-pregnancy': 'not for use in pregnancy',
  'esketamine-us-under-18': 'not approved and not studied',
  'esketamine-eu-under-18': 'not approved and not studied',
  'esketamine-eu-pregnancy': 'not to be used in pregnancy',
};

const excluding = rules.filter(
  ({ kind, authority, action }) =>
    kind === 'contraindication' && authority === 'label' && action === 'exclude',
);

test('an exclusion of a label is its contraindication, or is named here with what the label says', () => {
  expect(excluding.length).toBeGreaterThan(15);
  const apart = excluding.filter(({ contraindicated }) => contraindicated !== true);
  expect(apart.map(({ id }) => id).toSorted()).toEqual(Object.keys(advisedAgainst).toSorted());
});

test('a message speaks of a contraindication exactly where the field does', () => {
  for (const { id, authority, message, says, contraindicated = false } of rules) {
    const speaks = authority === 'label' && /contraindicat/iu.test(`${message} ${says}`);
    expect([id, speaks]).toEqual([id, contraindicated]);
  }
});

describe('a rule may be contraindicated by a label alone', () => {
  const [rule] = excluding;
  const checked = (more: object) => {
    const {
      references: _,
      format: __,
      ...plain
    } = structuredClone(rule as NonNullable<typeof rule>);
    return ruleSchema.safeParse({ ...plain, contraindicated: true, ...more });
  };
  test('of kind contraindication that excludes', () => {
    expect(checked({}).success).toBe(true);
  });
  test.each([
    { kind: 'precaution' },
    { authority: 'regulator' },
    { authority: 'guideline', action: 'review' },
    { action: 'review' },
    { action: 'defer' },
    { contraindicated: false },
  ])('%j is refused, where it stands', (more) => {
    const { error } = checked(more);
    expect(error?.issues.map(({ path }) => path)).toContainEqual(['contraindicated']);
  });
});
