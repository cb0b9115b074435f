import { schemaLine } from '@openketamine/authoring';
import { isJson, schemaAtOf } from '../conventions.js';
import type { Fix } from './fix.js';

const line = /^# yaml-language-server: \$schema=\S*[ \t]*\r?\n/gmu;

/** The line that names the schema comes first; one that stands elsewhere, or names another, goes. */
export const addSchemaLine: Fix = {
  name: 'schema-line-is-first',
  fix(file, text, options) {
    if (isJson(file)) return text;
    const expected = schemaLine(file, schemaAtOf(file, text, options));
    return text.startsWith(`${expected}\n`) ? text : `${expected}\n${text.replaceAll(line, '')}`;
  },
};
