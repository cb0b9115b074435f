const octets = new TextEncoder();
/** Octets of a line without its end, RFC 5545, 3.1. */
const most = 75;

/** Lines of at most 75 octets, none broken inside a character, each ending in CRLF. */
export function folded(text: string): string {
  const lines = text
    .replaceAll(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)
    .filter((line) => line !== '');
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function foldedLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > most) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...parts, part].join('\r\n');
}
