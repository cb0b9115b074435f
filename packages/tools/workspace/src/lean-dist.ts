import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTypeScript } from './ast.ts';

/** Every file below a folder, relative to it. */
function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}

const extensions = ['.ts', '.tsx', '.mts', '.js', '.json', '.css'];

/**
 * Modules of `dist` whose source is gone, of the files of a package: a compiler never removes what it made before, and a module
 * that was moved would be shipped twice.
 */
export function staleFiles(dir: string, files: Iterable<string>): string[] {
  return [...files].filter((file) => {
    const stem = /^dist\/(?<stem>.+?)(?:\.d\.ts|\.js)$/u.exec(file)?.groups?.['stem'];
    if (stem === undefined) return false;
    return !extensions.some((extension) => existsSync(join(dir, 'src', stem + extension)));
  });
}

/** What a tool reads, or has to stay with the code. */
const isKept = (text: string) => /^(?:#|!|\s*[@#]__|\s*@license)/u.test(text);

/**
 * A module without the comments that stand on lines of their own. What they say stands in the declarations beside it, where
 * editors read it.
 */
export function withoutComments(code: string): string {
  const { comments } = parseTypeScript('module.js', code);
  let lean = '';
  let from = 0;
  for (const { value, start, end } of comments) {
    const lineStart = code.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = code.indexOf('\n', end);
    const before = code.slice(lineStart, start);
    const after = lineEnd === -1 ? code.slice(end) : code.slice(end, lineEnd);
    if (isKept(value) || before.trim() !== '' || after.trim() !== '') continue;
    // a second comment on the lines of the first is gone with it
    if (lineStart < from) continue;
    lean += code.slice(from, lineStart);
    from = lineEnd === -1 ? code.length : lineEnd + 1;
  }
  return lean + code.slice(from);
}

/** Makes `dist` what is shipped: no module whose source is gone, no comment twice. */
export function makeLean(dir: string): void {
  const files = filesBelow(join(dir, 'dist')).map((file) => join('dist', file));
  const stale = new Set(staleFiles(dir, files));
  for (const file of stale) rmSync(join(dir, file));
  for (const file of files) {
    if (stale.has(file) || !file.endsWith('.js') || file.includes('generated')) continue;
    const path = join(dir, file);
    const code = readFileSync(path, 'utf8');
    const lean = withoutComments(code);
    if (lean !== code) writeFileSync(path, lean);
  }
}
