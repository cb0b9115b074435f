import { tidied } from '../text.js';
import type { Fix } from './fix.js';

/** Carriage returns and spaces at ends of lines go, and the last line ends. */
export const tidyLines: Fix = {
  name: 'lines-are-tidy',
  fix: (_, text) => tidied(text),
};
