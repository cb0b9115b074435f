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
  /** The sources themselves, with what was read of each. */
  readonly sources: Source;
  /** Outcome figures of studies, with who was counted. */
  readonly outcomes: OutcomeFigure;
  /** What regulators said, step by step. */
  readonly regulatory: Regulatory;
  /** What product labels say, by topic. */
  readonly labels: Label;
  /** What guidelines and professional bodies recommend. */
  readonly guidance: Guidance;
  /** Statements that people meet, each with what the evidence says of it. */
  readonly claims: Claim;
  /** Conditions, with the questions that were studied in each. */
  readonly conditions: ConditionEvidence;
  /** The method by which grades are computed, with its limits. */
  readonly grading: GradingMethod;
  /** Dated events of the history of the drug. */
  readonly timeline: TimelineEvent;
  /** What is known of how the drug works. */
  readonly mechanism: Mechanism;
  /** What comparisons of routes found. */
  readonly routes: RouteComparison;
  /** Laws that a reader expects and that nobody has read. */
  readonly unread: UnreadLaw;
  /** Single facts that pages and engines quote. */
  readonly facts: EvidenceFact;
  /** What each file of data is for. */
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
