import { expect, test } from 'vitest';
import { shortSchemas } from '../src/short-schemas.ts';

const report = `// @public
export const teaSchema: z.ZodObject<{
    leaf: z.ZodString;
    water: z.ZodOptional<z.ZodObject<{
        value: z.ZodNumber;
    }, z.core.$strict>>;
    cups: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>;

// @public
export type Tea = z.infer<typeof teaSchema>;

// @public
export const potSchema: z.ZodUnion<readonly [z.ZodObject<{
    clay: z.ZodString;
}, z.core.$strict>, z.ZodString]>;

// @public
export const cupSchema: z.ZodString;
`;

test('a schema is told by its fields, and which may be left out', () => {
  expect(shortSchemas(report)).toBe(`// @public
export const teaSchema: z.ZodObject<{ leaf; water?; cups? }>;

// @public
export type Tea = z.infer<typeof teaSchema>;

// @public
export const potSchema: z.ZodUnion<{ clay }>;

// @public
export const cupSchema: z.ZodString;
`);
});

test('a field that goes or becomes required shows', () => {
  const changed = report
    .replace('    leaf: z.ZodString;\n', '')
    .replace('z.ZodDefault<z.ZodNumber>', 'z.ZodNumber');
  expect(shortSchemas(changed)).toContain('{ water?; cups }');
});
