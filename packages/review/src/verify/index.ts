export type { Invariant, Planned, Planner, Situation } from './invariant.js';
export { invariants } from './invariants/index.js';
export type { Oracle } from './oracle/oracle.js';
export type { PartState } from './parts.js';
export { verify, type CounterExample, type Verification, type VerifyOptions } from './verify.js';
