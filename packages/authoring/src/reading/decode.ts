/** Something that keeps a file from being read, and where it begins in the text. */
export interface Fault {
  readonly offset: number;
  readonly says: string;
}

// not clinical: nobody writes such a file by hand, and reading it would take very long
const largest = 10_000_000;

/** How many bytes a character has by its first one; undefined where none begins so. */
function lengthFrom(first: number): number | undefined {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : undefined;
}

/** As much of the Encoding standard as is needed: every browser and Node has it, and no library of types is asked for it. */
interface Encoding {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

const { TextDecoder: Decoder } = globalThis as unknown as Encoding;
const decoder = new Decoder('utf-8', { fatal: true, ignoreBOM: true });

function isCharacter(bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Position of the first byte that belongs to no character of UTF-8. */
function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthFrom(bytes[at] ?? 0);
    if (length === undefined) return at;
    if (length > 1 && !isCharacter(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function textOf(bytes: Uint8Array): { text: string; fault?: Fault } {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const at = firstWrongByte(bytes);
    const before = decoder.decode(bytes.subarray(0, at));
    const says = `byte ${at} (${hex(bytes[at] ?? 0)}) is not UTF-8; save the file as UTF-8`;
    return { text: before, fault: { offset: before.length, says } };
  }
}

// characters that no text has, and halves of characters
const unwritten =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const named = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The text of a file, and what keeps it from being one: bytes that are no UTF-8, a mark of byte order, characters that
 * nobody writes, more than anybody writes.
 */
export function decoded(input: string | Uint8Array): { text: string; fault?: Fault } {
  if (input.length > largest) {
    const says = `${input.length} bytes are more than anybody writes; expected at most ${largest}`;
    return { text: '', fault: { offset: 0, says } };
  }
  const { text, fault } = typeof input === 'string' ? { text: input } : textOf(input);
  if (fault !== undefined) return { text, fault };
  if (text.startsWith('\uFEFF')) {
    const says = 'begins with a mark of byte order (U+FEFF); save the file as UTF-8 without one';
    return { text, fault: { offset: 0, says } };
  }
  const wrong = unwritten.exec(text);
  if (wrong === null) return { text };
  const says = `the character ${named(wrong[0])} is not a text; remove it`;
  return { text, fault: { offset: wrong.index, says } };
}
