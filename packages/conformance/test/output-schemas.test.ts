import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import { screeningSchema } from '@openketamine/model/schema';
import { planCourse } from '@openketamine/planner';
import { english } from '@openketamine/planner/explain';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { screen } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { root } from '../scripts/made.ts';
import { golden } from './read.ts';

const schema = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(join(root, `packages/model/schema/${name}.json`), 'utf8')),
  );

interface GoldenFile {
  readonly subject: {
    readonly drug: string;
    readonly route: string;
    readonly jurisdiction?: string;
  };
  readonly at: string;
  readonly screenings: readonly { readonly name: string; readonly facts: object }[];
}

describe('what the engines give back fits the schemas that ship', () => {
  const course = schema('course');
  const screening = schema('screening');

  test('the courses of every protocol that can be planned without a choice, with reasons', () => {
    const patient = { weight: { value: 70, unit: 'kg' }, age: 40 } as const;
    const planned = protocols.flatMap((protocol) => {
      try {
        // what travels as JSON has no undefined
        const plan = planCourse({ protocol, start: '2025-01-06', patient, explain: english });
        return [JSON.parse(JSON.stringify(plan)) as unknown];
      } catch (error) {
        if (error instanceof OpenKetamineError) return [];
        throw error;
      }
    });
    expect(planned.length).toBeGreaterThan(25);
    for (const entry of planned) {
      course(entry);
      expect(course.errors ?? []).toEqual([]);
    }
  });

  test.each(golden('findings'))(
    'the screenings of %s, with JSON Schema and with zod',
    (_name, file) => {
      const { subject, at, screenings } = file as GoldenFile;
      expect(screenings.length).toBeGreaterThan(10);
      for (const { facts } of screenings.slice(0, 20)) {
        // what travels as JSON has no undefined
        const result: unknown = JSON.parse(
          JSON.stringify(screen({ rules, terminology, subject, facts, at })),
        );
        screening(result);
        expect(screening.errors ?? []).toEqual([]);
        expect(screeningSchema.safeParse(result).error).toBeUndefined();
      }
    },
  );

  test('and a course or screening with a field that nobody knows does not', () => {
    expect(course({ sessions: [] })).toBe(false);
    expect(screening({ overall: 'fine' })).toBe(false);
  });
});
