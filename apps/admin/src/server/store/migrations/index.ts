import type { Migration } from 'kysely/migration';
import { first } from './0001-first.js';

/** Every migration, in order of name. A migration that was released is never changed: another follows it. */
export const migrations: Readonly<Record<string, Migration>> = { '0001-first': first };
