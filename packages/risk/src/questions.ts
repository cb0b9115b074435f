import type { QuestionList } from '@openketamine/model';
import { questionLists } from './generated/questionLists.js';

/**
 * Questions whose full answer supplies several facts at once, such as one for a whole blood pressure.
 * Hand them to `compileRules` so that the list of questions becomes short.
 *
 * @category rules
 */
export const questions: QuestionList['questions'] = questionLists.flatMap((list) => list.questions);
