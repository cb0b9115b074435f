import { defineData } from '@openketamine/data-tools';
import {
  classListSchema,
  conceptListSchema,
  ingredientListSchema,
  medicineWordsSchema,
  observationListSchema,
  snomedListSchema,
  substanceListSchema,
  terminologySourcesSchema,
} from '@openketamine/model/schema';

const from = '@openketamine/model';

export default defineData({
  collections: [
    {
      name: 'conceptLists',
      dir: 'data/concepts',
      schema: conceptListSchema,
      type: { name: 'ConceptList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'observationLists',
      dir: 'data/observations',
      schema: observationListSchema,
      type: { name: 'ObservationList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'classLists',
      dir: 'data/classes',
      schema: classListSchema,
      type: { name: 'ClassList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'ingredientLists',
      dir: 'data/ingredients',
      schema: ingredientListSchema,
      type: { name: 'IngredientList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'medicineWords',
      dir: 'data/medicine-words',
      schema: medicineWordsSchema,
      type: { name: 'MedicineWords', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'substanceLists',
      dir: 'data/substances',
      schema: substanceListSchema,
      type: { name: 'SubstanceList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'snomedLists',
      dir: 'data/snomed',
      schema: snomedListSchema,
      type: { name: 'SnomedList', from },
      keepsRecord: false,
      cites: false,
    },
    {
      name: 'terminologySources',
      dir: 'data/sources',
      schema: terminologySourcesSchema,
      type: { name: 'TerminologySources', from },
      keepsRecord: false,
      cites: false,
    },
  ],
});
