import type { RecordList } from '@openketamine/model';
import { recordLists } from './generated/recordLists.js';

/**
 * Every record of the dossier that these data were made from, with the reason where a record became nothing.
 * What became of the others is found by `record` and `alsoRecords` of rules, plans, tasks, facts and tables.
 *
 * @category rules
 */
export const dossierRecords: RecordList['records'] = recordLists.flatMap((list) => list.records);
