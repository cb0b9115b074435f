import type { Check } from '@openketamine/authoring';
import { sameMeaning, tidied } from '../text.js';

/** Not a check of one protocol but of its text, so that `--fix` has something to mend. */
export const linesAreTidy: Check = {
  name: 'lines-are-tidy',
  description: 'Lines end without spaces and carriage returns, and the last line ends once.',
  *check({ records }) {
    for (const record of records) {
      const { text } = record.authored;
      if (text === tidied(text)) continue;
      const what = 'spaces, carriage returns or no single end of line at the ends of lines';
      const how = sameMeaning(text, tidied(text))
        ? 'run lint --fix'
        : 'they are part of a text, so remove them by hand';
      yield { in: record, path: [], message: `${what}; ${how}` };
    }
  },
};
