import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryPages, root } from './made.mts';

/** Writes the pages that are made from protocols and checked in. */
for (const [path, text] of libraryPages()) writeFileSync(join(root, path), text);
