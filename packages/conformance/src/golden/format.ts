/**
 * What stands at the head of every golden file.
 *
 * @category golden
 */
export interface GoldenHead {
  /** Changes when a reader of the files has to change. */
  readonly format: 'openketamine-golden/1';
  /** What the file holds: planned courses, or findings about patients. */
  readonly kind: 'courses' | 'findings';
  /** Versions of the packages it was computed with. */
  readonly versions: Readonly<Record<string, string>>;
}

export function goldenFormat(
  kind: GoldenHead['kind'],
  versions: GoldenHead['versions'],
): GoldenHead {
  return { format: 'openketamine-golden/1', kind, versions };
}

/** How deep blocks are broken over lines; what lies deeper stands on one line, so that a diff is readable. */
const depth = 5;

/** JSON that people can compare line by line. */
export function readableJson(value: unknown, level = 0): string {
  if (value === null || typeof value !== 'object' || level >= depth) return JSON.stringify(value);
  const pad = '  '.repeat(level + 1);
  const end = `\n${'  '.repeat(level)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((entry) => pad + readableJson(entry, level + 1)).join(',\n')}${end}]`;
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, one]) => `${pad}${JSON.stringify(key)}: ${readableJson(one, level + 1)}`).join(',\n')}${end}}`;
}
