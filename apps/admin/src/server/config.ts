import { isZone } from '@openketamine/clinic';
import * as z from 'zod';

/** What is set from outside, read and checked once at start. The table of the README is made from it; a test compares both. */
const variables = {
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4173)
    .describe('the port; when it is taken, the server says so and stops'),
  HOST: z.string().min(1).default('127.0.0.1').describe('the address it listens on'),
  CLINIC_DATA: z
    .string()
    .min(1)
    .default('clinic-data')
    .describe('the folder of the database file and its lock'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u, 'an address that begins with postgres://')
    .optional()
    .describe('a Postgres server in place of the file: `postgres://user@host/database`'),
  CLINIC_ORIGIN: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('the address under which a proxy offers the app, such as `https://clinic.example`'),
  CLINIC_ZONE: z
    .string()
    .refine(isZone, 'a time zone such as America/New_York')
    .optional()
    .describe(
      'the time zone until the settings of the clinic say another; else that of the system',
    ),
  CLINIC_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_080)
    .default(480)
    .describe('after so many minutes without use, somebody has to sign in again'),
  CLINIC_LOG: z
    .enum(['all', 'problems', 'none'])
    .default('all')
    .describe(
      'which requests are written to the log: `all`, `problems`, `none`. Never what they hold',
    ),
} as const;

/** Names of the variables that are looked at. */
export const variableNames = Object.keys(variables) as readonly (keyof typeof variables)[];

const schema = z.object(variables);

export type Config = z.infer<typeof schema>;

/** Settings of the environment, or one line for each that is wrong. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly wrong: readonly string[] } {
  const given = Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return { config: parsed.data };
  return {
    wrong: parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      // what an address holds may be a password
      const shown = name === 'DATABASE_URL' ? 'the value' : JSON.stringify(given[name]);
      return `${name}: ${shown} cannot be used (${message}).`;
    }),
  };
}

/** What a value may be, in the words of the table. */
function takes(shape: z.core.JSONSchema.BaseSchema): string {
  if (shape.enum !== undefined) return 'one of them';
  if (shape.type !== 'integer') return 'text';
  return `${shape.minimum} to ${shape.maximum}`;
}

/** The table of all variables, as the README has it: name, what stands without it, what it takes, what it means. */
export function configTable(): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, shape]) => {
    if (typeof shape === 'boolean') return [];
    const standing =
      shape.default === undefined ? '' : `\`${JSON.stringify(shape.default).replaceAll('"', '')}\``;
    return [`\`${name}\``, standing, takes(shape), shape.description ?? ''];
  });
  const all = [['variable', 'default', 'takes', 'means'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
}
