export type { Invariant, Planned, Planner, Situation } from './invariant.js';
export { invariants } from './invariants/index.js';
export type { Law } from './law/law.js';
export type { PartState } from './parts.js';
export { verify, type CounterExample, type Verification, type VerifyOptions } from './verify.js';
