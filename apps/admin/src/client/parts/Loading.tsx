import { words } from '../words/index.js';

/** Says that an answer is on its way. */
export function Loading() {
  return <output className="loading">{words.app.loading}</output>;
}
