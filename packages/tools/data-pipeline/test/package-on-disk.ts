import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Collection, DataConfig } from '../src/config.ts';

const provenance = {
  basis: z.enum(['label', 'trial', 'site', 'project']),
  cite: z.string().optional(),
  verification: z.enum(['primary', 'secondary', 'unverified']),
  readIn: z.string().optional(),
};

/** An invented record type, so that nothing here looks like a fact: how to brew a tea. */
const brewSchema = z.strictObject({
  id: z.string(),
  record: z.string().optional(),
  title: z.string(),
  leaf: z.enum(['green', 'black', 'oolong']),
  lastChecked: z.strictObject({ on: z.string(), by: z.string() }).nullable().default(null),
  year: z.number().optional(),
  water: z.strictObject({ value: z.number(), unit: z.enum(['mL', 'L']), ...provenance }),
  steps: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('pour'), note: z.string() }),
        z.strictObject({ kind: z.literal('wait'), until: z.string() }),
      ]),
    )
    .default([]),
  sources: z
    .array(z.strictObject({ id: z.string(), title: z.string(), year: z.number() }))
    .optional(),
});

export const brews: Collection = {
  name: 'brews',
  dir: 'data',
  schema: brewSchema,
  type: { name: 'Brew', from: '@tea/model' },
  plainNumbers: { year: 'bibliographic' },
};

export const teaConfig: DataConfig = { collections: [brews] };

/** A brew that is right in every respect; each test breaks one thing. */
export const goodBrew = `# yaml-language-server: $schema=../schema/brew.json
id: sencha
record: TEA-1
title: Sencha
leaf: green
lastChecked: null
water: { value: 200, unit: mL, basis: label, cite: tea-book#p3, verification: primary }
sources:
  - { id: tea-book, title: A book of tea, year: 1906 }
`;

/** Writes a package into a temporary folder that is gone after the test. */
export function packageOnDisk(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'data-pipeline-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const manifest = { 'package.json': '{ "name": "@openketamine/tea", "version": "1.2.3" }' };
  for (const [path, text] of Object.entries({ ...manifest, ...files })) {
    const full = join(dir, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return dir;
}
