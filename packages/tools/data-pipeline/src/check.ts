import type * as authoring from '@openketamine/authoring';
import type { Collection } from './config.ts';

/** A record that fits its schema, with the file and the collection it came from. */
export type LoadedRecord = authoring.AuthoredRecord<Collection>;

/** What a check may look at: every record of the package in order of collection and id, and the sources. */
export type CheckContext = authoring.CheckContext<Collection>;

/** One small question about the data. Each stands in a file of its own and has a test. */
export type Check = authoring.Check<Collection>;
