import { defineData } from '@openketamine/data-pipeline';
import { courseSchema } from './scripts/course-schema.ts';
import { shapeModule, shapeOf } from './scripts/shape-of.ts';
import { typesModule } from './scripts/types-of.ts';
import { factTypes } from './scripts/fact-types.ts';
import { protocolTypes } from './scripts/protocol-types.ts';
import { ruleTypes } from './scripts/rule-types.ts';
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
    'facts-types': typesModule('src/schema/facts.ts', factTypes),
    'rule-types': typesModule('src/schema/rule.ts', ruleTypes),
    'protocol-types': typesModule('src/schema/protocol', protocolTypes),
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
