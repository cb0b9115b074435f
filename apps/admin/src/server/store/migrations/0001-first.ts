import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Streams of events, what is derived from them, accounts and settings. */
export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('event')
      .addColumn('position', 'bigint', (column) => column.primaryKey())
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addUniqueConstraint('event_version', ['stream', 'version'])
      .execute();
    await db.schema
      .createTable('stream')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('patient', 'text', (column) => column.notNull())
      .addColumn('demo', 'integer', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('stream_patient')
      .on('stream')
      .columns(['patient', 'kind'])
      .execute();
    await db.schema
      .createTable('command')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('asked', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('projection')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('patient', 'text', (column) => column.notNull())
      .addColumn('sort', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('demo', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('projection_key', ['kind', 'id'])
      .execute();
    await db.schema
      .createIndex('projection_sort')
      .on('projection')
      .columns(['kind', 'sort'])
      .execute();
    await db.schema
      .createIndex('projection_patient')
      .on('projection')
      .columns(['patient', 'kind'])
      .execute();
    await db.schema
      .createTable('protocol')
      .addColumn('digest', 'text', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('account')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('demo', 'integer', (column) => column.notNull())
      .addColumn('disabled', 'integer', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('signin')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .addColumn('seen', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('setting')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
