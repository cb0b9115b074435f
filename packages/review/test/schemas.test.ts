import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signOffSchema } from '@openketamine/authoring/sign-off';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { changelogSchema } from '../src/history/index.js';

const made = (name: string, schema: z.ZodType) => ({
  ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  $id: `https://openketamine.github.io/openketamine/schema/1/review/${name}.json`,
});

test.each([
  ['changelog', changelogSchema],
  ['sign-off', signOffSchema],
] as const)('the JSON Schema of a %s is what the code accepts', (name, schema) => {
  const path = join(import.meta.dirname, `../schema/${name}.json`);
  if (process.env['WRITE_SCHEMAS'] === '1')
    writeFileSync(path, `${JSON.stringify(made(name, schema), null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made(name, schema)))); // prettier-ignore
});
