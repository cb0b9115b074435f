import { readFileSync } from 'node:fs';
import { defineData, typesModule } from '@openketamine/data-pipeline';
import { courseSchema } from './scripts/course-schema.ts';
import { shapeModule, shapeOf } from './scripts/shape-of.ts';
import { criterionTypes } from './scripts/criterion-types.ts';
import { evidenceTypes } from './scripts/evidence-types.ts';
import { factTypes } from './scripts/fact-types.ts';
import { findingTypes } from './scripts/finding-types.ts';
import { protocolTypes } from './scripts/protocol-types.ts';
import { riskTypes } from './scripts/risk-types.ts';
import { ruleTypes } from './scripts/rule-types.ts';
import { sharedTypes } from './scripts/shared-types.ts';
import { sourceTypes } from './scripts/source-types.ts';
import { terminologyTypes } from './scripts/terminology-types.ts';
import {
  calendarSchema,
  eventsSchema,
  findingSchema,
  patientFactsSchema,
  placeListSchema,
  policySchema,
  protocolSchema,
  ruleSchema,
  screeningSchema,
  sourceSchema,
} from './src/schema/index.js';

/** Numbers and ranges with their source, which have types of their own. */
const cited = { from: '../cited.js', quantity: 'CitedQuantity', range: 'CitedRange' };

/** A module of the package of near names, as it stands there. */
const nearNames = (name: string) =>
  `// Made from packages/near-names/src/${name}.ts by \`pnpm generate\`. Do not edit.\n${readFileSync(new URL(`../near-names/src/${name}.ts`, import.meta.url), 'utf8')}`;

export default defineData({
  collections: [
    {
      name: 'placeLists',
      dir: 'data/places',
      schema: placeListSchema,
      type: { name: 'PlaceList', from: '../schema/index.js' },
      keepsRecord: false,
      cites: false,
    },
  ],
  modules: {
    // what the vocabulary needs of the package of near names, so that nobody installs it for this alone
    nearest: nearNames('nearest'),
    slips: nearNames('slips'),
    'facts-types': typesModule('src/schema/facts.ts', factTypes, cited),
    'criterion-types': typesModule('src/schema/rule-criterion.ts', criterionTypes, cited),
    'evidence-types': typesModule('src/schema/evidence', evidenceTypes, cited),
    'finding-types': typesModule('src/schema/finding.ts', findingTypes, cited),
    'risk-types': typesModule('src/schema', riskTypes, cited),
    'shared-types': typesModule('src/schema/shared.ts', sharedTypes, cited),
    'source-types': typesModule('src/schema', sourceTypes, cited),
    'terminology-types': typesModule('src/schema/terminology.ts', terminologyTypes, cited),
    'rule-types': typesModule('src/schema/rule.ts', ruleTypes, cited),
    'protocol-types': typesModule('src/schema/protocol', protocolTypes, cited),
    // a protocol of a data package carries the references of its sources
    'protocol-shape': shapeModule(
      'protocolShape',
      'src/schema/protocol',
      shapeOf(protocolSchema, { references: 'anything' }),
    ),
  },
  schemas: {
    course: courseSchema(),
    calendar: calendarSchema,
    events: eventsSchema,
    finding: findingSchema,
    patient: patientFactsSchema,
    policy: policySchema,
    protocol: protocolSchema,
    rule: ruleSchema,
    screening: screeningSchema,
    source: sourceSchema,
  },
});
