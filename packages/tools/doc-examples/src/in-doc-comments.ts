import { lineOf, parseTypeScript } from '@openketamine/workspace-tools';
import type { Example } from './example.ts';
import { examplesInMarkdown } from './in-markdown.ts';

/** A doc comment with its stars taken away, line by line. */
function bare(comment: string): string[] {
  return comment.split('\n').map((line) => line.replace(/^\s*\* ?/u, '').trimEnd());
}

/** The name that the code after a doc comment declares. */
function declared(after: string): string {
  const name =
    /^\s*(?:(?:export|declare|abstract|async|static|override|readonly|get|set)\s+)*(?:(?:function\*?|const|let|class|interface|type)\s+)?(?<name>[A-Za-z_$][\w$]*)/u;
  return name.exec(after)?.groups?.['name'] ?? '';
}

/** The lines of one `@example`, with the line number of the first. */
interface Section {
  readonly at: number;
  readonly lines: string[];
}

function sections(lines: readonly string[]): Section[] {
  const found: Section[] = [];
  let open: Section | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^@example\b/u.test(line)) {
      open = { at: index + 1, lines: [] };
      found.push(open);
    } else if (/^@[a-z]/iu.test(line)) {
      open = undefined;
    } else {
      open?.lines.push(line);
    }
  }
  return found;
}

/** Every `@example` of a TypeScript source, fenced or not. */
export function examplesInDocComments(file: string, text: string): Example[] {
  const docs = parseTypeScript(file, text).comments.filter(
    (comment) =>
      comment.type === 'Block' &&
      comment.value.startsWith('*') &&
      comment.value.includes('@example'),
  );
  return docs.flatMap((comment) => {
    const of = declared(text.slice(comment.end));
    const first = lineOf(text, comment.start);
    return sections(bare(comment.value)).flatMap(({ at, lines }): Example[] => {
      const code = lines.join('\n');
      const fenced = examplesInMarkdown(file, code).map((example) => ({
        ...example,
        of,
        line: first + at + example.line - 1,
        importsItself: true,
      }));
      if (code.includes('```')) return fenced;
      return [{ file, line: first + at, of, code, language: 'ts', importsItself: true }];
    });
  });
}
