import type { HazardList } from '@openketamine/model';
import { hazards } from './generated/hazards/hazards.js';

/**
 * What a careful pharmacist asks about before ketamine or esketamine is given, with facts of invented people who have it; and
 * what no rule covers, with why. Rules name the hazards they cover; a project rule stands in for each where no rule of a place
 * does.
 *
 * @category rules
 */
export const hazardList: HazardList = hazards;
