import type { Meanings } from './meaning.js';
import {
  lawMeanings,
  otherEvidenceMeanings,
  outcomeMeanings,
  sourceMeanings,
} from './meanings/evidence.js';
import {
  bodyWeightMeanings,
  measuredMeanings,
  modelChoiceMeanings,
  modelMeanings,
} from './meanings/model.js';
import { procedureMeanings, siteParameterMeanings } from './meanings/procedure.js';
import { protocolMeanings } from './meanings/protocol.js';
import {
  adverseEventMeanings,
  labelReadMeanings,
  monitoringMeanings,
  questionMeanings,
  riskFactMeanings,
  taskMeanings,
} from './meanings/risk.js';
import { ruleMeanings } from './meanings/rule.js';
import { scaleMeanings, scheduleMeanings } from './meanings/scale.js';
import { termMeanings } from './meanings/terminology.js';

/**
 * One list of records: where its files lie in a package, and what its places mean.
 *
 * @category diff
 */
export interface ClinicalCollection {
  /** The package it is published in: `@openketamine/protocols`. */
  readonly package: string;
  /** Name of the collection: `protocols`, `rules`. */
  readonly name: string;
  /** Folder of the YAML inside the package. */
  readonly authored: string;
  /** Folder of the JSON inside the published package. */
  readonly published: string;
  /** What its fields mean to a clinician, and which way a change of each leads. */
  readonly meanings: Meanings;
}

const folder = (of: string, name: string, dir: string, meanings: Meanings): ClinicalCollection => ({
  package: `@openketamine/${of}`,
  name,
  authored: dir === '' ? 'data' : `data/${dir}`,
  published: dir === '' ? 'json' : `json/${dir}`,
  meanings,
});

/**
 * Every list of clinical records that the project publishes.
 *
 * @category diff
 */
export const clinicalCollections: readonly ClinicalCollection[] = [
  folder('protocols', 'protocols', '', protocolMeanings),
  folder('protocols', 'procedures', 'procedures', procedureMeanings),
  folder('protocols', 'siteParameters', 'site-parameters', siteParameterMeanings),
  folder('risk', 'rules', 'rules', ruleMeanings),
  folder('risk', 'monitoringPlans', 'monitoring', monitoringMeanings),
  folder('risk', 'tasks', 'tasks', taskMeanings),
  folder('risk', 'facts', 'facts', riskFactMeanings),
  folder('risk', 'adverseEventTables', 'adverse-events', adverseEventMeanings),
  folder('risk', 'labels', 'labels', labelReadMeanings),
  folder('risk', 'hazardLists', 'hazards', questionMeanings),
  folder('risk', 'recordLists', 'records', questionMeanings),
  folder('risk', 'questionLists', 'questions', questionMeanings),
  folder('outcomes', 'scales', 'scales', scaleMeanings),
  folder('outcomes', 'wording', 'wording', scheduleMeanings),
  folder('outcomes', 'schedule', 'schedule', scheduleMeanings),
  folder('pharmacokinetics', 'models', 'models', modelMeanings),
  folder('pharmacokinetics', 'observations', 'observations', measuredMeanings),
  folder('pharmacokinetics', 'constants', 'constants', modelChoiceMeanings),
  folder('pharmacokinetics', 'choices', 'choices', modelChoiceMeanings),
  folder('planner', 'body-weights', 'body-weights', bodyWeightMeanings),
  folder('evidence', 'sources', 'sources', sourceMeanings),
  folder('evidence', 'outcomes', 'outcomes', outcomeMeanings),
  folder('evidence', 'regulatory', 'regulatory', lawMeanings),
  folder('evidence', 'facts', 'facts', otherEvidenceMeanings),
  folder('evidence', 'purposes', 'purposes', otherEvidenceMeanings),
  folder('evidence', 'unread', 'unread', lawMeanings),
  ...[
    'labels',
    'guidance',
    'claims',
    'conditions',
    'grading',
    'timeline',
    'mechanism',
    'routes',
  ].map((name) => folder('evidence', name, name, otherEvidenceMeanings)),
  folder('model', 'placeLists', 'places', termMeanings),
  folder('terminology', 'medicineTables', 'medicines', termMeanings),
  folder('terminology', 'productTables', 'products', termMeanings),
  ...(
    [
      ['conceptLists', 'concepts'],
      ['contradictionLists', 'contradictions'],
      ['otherDiagnosisLists', 'other-diagnoses'],
      ['scaleNameLists', 'scales'],
      ['nameLists', 'names'],
      ['observationLists', 'observations'],
      ['classLists', 'classes'],
      ['ingredientLists', 'ingredients'],
      ['medicineWords', 'medicine-words'],
      ['substanceLists', 'substances'],
      ['snomedLists', 'snomed'],
      ['terminologySources', 'sources'],
    ] as const
  ).map(([name, dir]) => folder('terminology', name, dir, termMeanings)),
];

/** The collection of a record. */
export function collectionOf(record: {
  readonly package: string;
  readonly collection: string;
}): ClinicalCollection | undefined {
  return clinicalCollections.find(
    (clinicalCollection) =>
      clinicalCollection.package === record.package &&
      clinicalCollection.name === record.collection,
  );
}
