import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Exposure,
  simulateCourse,
  simulatePopulation,
  type AnalyteId,
  type Dose,
} from '../src/index.js';
import { models, otto2021SKetamine, perezRuixo2021Esketamine } from '../src/models.js';
import { adult, dose, h, infusion } from './support/doses.js';

const close = (a: number, b: number, part: number): void => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(part * Math.max(Math.abs(a), Math.abs(b)));
};

/** Some sessions some hours apart, each of some devices five minutes apart. */
const someSessions = fc.array(
  fc.record({
    after: fc.constantFrom(4, 12, 24, 84, 168, 30_000),
    devices: fc.integer({ min: 1, max: 3 }),
    amount: fc.integer({ min: 7, max: 84 }),
    minutes: fc.constantFrom(0, 40),
  }),
  { minLength: 1, maxLength: 4 },
);
const someRoute = fc.constantFrom(
  ...models.flatMap((model) => model.routes.map((route) => ({ model, route }))),
);
type Sessions = typeof someSessions extends fc.Arbitrary<infer T> ? T : never;
type ModelRoute = typeof someRoute extends fc.Arbitrary<infer T> ? T : never;

interface Course {
  readonly exposure: Exposure;
  readonly starts: readonly number[];
  /** Everything that starts or ends, in hours. */
  readonly moments: readonly number[];
  readonly end: number;
}

function courseOf({ model, route }: ModelRoute, sessions: Sessions): Course {
  const starts: number[] = [];
  const moments: number[] = [];
  let now = 0;
  const doses = sessions.flatMap(({ after, devices, amount, minutes }, session) => {
    if (session > 0) now += after;
    starts.push(now);
    return Array.from({ length: devices }, (_, device): Dose => {
      const at = now + (device * 5) / 60;
      const lasts = route.inputs.every(({ over }) => over === undefined) ? minutes : 0;
      moments.push(at, at + lasts / 60);
      const plain = lasts > 0 ? infusion(amount, lasts, at) : dose(route.route, amount, at);
      return { ...plain, route: route.route, session };
    });
  });
  return {
    exposure: new Exposure({ model, doses, person: adult }),
    starts,
    moments,
    end: now + 30,
  };
}

/** Concentrations on a fine grid, and at every moment at which something starts or ends. */
function sampled(
  { exposure, moments, end }: Course,
  analyte: AnalyteId,
): { t: number; c: number }[] {
  const starts = [0, ...moments].map((moment) => Math.floor(moment * 30) / 30);
  // Every two minutes for 40 hours after each moment; later nothing turns any more.
  const grid = starts.flatMap((start) => Array.from({ length: 1201 }, (_, j) => start + j / 30));
  const times = [...new Set([...grid, ...moments])]
    .filter((t) => t <= end)
    .toSorted((a, b) => a - b);
  const { values } = exposure.at({ at: times.map(h) }).analytes[analyte] ?? { values: [] };
  return times.map((t, j) => ({ t, c: values[j] ?? Number.NaN }));
}

/** The highest point near one of a grid, on ever finer grids. */
function climbed({ exposure }: Course, analyte: AnalyteId, from: { t: number; c: number }) {
  let best = from;
  for (let width = 1 / 30; width > 1e-7; width /= 10) {
    const times = Array.from({ length: 41 }, (_, j) => best.t + ((j - 20) / 20) * width).filter(
      (t) => t >= 0,
    );
    const { values } = exposure.at({ at: times.map(h) }).analytes[analyte] ?? { values: [] };
    times.forEach((t, j) => {
      const c = values[j] ?? Number.NaN;
      if (c > best.c) best = { t, c };
    });
  }
  return best;
}

describe('numbers that sum a curve up agree with brute force, for any model, route and course', () => {
  const each = (check: (course: Course, analyte: AnalyteId) => void, runs = 40): void => {
    fc.assert(
      fc.property(someRoute, someSessions, fc.nat(), (where, sessions, which) => {
        const course = courseOf(where, sessions);
        const { analytes } = course.exposure;
        check(course, analytes[which % analytes.length] as AnalyteId);
      }),
      { numRuns: runs },
    );
  };

  test('the peak and its time', () => {
    each((course, analyte) => {
      const { value, time } = course.exposure.peak(analyte);
      const points = sampled(course, analyte);
      const most = points.reduce((best, point) => (point.c > best.c ? point : best));
      const { c } = climbed(course, analyte, most);
      expect(value.value).toBeGreaterThanOrEqual(c * (1 - 1e-12));
      close(value.value, c, 1e-6);
      const there = course.exposure.at({ at: [time] }).analytes[analyte]?.values[0] ?? Number.NaN;
      close(there, value.value, 2e-9);
      // Nothing before that time is as high.
      const before = points.filter(({ t }) => t < time.value - 1e-6).map((point) => point.c);
      expect(Math.max(0, ...before)).toBeLessThan(value.value * (1 + 1e-12));
    });
  });

  test('the peak within a span', () => {
    each((course, analyte) => {
      const from = course.end / 7;
      const to = course.end / 2;
      const { value } = course.exposure.peak(analyte, { from: h(from), to: h(to) });
      const own = Array.from({ length: 400 }, (_, j) => from + (j * (to - from)) / 400);
      const { values } = course.exposure.at({ at: own.map(h) }).analytes[analyte] ?? { values: [] };
      const inside = [
        ...sampled(course, analyte).filter(({ t }) => t >= from && t < to),
        ...own.map((t, j) => ({ t, c: values[j] ?? Number.NaN })),
      ];
      const most = inside.reduce((best, point) => (point.c > best.c ? point : best));
      expect(value.value).toBeGreaterThanOrEqual(most.c * (1 - 1e-12));
      // On a grid of two minutes a peak cannot hide much.
      expect(value.value).toBeLessThanOrEqual(most.c * 1.25);
    });
  });

  test('areas', () => {
    each((course, analyte) => {
      const { moments, end, exposure } = course;
      const cuts = [...new Set([0, ...moments, end])].toSorted((a, b) => a - b);
      let area = 0;
      for (let i = 0; i + 1 < cuts.length; i++) {
        const a = cuts[i] as number;
        const b = cuts[i + 1] as number;
        // The middle rule asks for nothing at the ends, where a bolus jumps.
        const n = Math.max(4, Math.ceil((b - a) * 60));
        const middles = Array.from({ length: n }, (_, j) => h(a + ((j + 0.5) * (b - a)) / n));
        const { values } = exposure.at({ at: middles }).analytes[analyte] ?? { values: [] };
        for (const value of values) area += (value * (b - a)) / n;
      }
      close(exposure.auc(analyte, h(end)).value, area, 3e-3);
      expect(exposure.aucInf(analyte).value).toBeGreaterThanOrEqual(area * (1 - 3e-3));
      close(exposure.auc(analyte, h(end + 5000)).value, exposure.aucInf(analyte).value, 1e-9);
    });
  });

  test('time above a level', () => {
    each((course, analyte) => {
      const level = course.exposure.peak(analyte).value.value / 3;
      const { total, intervals } = course.exposure.timeAbove(analyte, {
        value: level,
        unit: 'ng/mL',
      });
      const points = sampled(course, analyte);
      let above = 0;
      points.slice(1).forEach(({ t, c }, j) => {
        const before = points[j] as { t: number; c: number };
        if (c > level && before.c > level) above += t - before.t;
      });
      const last = intervals.at(-1)?.to.value ?? 0;
      if (last > course.end) return;
      // Each end of an interval lies within one step of the grid; before a bolus the curve may dip.
      const slack = (course.moments.length + 1) / 30;
      expect(total.value).toBeGreaterThanOrEqual(above - slack);
      expect(total.value).toBeLessThanOrEqual(above + (2 * intervals.length + 1) * (1 / 30));
      for (const { t, c } of points) {
        if (Math.abs(c / level - 1) < 1e-9) continue;
        const inside = intervals.some(({ from, to }) => t > from.value && t < to.value);
        const atEnd = intervals.some(({ from, to }) => t === from.value || t === to.value);
        // A bolus lifts the curve in no time, so that its very moment is an end and lies above.
        expect(inside || atEnd).toBe(c > level || atEnd);
      }
    });
  });

  test('accumulation: the peak of each session, not of each device, and the trough before each', () => {
    each((course, analyte) => {
      const { sessions, peaks, troughs, lastPeakByFirst, change } =
        course.exposure.accumulation(analyte);
      expect(sessions.map(({ from }) => from.value)).toEqual(course.starts);
      const points = sampled(course, analyte);
      course.starts.forEach((start, s) => {
        const next = course.starts[s + 1] ?? course.end;
        const inside = points.filter(({ t }) => t >= start && t < next);
        const most = inside.reduce((best, point) => (point.c > best.c ? point : best));
        const found = peaks[s]?.value ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(most.c * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual(most.c * 1.25);
        if (s === 0) return;
        const before = course.exposure.at({ at: [h(start - 1e-9)] }).analytes[analyte]?.values[0];
        close(troughs[s - 1]?.value ?? Number.NaN, before ?? Number.NaN, 1e-6);
      });
      const ratio = (peaks.at(-1)?.value ?? Number.NaN) / (peaks[0]?.value ?? Number.NaN);
      expect(lastPeakByFirst).toBe(ratio);
      expect(change).toBe(ratio > 1.005 ? 'rise' : ratio < 1 / 1.005 ? 'fall' : 'same');
    });
  });

  test('a population whose people do not differ has the numbers of the typical person', () => {
    const model = structuredClone(otto2021SKetamine);
    for (const effect of model.variability?.effects ?? []) {
      effect.variance = { value: 1e-30, unit: '1' };
    }
    if (model.variability !== undefined) model.variability.covariances = [];
    const doses = [0, 84, 168].map((at) => infusion(35, 40, at));
    const people = { weight: { value: 83, unit: 'kg' } } as const;
    const { analytes } = simulatePopulation({ model, doses, people, size: 3, seed: 1 });
    const exposure = new Exposure({ model, doses, person: people });
    expect(Object.keys(analytes)).toEqual(exposure.analytes);
    for (const id of exposure.analytes) {
      const { value, time } = exposure.peak(id);
      close(analytes[id]?.cmax[2] ?? Number.NaN, value.value, 1e-11);
      close(analytes[id]?.tmax[2] ?? Number.NaN, time.value, 1e-9);
      close(analytes[id]?.aucInf[2] ?? Number.NaN, exposure.aucInf(id).value, 1e-11);
    }
  });
});

const days = [0, 3, 7, 10, 14, 17, 21, 24];

describe('sessions that are alike', () => {
  const devices = days.map((day, i) => ({
    number: i + 1,
    state: 'planned',
    date: new Date(Date.UTC(2025, 0, 6 + day)).toISOString().slice(0, 10),
    dose: { value: 56, unit: 'mg' } as const,
    parts: [0, 5].map((minute) => ({
      startsAt: { value: minute, unit: 'min' } as const,
      dose: { value: 28, unit: 'mg' } as const,
    })),
  }));
  const exposure = simulateCourse({
    model: perezRuixo2021Esketamine,
    course: { drug: 'esketamine', route: 'nasal', form: 'base', sessions: devices },
    person: adult,
  });

  test('of two devices do not pile up: eight sessions, not sixteen, and no rise', () => {
    const { sessions, lastPeakByFirst, change, peaks } = exposure.accumulation('parent');
    expect(sessions.map(({ doses }) => doses)).toEqual(Array.from({ length: 8 }, () => 2));
    expect(sessions.map(({ from }) => from.value)).toEqual(days.map((day) => day * 24));
    expect(peaks).toHaveLength(8);
    expect(lastPeakByFirst).toBeCloseTo(1.001, 3);
    expect(change).toBe('same');
  });

  test('have the first as the peak to tell, though the last is higher in the fourth digit', () => {
    const curve = exposure.at({ at: [h(1)] }).analytes.parent;
    expect(curve?.tmax.value).toBeGreaterThan(24);
    expect(curve?.firstPeak.time.value).toBeLessThan(2);
    close(curve?.firstPeak.value.value ?? 0, curve?.cmax.value ?? 1, 1e-3);
  });

  test('have the first as their peak when they differ by rounding alone', () => {
    // Years apart nothing is left, and only the last digits of the times differ.
    for (const gap of [8760, 8760.1, 10_001 / 3]) {
      const doses = [0, 1, 2, 3].map((i) => infusion(35, 40, i * gap));
      const far = new Exposure({ model: otto2021SKetamine, doses, person: adult });
      expect(far.peak('parent').time.value).toBe(40 / 60);
      expect(far.peak('norketamine').time.value).toBeLessThan(3);
      const all = { model: otto2021SKetamine, doses, people: {}, size: 50, seed: 1 };
      const { analytes } = simulatePopulation(all);
      expect(Math.max(...(analytes.norketamine?.tmax ?? []))).toBeLessThan(10);
    }
  });

  test('a real rise is told, and so is a fall', () => {
    const often = [0, 1, 2, 3].map((i) => infusion(35, 40, i * 6));
    const rising = new Exposure({ model: otto2021SKetamine, doses: often, person: adult });
    expect(rising.accumulation('parent').change).toBe('rise');
    expect(rising.at({ at: [h(1)] }).analytes.parent?.firstPeak.time.value).toBeGreaterThan(18);
    const less = [infusion(35, 40), infusion(20, 40, 72)];
    const falling = new Exposure({ model: otto2021SKetamine, doses: less, person: adult });
    expect(falling.accumulation('parent').change).toBe('fall');
  });

  test('half a percent is the edge between a change and none', () => {
    const change = (amount: number): string =>
      new Exposure({
        model: otto2021SKetamine,
        doses: [infusion(100, 40), infusion(amount, 40, 20_000)],
        person: adult,
      }).accumulation('parent').change;
    expect([100.49, 100.51, 99.51, 99.49].map(change)).toEqual(['same', 'rise', 'same', 'fall']);
  });

  test('doses that start together are one session, whatever their route', () => {
    const together = new Exposure({
      model: otto2021SKetamine,
      doses: [infusion(10, 0), infusion(25, 40), infusion(10, 0, 24), infusion(25, 40, 24)],
      person: adult,
    });
    const { sessions, change } = together.accumulation('parent');
    expect(sessions).toEqual([
      { from: { value: 0, unit: 'h' }, doses: 2 },
      { from: { value: 24, unit: 'h' }, doses: 2 },
    ]);
    expect(change).toBe('rise');
  });

  test('sessions with numbers that start at one moment count as one', () => {
    const doses = [
      { ...infusion(10, 0), session: 7 },
      infusion(25, 40),
      { ...infusion(35, 40, 48), session: 8 },
    ];
    const { sessions, troughs } = new Exposure({
      model: otto2021SKetamine,
      doses,
      person: adult,
    }).accumulation('parent');
    expect(sessions.map(({ doses: count }) => count)).toEqual([2, 1]);
    expect(troughs).toHaveLength(1);
  });
});
