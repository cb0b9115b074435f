export { checkProtocol } from './door.js';
export { faultIn } from './fault.js';
export type { Fault, Shape, ShapeDocument } from './shape.js';
