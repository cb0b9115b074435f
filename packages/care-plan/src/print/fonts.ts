import { create, type Font } from 'fontkit';
import { OpenKetamineError } from '@openketamine/model';
import { unpacked } from './woff.js';

/**
 * Typefaces for a printed sheet, each the bytes of a TrueType, OpenType or WOFF file.
 *
 * @category printing
 */
export interface SheetFonts {
  /** Bytes of the font file for everything else. */
  readonly regular: Uint8Array;
  /** Bytes of the font file for headings and emphasis. */
  readonly bold: Uint8Array;
  /** Used, in this order, for texts that the first two cannot show, such as those in Chinese. */
  readonly more?: readonly Uint8Array[];
}

/** Whatever draws text: registers fonts by name. */
interface Canvas {
  registerFont(name: string, source: Uint8Array): unknown;
}

/** What the fonts that every reader of PDF has can show: the characters of Windows-1252. */
const builtIn =
  /^[\n\u0020-\u007E\u00A0-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]*$/u;

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

const widths = /[\u2009\u202F]/gu;

interface Loaded {
  readonly name: string;
  readonly font: Font;
}

/** A font as it is registered and as it is asked for characters. */
function read(bytes: Uint8Array, place: string): { readonly plain: Buffer; readonly font: Font } {
  try {
    const plain = unpacked(bytes);
    const font = create(plain);
    if ('hasGlyphForCodePoint' in font) return { plain, font };
  } catch {
    // what it is that cannot be read, nobody needs to know
  }
  throw new OpenKetamineError(
    'FILE_UNREADABLE',
    place,
    'This is not a font that can be read.',
    'Give a single font as TrueType, OpenType or WOFF file.',
  );
}

/** The fonts of one sheet: says for each text which of them shows all of it. */
export class Typefaces {
  readonly #regular: Loaded[] = [];
  readonly #bold: Loaded[] = [];

  constructor(canvas: Canvas, fonts: SheetFonts | undefined) {
    if (fonts === undefined) return;
    const load = (bytes: Uint8Array, name: string): Loaded => {
      const { plain, font } = read(bytes, `/fonts/${name.replace('-', '/')}`);
      canvas.registerFont(name, plain);
      return { name, font };
    };
    const more = (fonts.more ?? []).map((bytes, at) => load(bytes, `more-${at}`));
    this.#regular.push(load(fonts.regular, 'regular'), ...more);
    this.#bold.push(load(fonts.bold, 'bold'), ...more);
  }

  /** The font that shows a text, and the text as it shows it. Refuses a text that none shows whole. */
  for(text: string, bold: boolean): { readonly font: string; readonly text: string } {
    const shown = text.replaceAll(/\r\n?/gu, '\n').replaceAll('\t', ' ');
    if (rightToLeft.test(shown))
      throw unavailable(shown, (entry) => !rightToLeft.test(entry), true);
    const fonts = bold ? this.#bold : this.#regular;
    if (fonts.length === 0) {
      const plain = shown.replaceAll('≥', '>=').replaceAll('≤', '<=').replaceAll(widths, ' ');
      if (!builtIn.test(plain)) throw unavailable(plain, (entry) => builtIn.test(entry), false);
      return { font: bold ? 'Helvetica-Bold' : 'Helvetica', text: plain };
    }
    for (const { name, font } of fonts) if (shows(font, shown)) return { font: name, text: shown };
    throw unavailable(shown, (entry) => fonts.some(({ font }) => shows(font, entry)), false);
  }
}

function shows(font: Font, text: string): boolean {
  for (const character of text) {
    if (character !== '\n' && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
      return false;
  }
  return true;
}

function unavailable(
  text: string,
  isShown: (character: string) => boolean,
  backwards: boolean,
): OpenKetamineError {
  const characters = Array.from(text);
  const first = characters.find((character) => !isShown(character)) ?? characters[0] ?? '';
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const named = `${JSON.stringify(first)} (U+${code}) in ${JSON.stringify(text.slice(0, 80))}`;
  return new OpenKetamineError(
    'CHARACTER_UNAVAILABLE',
    '/fonts',
    backwards
      ? `The sheet cannot show ${named}: scripts that run from right to left are not printed yet.`
      : `The sheet cannot show ${named}: no font at hand has all of this text.`,
    backwards ? 'Print it as Markdown or CSV.' : 'Give a font that has it, or print Markdown.',
  );
}
