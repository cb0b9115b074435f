import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { expect, test } from 'vitest';
import { rulesSection } from '../generate/rules.mts';

const contraindicated = new Set(
  rules.filter((rule) => rule.contraindicated === true).map(({ id }) => id),
);

/** The rules that a page lists under a title. */
const listed = (page: string, title: string): string[] => {
  const [, part = ''] = page.split(`<summary>${title}`);
  return [...(part.split('</details>')[0] ?? '').matchAll(/\/rules\/([a-z0-9-]+)"/gu)].map(
    ([, id]) => id ?? '',
  );
};

test('a page lists what the label contraindicates, and nothing else, under that title', () => {
  const seen = new Set<string>();
  for (const protocol of protocols) {
    const page = rulesSection(protocol).markup;
    const ids = listed(page, 'Contraindicated by the label');
    expect(ids.filter((id) => !contraindicated.has(id))).toEqual([]);
    expect(
      listed(page, 'Not recommended, not approved').filter((id) => contraindicated.has(id)),
    ).toEqual([]);
    for (const id of ids) seen.add(id);
  }
  expect(seen.size).toBeGreaterThan(8);
});
