import { rules } from '@openketamine/risk';
import { screen } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '@openketamine/model';
import { checkGoldenCourse, type GoldenCourses, type GoldenFindings } from '../src/index.js';
import { find, golden } from './read.js';

const courses = golden('courses') as (readonly [string, GoldenCourses])[];
const findings = golden('findings') as (readonly [string, GoldenFindings])[];

describe('golden courses, as another implementation reads them from disk', () => {
  it.each(courses)('%s come out as they say', (_name, file) => {
    const protocol = find(file.protocol) as Protocol;
    const wrong = file.courses.flatMap((course) =>
      checkGoldenCourse(course, protocol, find).map((path) => `${course.name}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold a planned or refused course for every protocol, with format and versions', () => {
    for (const [, file] of courses) {
      expect(file.format).toBe('openketamine-golden/1');
      expect(Object.keys(file.versions)).toContain('@openketamine/planner');
      expect(file.courses.length).toBeGreaterThan(0);
      expect(
        file.courses.filter(
          (course) => (course.output === undefined) === (course.refused === undefined),
        ),
      ).toEqual([]);
    }
  });

  it('name the path of a number that came out differently', () => {
    const [, file] = courses.find(([name]) => name === 'ketamine-iv-trd-single.json') ?? [];
    const entry = structuredClone(file?.courses[0]) as unknown as {
      output: { sessions: { dose: { value: number } }[] };
    };
    const [session] = entry.output.sessions;
    if (session) session.dose.value += 1;
    const protocol = find('ketamine-iv-trd-single') as Protocol;
    expect(checkGoldenCourse(entry as never, protocol, find)).toEqual(['/sessions/0/dose/value']);
  });

  it('tell a plan from a refusal, and one refusal from another', () => {
    const protocol = find('ketamine-iv-trd-single') as Protocol;
    const input = { start: '2025-01-06', patient: {} };
    expect(
      checkGoldenCourse(
        { name: 'a', input, refused: { code: 'FACT_MISSING', path: '/patient/weight' } },
        protocol,
        find,
      ),
    ).toEqual([]);
    expect(
      checkGoldenCourse(
        { name: 'a', input, refused: { code: 'AGE_NOT_COVERED', path: '/patient/age' } },
        protocol,
        find,
      ),
    ).toHaveLength(1);
    const planned = {
      start: '2025-01-06',
      patient: { weight: { value: 70, unit: 'kg' as const } },
    };
    expect(
      checkGoldenCourse(
        { name: 'a', input: planned, refused: { code: 'FACT_MISSING', path: '/' } },
        protocol,
        find,
      ),
    ).toEqual(['/: planned, not refused']);
  });
});

describe('golden findings, as another implementation reads them from disk', () => {
  it.each(findings)('%s come out as they say', (_name, file) => {
    for (const screening of file.screenings) {
      const {
        findings: found,
        overall,
        undecided,
      } = screen({
        rules,
        terminology,
        subject: file.subject,
        facts: screening.facts,
        at: file.at,
      });
      const by = (outcome: string) =>
        found
          .filter((each) => each.outcome === outcome)
          .map((each) => (each.branch === undefined ? each.rule : `${each.rule}/${each.branch}`))
          .toSorted();
      expect({
        overall,
        undecided,
        met: by('met'),
        unknown: by('unknown'),
        notMet: by('not-met'),
      }).toEqual({
        overall: screening.overall,
        undecided: screening.undecided,
        met: screening.met,
        unknown: screening.unknown,
        notMet: screening.notMet,
      });
    }
  });

  it('never call a rule not met when nothing is recorded', () => {
    for (const [, file] of findings) {
      const nothing = file.screenings.find(
        (screening) => Object.keys(screening.facts).length === 0,
      );
      expect(nothing?.unknown.length).toBeGreaterThan(0);
      expect(nothing?.met).toEqual([]);
      expect(nothing?.notMet).toEqual([]);
    }
  });

  it('tell a pressure at a limit from one a step above it', () => {
    const us = findings.find(([name]) => name === 'spray-us.json')?.[1].screenings ?? [];
    const rule = 'esketamine-us-blood-pressure-before-dose';
    expect(
      us.find((goldenScreening) => goldenScreening.name.includes('exactly at'))?.notMet,
    ).toContain(rule);
    expect(
      us.find((goldenScreening) => goldenScreening.name.includes('one step above'))?.met,
    ).toContain(rule);
  });
});
