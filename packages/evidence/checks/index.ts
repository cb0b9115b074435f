import type { Check } from '@openketamine/data-pipeline';
import { figuresExist } from './figures-exist.ts';
import { stepsInOrder } from './steps-in-order.ts';
import { worksStandOnce } from './works-stand-once.ts';

/** The checks that only evidence needs. */
export const evidenceChecks: readonly Check[] = [figuresExist, stepsInOrder, worksStandOnce];
