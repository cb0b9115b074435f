import { join } from 'node:path';
import { generators } from './generators.mts';
import { writePages } from './write.mts';

const counts = writePages(join(import.meta.dirname, '../generated'), generators);
for (const [name, count] of counts) console.log(`${name}: ${count} pages`);
