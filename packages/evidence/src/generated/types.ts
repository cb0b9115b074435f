// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { Claim, ConditionEvidence, GradingMethod, Guidance, Label, Mechanism, OutcomeFigure, Regulatory, RouteComparison, Source, TimelineEvent } from '@openketamine/model';

/** A Source as this package ships it. */
export type ShippedSource = Source;

/** A OutcomeFigure as this package ships it. */
export type ShippedOutcomeFigure = OutcomeFigure;

/** A Regulatory as this package ships it. */
export type ShippedRegulatory = Regulatory;

/** A Label as this package ships it. */
export type ShippedLabel = Label;

/** A Guidance as this package ships it. */
export type ShippedGuidance = Guidance;

/** A Claim as this package ships it. */
export type ShippedClaim = Claim;

/** A ConditionEvidence as this package ships it. */
export type ShippedConditionEvidence = ConditionEvidence;

/** A GradingMethod as this package ships it. */
export type ShippedGradingMethod = GradingMethod;

/** A TimelineEvent as this package ships it. */
export type ShippedTimelineEvent = TimelineEvent;

/** A Mechanism as this package ships it. */
export type ShippedMechanism = Mechanism;

/** A RouteComparison as this package ships it. */
export type ShippedRouteComparison = RouteComparison;
