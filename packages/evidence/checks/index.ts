import {
  placesExist,
  sourceIsNoSearchPage,
  stepsInOrder,
  type Check,
} from '@openketamine/data-pipeline';
import * as places from '@openketamine/model/places';
import { figuresExist } from './figures-exist.ts';
import { worksStandOnce } from './works-stand-once.ts';

/** The checks that only evidence needs. */
export const evidenceChecks: readonly Check[] = [
  figuresExist,
  placesExist(places, ['jurisdiction', 'place', 'of', 'parts']),
  sourceIsNoSearchPage,
  stepsInOrder,
  worksStandOnce,
];
