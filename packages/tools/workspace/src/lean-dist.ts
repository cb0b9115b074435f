import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
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

/** Declarations of a package that a file names. */
function namedIn(dir: string, file: string): string[] {
  const text = readFileSync(join(dir, file), 'utf8');
  const named = text.matchAll(/(?:from|import)\s*\(?\s*['"](?<path>\.[^'"]*)['"]/gu);
  return [...named].map(({ groups }) =>
    join(dirname(file), groups?.['path'] ?? '').replace(/\.js$/u, '.d.ts'),
  );
}

/**
 * Declarations in `dist` that no entry leads to: what stands in them is of the inside, and nobody outside can name it. `types` are
 * the declarations of the entries, with a star where a folder is meant.
 */
export function hiddenDeclarations(
  dir: string,
  types: readonly string[],
  files: readonly string[],
): string[] {
  const patterns = types.map((path) => path.replace(/^\.\//u, '').split('*'));
  const open = files.filter((file) =>
    patterns.some(([start = '', end]) =>
      end === undefined ? file === start : file.startsWith(start) && file.endsWith(end),
    ),
  );
  const reached = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of namedIn(dir, file)) {
      if (reached.has(next) || !files.includes(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return files.filter((file) => file.endsWith('.d.ts') && !reached.has(file));
}

/** The declarations of the entries of a package, as its package.json names them. */
function entryTypes(dir: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    readonly exports?: Readonly<Record<string, unknown>>;
  };
  return Object.values(exports).flatMap((target) => {
    const { types } = (typeof target === 'object' ? target : {}) as { readonly types?: string };
    return types === undefined ? [] : [types];
  });
}

/** A module of data without spaces; nobody reads it, and it weighs a tenth less. */
export function withoutSpaces(code: string): string {
  return transformSync(code, {
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'inline',
    target: 'esnext',
  }).code;
}

/** Makes `dist` what is shipped: no module whose source is gone, no declarations of the inside, no comment twice, data without spaces. */
export function makeLean(dir: string): void {
  const files = filesBelow(join(dir, 'dist')).map((file) => join('dist', file));
  const stale = new Set(staleFiles(dir, files));
  const kept = files.filter((file) => !stale.has(file));
  for (const file of hiddenDeclarations(dir, entryTypes(dir), kept)) stale.add(file);
  for (const file of stale) rmSync(join(dir, file));
  for (const file of files) {
    if (stale.has(file) || !file.endsWith('.js')) continue;
    const path = join(dir, file);
    const code = readFileSync(path, 'utf8');
    const lean = /\bgenerated\//u.test(file) ? withoutSpaces(code) : withoutComments(code);
    if (lean !== code) writeFileSync(path, lean);
  }
}
