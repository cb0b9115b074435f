export * from './course.js';
export * from './errors.js';
export type * from './protocol.js';
export * from './provenance.js';
export * from './quantity.js';
export * from './units.js';
