import { defineData } from '@openketamine/data-tools';
import {
  calendarSchema,
  eventsSchema,
  findingSchema,
  patientFactsSchema,
  policySchema,
  protocolSchema,
  ruleSchema,
  sourceSchema,
} from './src/schema/index.js';

export default defineData({
  schemas: {
    calendar: calendarSchema,
    events: eventsSchema,
    finding: findingSchema,
    patient: patientFactsSchema,
    policy: policySchema,
    protocol: protocolSchema,
    rule: ruleSchema,
    source: sourceSchema,
  },
});
