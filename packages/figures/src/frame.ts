import { escaped, lines } from './text-lines.js';
import { fontFamily, type Theme } from './theme.js';

const SIZE = { title: 19, subtitle: 13, note: 12 } as const;

/** Room at the edges of a figure, in pixels. */
export const EDGE = 16;

/**
 * Puts title, identity and notes around a drawing, as one SVG document.
 *
 * @internal
 */
export function framed(parts: {
  title: string;
  text: string;
  theme: Theme;
  width: number;
  inner: string;
  height: number;
  subtitle: readonly string[];
  notes: readonly string[];
}): string {
  const { title, text, theme, width, inner, height, subtitle, notes } = parts;
  const room = width - 2 * EDGE;
  let y = EDGE;
  const out: string[] = [];
  const write = (list: readonly string[], size: number, fill: string, weight = 400): void => {
    for (const line of list) {
      y += Math.round(size * 1.35);
      out.push(
        `<text x="${EDGE}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  write(lines(title, room, SIZE.title), SIZE.title, theme.ink, 600);
  y += 2;
  for (const line of subtitle) write(lines(line, room, SIZE.subtitle), SIZE.subtitle, theme.quiet);
  y += 10;
  const at = y;
  y += height + 6;
  for (const note of notes) write(lines(note, room, SIZE.note), SIZE.note, theme.quiet);
  const total = y + EDGE;
  const nested = inner.replace('<svg ', `<svg x="${EDGE}" y="${at}" `);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-label="${escaped(text)}" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(text)}</desc>`,
    `<rect width="${width}" height="${total}" fill="${theme.paper}"/>`,
    ...out,
    nested,
    '</svg>\n',
  ].join('\n');
}
