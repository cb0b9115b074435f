export { signOffSchema, type SignOff } from './schema.js';
export { signedText } from './signed-text.js';
export { countSignOffs, statedBy, withStanding, type Counted } from './standing.js';
