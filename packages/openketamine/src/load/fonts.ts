import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SheetFonts } from '@openketamine/care-plan/pdf';
import { readBytes } from './bytes.js';

const require = createRequire(import.meta.url);

const shipped = (weight: number) =>
  readFileSync(
    require.resolve(`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`),
  );

/** DejaVu Sans, which has Latin, Greek and Cyrillic letters, and the typefaces of files for what it has not. */
export async function sheetFonts(files: readonly string[]): Promise<SheetFonts> {
  return {
    regular: shipped(400),
    bold: shipped(700),
    more: files.map((path) => readBytes(path, '--font')),
  };
}
