import type { Example } from './example.ts';

const fence = /^(?<indent> *)```(?<language>\S*)/u;
const languages: Readonly<Record<string, Example['language']>> = {
  console: 'console',
  ts: 'ts',
  typescript: 'ts',
};

/** Every fenced block in TypeScript, and every console session, of a Markdown text. */
export function examplesInMarkdown(file: string, text: string): Example[] {
  const found: Example[] = [];
  let heading = '';
  let open: { language: string; indent: number; line: number; code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const groups = fence.exec(line)?.groups;
    if (open === undefined) {
      if (groups !== undefined) {
        const indent = groups['indent']?.length ?? 0;
        open = { language: groups['language'] ?? '', indent, line: index + 2, code: [] };
      } else if (line.startsWith('#')) {
        heading = line.replace(/^#+\s*/u, '');
      }
    } else if (groups?.['language'] === '') {
      const language = languages[open.language];
      if (language !== undefined) {
        const code = open.code.join('\n');
        found.push({ file, line: open.line, of: heading, code, language, importsItself: false });
      }
      open = undefined;
    } else {
      open.code.push(line.slice(open.indent));
    }
  }
  return found;
}
