import { join } from 'node:path';
import { writeDataFiles } from './data-files.mts';
import { generators } from './generators.mts';
import { writePages } from './write.mts';

const folder = join(import.meta.dirname, '../generated');
const counts = writePages(folder, generators);
for (const [name, count] of counts) console.log(`${name}: ${count} pages`);
console.log(`files beside the pages: ${await writeDataFiles(join(folder, 'static'))}`);
