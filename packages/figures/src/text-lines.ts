/** Width of a letter by its size, for breaking lines without a browser; a little too wide on purpose. */
const LETTER = 0.52;

/**
 * Breaks a text into lines that fit a width in pixels.
 *
 * @internal
 */
export function lines(text: string, width: number, size: number): string[] {
  const room = Math.max(8, Math.floor(width / (size * LETTER)));
  const found: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      found.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  found.push(line);
  return found;
}

/** Text made safe inside markup. @internal */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
