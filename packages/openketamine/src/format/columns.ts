/** How many places a text takes in a terminal: a mark outside the basic plane takes one, not two. */
const widthOf = (text: string) => Array.from(text).length;

/** Lines of text in columns, two spaces apart; the first row is the heading. */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const pad = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
          return right.includes(at) ? pad + cell : cell + pad;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Breaks text at spaces to fit a width, each line after the first indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const room = lines.length === 0 ? width : width - indent.length;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((entry, at) => (at === 0 ? entry : indent + entry)).join('\n');
}
