import {
  placesExist,
  primaryIsNoCopy,
  sourceIsNoCopy,
  sourceIsNoSearchPage,
  sourceIsNotGenerated,
  sourcesAreComplete,
  stepsInOrder,
  type Check,
} from '@openketamine/data-pipeline';
import * as places from '@openketamine/model/places';
import { figuresExist } from './figures-exist.ts';
import { onlySources } from './only-sources.ts';
import { purposesExist } from './purposes-exist.ts';
import { worksStandOnce } from './works-stand-once.ts';

/** The checks that only evidence needs. */
export const evidenceChecks: readonly Check[] = [
  figuresExist,
  placesExist(places, ['jurisdiction', 'place', 'of', 'parts']),
  purposesExist,
  primaryIsNoCopy,
  ...[sourceIsNoCopy, sourceIsNoSearchPage, sourceIsNotGenerated, ...sourcesAreComplete].map(
    onlySources,
  ),
  stepsInOrder,
  worksStandOnce,
];
