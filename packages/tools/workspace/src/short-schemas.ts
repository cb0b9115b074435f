const begin = /^export const (?<name>\w+): (?<kind>z\.\w+)</u;
const field = /^ {4}(?<name>"[^"]+"|\w+): (?<type>z\.\w+)/u;
/** Types under which a field may be left out. */
const optional: ReadonlySet<string> = new Set(['z.ZodOptional', 'z.ZodDefault']);

/** The lines of one declaration, from its first to the one that ends it. */
function declaration(lines: readonly string[], start: number): readonly string[] {
  const end = lines.findIndex((line, at) => at >= start && /^\S.*;$/u.test(line));
  return lines.slice(start, end === -1 ? lines.length : end + 1);
}

/** A zod schema on one line: what kind it is, and which fields it has, a question mark beside those that may be left out. */
function short(block: readonly string[]): string {
  const { name = '', kind = '' } = begin.exec(block[0] ?? '')?.groups ?? {};
  const fields = block.flatMap((line) => {
    const found = field.exec(line)?.groups;
    if (found?.['name'] === undefined) return [];
    return [`${found['name']}${optional.has(found['type'] ?? '') ? '?' : ''}`];
  });
  return `export const ${name}: ${kind}<${fields.length === 0 ? '...' : `{ ${fields.join('; ')} }`}>;`;
}

/**
 * Shortens an API report to what a reviewer reads: a zod schema is told by its fields, since its expanded type is thousands
 * of lines, and what changes inside shows in the JSON Schema beside it.
 */
export function shortSchemas(report: string): string {
  const lines = report.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const block = begin.test(line) ? declaration(lines, at) : [];
    if (block.length < 2) {
      kept.push(line);
      continue;
    }
    kept.push(short(block));
    at += block.length - 1;
  }
  return kept.join('\n');
}
