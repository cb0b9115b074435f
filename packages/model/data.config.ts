import { defineData } from '@openketamine/data-tools';
import {
  findingSchema,
  patientFactsSchema,
  protocolSchema,
  ruleSchema,
  sourceSchema,
} from './src/schema/index.js';

export default defineData({
  schemas: {
    finding: findingSchema,
    patient: patientFactsSchema,
    protocol: protocolSchema,
    rule: ruleSchema,
    source: sourceSchema,
  },
});
