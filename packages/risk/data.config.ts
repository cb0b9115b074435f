import { defineData } from '@openketamine/data-pipeline';
import {
  adverseEventTableSchema,
  hazardListSchema,
  labelReadSchema,
  monitoringPlanSchema,
  questionListSchema,
  recordListSchema,
  riskFactSchema,
  riskTaskSchema,
  ruleSchema,
} from '@openketamine/model/schema';

const from = '@openketamine/model';

export default defineData({
  collections: [
    {
      name: 'rules',
      dir: 'data/rules',
      schema: ruleSchema,
      type: { name: 'Rule', from },
      oneModule: true,
      plainNumbers: { atLeast: 'how many parts of a criterion must hold' },
    },
    {
      name: 'monitoringPlans',
      dir: 'data/monitoring',
      schema: monitoringPlanSchema,
      type: { name: 'MonitoringPlan', from },
      oneModule: true,
    },
    {
      name: 'tasks',
      dir: 'data/tasks',
      schema: riskTaskSchema,
      type: { name: 'RiskTask', from },
      oneModule: true,
    },
    {
      name: 'facts',
      dir: 'data/facts',
      schema: riskFactSchema,
      type: { name: 'RiskFact', from },
      oneModule: true,
    },
    {
      name: 'adverseEventTables',
      dir: 'data/adverse-events',
      schema: adverseEventTableSchema,
      type: { name: 'AdverseEventTable', from },
      oneModule: true,
    },
    {
      name: 'labels',
      dir: 'data/labels',
      schema: labelReadSchema,
      type: { name: 'LabelRead', from },
      keepsRecord: false,
      oneModule: true,
    },
    {
      name: 'hazardLists',
      dir: 'data/hazards',
      schema: hazardListSchema,
      type: { name: 'HazardList', from },
      keepsRecord: false,
      cites: false,
      plainNumbers: {
        value: 'an invented patient',
        total: 'an invented patient',
        weeks: 'an invented patient',
        improvement: 'an invented patient',
      },
    },
    {
      name: 'recordLists',
      dir: 'data/records',
      schema: recordListSchema,
      type: { name: 'RecordList', from },
      keepsRecord: false,
      cites: false,
      oneModule: true,
    },
    {
      name: 'questionLists',
      dir: 'data/questions',
      schema: questionListSchema,
      type: { name: 'QuestionList', from },
      keepsRecord: false,
      cites: false,
      oneModule: true,
    },
  ],
});
