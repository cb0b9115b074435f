import { defineData, type Collection } from '@openketamine/data-pipeline';
import {
  claimSchema,
  conditionRecordSchema,
  evidenceFactSchema,
  gradingMethodSchema,
  guidanceSchema,
  labelSchema,
  mechanismSchema,
  outcomeFigureSchema,
  purposeSchema,
  regulatorySchema,
  routeComparisonSchema,
  sourceSchema,
  timelineSchema,
  unreadLawSchema,
} from '@openketamine/model/schema';
import { evidenceChecks } from './checks/index.ts';

const from = '@openketamine/model';

/** Everything is loaded by question, so a collection is one module. */
const collection = (
  name: string,
  schema: Collection['schema'],
  type: string,
  more: Partial<Collection> = {},
): Collection => ({
  name,
  dir: `data/${name}`,
  schema,
  type: { name: type, from },
  // The sources are in this very package, so no short references travel along.
  cites: false,
  oneModule: true,
  ...more,
});

export default defineData({
  collections: [
    collection('sources', sourceSchema, 'Source', {
      plainNumbers: { 'date-parts': 'the date of a publication is bibliographic' },
      keepsRecord: false,
    }),
    collection('outcomes', outcomeFigureSchema, 'OutcomeFigure'),
    collection('regulatory', regulatorySchema, 'Regulatory'),
    collection('labels', labelSchema, 'Label'),
    collection('guidance', guidanceSchema, 'Guidance', {
      plainNumbers: { year: 'the year of a document is bibliographic' },
    }),
    collection('claims', claimSchema, 'Claim'),
    collection('conditions', conditionRecordSchema, 'ConditionEvidence'),
    collection('grading', gradingMethodSchema, 'GradingMethod'),
    collection('timeline', timelineSchema, 'TimelineEvent'),
    collection('mechanism', mechanismSchema, 'Mechanism'),
    collection('routes', routeComparisonSchema, 'RouteComparison'),
    collection('purposes', purposeSchema, 'Purpose'),
    collection('facts', evidenceFactSchema, 'EvidenceFact'),
    collection('unread', unreadLawSchema, 'UnreadLaw', { keepsRecord: false }),
  ],
  checks: evidenceChecks,
});
