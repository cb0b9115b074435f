import type { QuestionList } from '@openketamine/model';
import { questionLists } from './generated/questionLists.js';

/**
 * How to ask for what the rules test: words for each single fact, and questions whose full answer supplies several facts at
 * once, such as one for a whole blood pressure. Hand them to `compileRules`, so that questions are plain and few.
 *
 * @category rules
 */
export const questions: QuestionList['questions'] = questionLists.flatMap((list) => list.questions);
