export { evidence, type EvidenceQuery, type Found } from './evidence.js';
export { interact, type InteractRequest } from './interact.js';
export { plan, type PlanRequest } from './plan.js';
export { score, scoreTyped, type ScoreResult, type TypedScoreResult } from './score.js';
export { screen, type ScreenRequest, type ScreenResult } from './screen.js';
export { show, type Shown } from './show.js';
export { simulate, type SimulateRequest } from './simulate.js';
