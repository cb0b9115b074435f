import { kg, phase, sessions, weekly, type DoseInput } from './invent.js';

/** A course of so many sessions, two a week, with one dose. */
export const course = (dose: DoseInput, n = 2) =>
  phase('induction', weekly(2, { sessions: sessions(n) }), { dose });

/** Somebody of forty who weighs so much. */
export const weighing = (value: number) => ({ patient: { weight: kg(value), age: 40 } });
