// From packages/authoring/src/check.ts:86. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { fileNameIsId, formatProblem, readAuthored, runChecks, sourceIndex } from '@openketamine/authoring';

__test("packages/authoring/src/check.ts:86 runChecks", async () => {
  __expect.assertions(1);
const authored = readAuthored('teas/sencha.yaml', 'id: gyokuro');
const record = { collection: {}, id: 'gyokuro', record: { id: 'gyokuro' }, authored };
const context = { records: [record], sources: sourceIndex({ home: 'sources' }) };

__expect(await (runChecks([fileNameIsId], context).map(formatProblem))).toEqual(['teas/sencha.yaml:1:5 id: "gyokuro" differs from the file name; expected sencha, or rename the file to gyokuro.yaml (file-name-is-id)']);
});

export {};
