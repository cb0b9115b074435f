import { inflateSync } from 'node:zlib';

const signature = 'wOFF';
/** Bytes of the head of a WOFF file, and of one entry of its directory. */
const head = 44;
const entry = 20;
/** The same of the font it holds. */
const plainHead = 12;
const plainEntry = 16;

const aligned = (length: number) => Math.ceil(length / 4) * 4;

/**
 * The font that a WOFF 1.0 file holds, unpacked once; anything else as it is. Reading glyph after glyph from a packed table unpacks
 * the whole table for each.
 */
export function unpacked(bytes: Uint8Array): Buffer {
  const woff = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (woff.subarray(0, signature.length).toString('latin1') !== signature) return woff;
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const from = head + at * entry;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((by) =>
      woff.readUInt32BE(from + by),
    ) as [number, number, number, number];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(from, from + 4),
      checksum,
      data: packed === length ? data : inflateSync(data, { maxOutputLength: length }),
    };
  });
  const directory = Buffer.alloc(plainHead + count * plainEntry);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(2 ** power * plainEntry, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * plainEntry - 2 ** power * plainEntry, 10);
  let offset = directory.length;
  const parts: Buffer[] = [directory];
  tables.forEach(({ tag, checksum, data }, at) => {
    const to = plainHead + at * plainEntry;
    tag.copy(directory, to);
    directory.writeUInt32BE(checksum, to + 4);
    directory.writeUInt32BE(offset, to + 8);
    directory.writeUInt32BE(data.length, to + 12);
    const padded = Buffer.alloc(aligned(data.length));
    data.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
