import { rules } from '@openketamine/risk';
import { expect, test } from 'vitest';
import { contraindicates } from '../generate/rules.mts';

/** What a label excludes without calling it a contraindication, so that the site lists it apart. */
const advisedAgainst: Readonly<Record<string, string>> = {
  'ketamine-us-pregnancy': 'not for use in pregnancy',
  'esketamine-us-hepatic-impairment': 'severe impairment was not studied and is not recommended',
  'esketamine-us-pregnancy': 'not for use in pregnancy',
  'esketamine-us-under-18': 'not approved and not studied',
  'esketamine-eu-under-18': 'not approved and not studied',
  'esketamine-eu-pregnancy': 'not to be used in pregnancy',
};

const excluded = rules.filter(
  ({ kind, authority, action }) =>
    kind === 'contraindication' && authority === 'label' && action === 'exclude',
);

test('an exclusion of a label is listed as its contraindication unless it is named here', () => {
  expect(excluded.length).toBeGreaterThan(15);
  const apart = excluded.filter((rule) => !contraindicates(rule as never)).map(({ id }) => id);
  expect(apart.toSorted()).toEqual(Object.keys(advisedAgainst).toSorted());
});

test('what no label says is never listed as a contraindication of a label', () => {
  for (const rule of rules.filter(({ authority }) => authority !== 'label'))
    expect(contraindicates(rule as never)).toBe(false);
});
