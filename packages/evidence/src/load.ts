import type {
  Claim,
  ConditionEvidence,
  EvidenceFact,
  GradingMethod,
  Guidance,
  Label,
  Mechanism,
  OutcomeFigure,
  Purpose,
  Regulatory,
  RouteComparison,
  Source,
  TimelineEvent,
  UnreadLaw,
} from '@openketamine/model';

/** Each collection with its record type. */
export interface Collections {
  readonly sources: Source;
  readonly outcomes: OutcomeFigure;
  readonly regulatory: Regulatory;
  readonly labels: Label;
  readonly guidance: Guidance;
  readonly claims: Claim;
  readonly conditions: ConditionEvidence;
  readonly grading: GradingMethod;
  readonly timeline: TimelineEvent;
  readonly mechanism: Mechanism;
  readonly routes: RouteComparison;
  readonly unread: UnreadLaw;
  readonly facts: EvidenceFact;
  readonly purposes: Purpose;
}

/** Name of a collection. */
export type CollectionName = keyof Collections;

type Loaders = { readonly [N in CollectionName]: () => Promise<readonly Collections[N][]> };

// One import each, written out, so that a question loads its own collection and bundlers can see it.
const loaders: Loaders = {
  sources: async () => (await import('./generated/sources.js')).sources,
  outcomes: async () => (await import('./generated/outcomes.js')).outcomes,
  regulatory: async () => (await import('./generated/regulatory.js')).regulatory,
  labels: async () => (await import('./generated/labels.js')).labels,
  guidance: async () => (await import('./generated/guidance.js')).guidance,
  claims: async () => (await import('./generated/claims.js')).claims,
  conditions: async () => (await import('./generated/conditions.js')).conditions,
  grading: async () => (await import('./generated/grading.js')).grading,
  timeline: async () => (await import('./generated/timeline.js')).timeline,
  mechanism: async () => (await import('./generated/mechanism.js')).mechanism,
  routes: async () => (await import('./generated/routes.js')).routes,
  unread: async () => (await import('./generated/unread.js')).unread,
  facts: async () => (await import('./generated/facts.js')).facts,
  purposes: async () => (await import('./generated/purposes.js')).purposes,
};

/**
 * Loads one collection, and nothing of the others. A second call gives the same list.
 *
 * @param name - name of a collection
 * @returns every record, in order of id
 * @example
 * (await load('conditions')).map((one) => one.id).includes('ptsd')
 * // => true
 * @category loading
 */
export function load<N extends CollectionName>(name: N): Promise<readonly Collections[N][]> {
  return loaders[name]();
}
