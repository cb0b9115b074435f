import type { LintKind } from '@openketamine/review/lint';

/** Every kind of record of the library that is not a protocol, by the name of its schema. */
export async function recordKinds(): Promise<readonly LintKind[]> {
  const model = await import('@openketamine/model/schema');
  const outcomes = await import('@openketamine/outcomes/schema');
  const kinetics = await import('@openketamine/pharmacokinetics/schema');
  const kinds: Readonly<Record<string, LintKind['schema']>> = {
    rule: model.ruleSchema,
    'monitoring-plan': model.monitoringPlanSchema,
    'risk-task': model.riskTaskSchema,
    'risk-fact': model.riskFactSchema,
    'adverse-event-table': model.adverseEventTableSchema,
    claim: model.claimSchema,
    'condition-evidence': model.conditionRecordSchema,
    'evidence-fact': model.evidenceFactSchema,
    'grading-method': model.gradingMethodSchema,
    guidance: model.guidanceSchema,
    label: model.labelSchema,
    mechanism: model.mechanismSchema,
    'outcome-figure': model.outcomeFigureSchema,
    'route-comparison': model.routeComparisonSchema,
    'timeline-event': model.timelineSchema,
    'body-weight-formula': model.bodyWeightSchema,
    'contradiction-list': model.contradictionListSchema,
    scale: outcomes.scaleSchema,
    'assessment-schedule': outcomes.assessmentScheduleSchema,
    wording: outcomes.wordingSchema,
    'pharmacokinetic-model': kinetics.pharmacokineticModelSchema,
    observation: kinetics.observationSchema,
    'pharmacokinetic-constants': kinetics.pharmacokineticConstantsSchema,
  };
  return Object.entries(kinds).map(([named, schema]) => ({ named, schema }));
}
