import { isZone } from '@openketamine/clinic';
import * as z from 'zod';

/** What is set from outside, read and checked once at start. The README has it as a table; a test compares both. */
const variables = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(4173),
  HOST: z.string().min(1).default('127.0.0.1'),
  CLINIC_DATA: z.string().min(1).default('clinic-data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//u, 'an address that begins with postgres://')
    .optional(),
  CLINIC_ORIGIN: z.url({ protocol: /^https?$/u }).optional(),
  CLINIC_ZONE: z.string().refine(isZone, 'a time zone such as America/New_York').optional(),
  CLINIC_IDLE_MINUTES: z.coerce.number().int().min(1).max(10_080).default(480),
  CLINIC_LOG: z.enum(['all', 'problems', 'none']).default('all'),
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
