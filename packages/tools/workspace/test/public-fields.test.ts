import { expect, test } from 'vitest';
import { inferredTypes, publicFields } from '../src/public-fields.ts';
import { publicMembers } from '../src/workspace.ts';

/** Files that people write as YAML: their words stand in the JSON Schema, which the editor of the file reads. */
const writtenAsYaml: readonly string[] = ['@openketamine/conformance'];

test.each(publicMembers().map((member) => [member.manifest.name, member] as const))(
  'every field of every type that %s exports has a sentence',
  (_, member) => {
    const fields = publicFields(member);
    const bare = fields.filter(({ hasWords }) => !hasWords).map(({ name }) => name);
    expect(bare).toEqual([]);
    expect(writtenAsYaml.includes(member.manifest.name) ? [] : inferredTypes(member)).toEqual([]);
  },
);

test('fields are found at any depth, also behind other modules', () => {
  const planner = publicMembers().find(({ manifest }) => manifest.name.endsWith('/planner'));
  const names = planner === undefined ? [] : publicFields(planner).map(({ name }) => name);
  expect(names).toContain('planner PlanInput.scales.least');
  expect(names).toContain('planner SiteValue.cases.when.escort');
  expect(names.length).toBeGreaterThan(150);
});
