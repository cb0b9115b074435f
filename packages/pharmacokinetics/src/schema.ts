export * from './schema-course.js';
export * from './schema-model.js';
export * from './schema-tables.js';
