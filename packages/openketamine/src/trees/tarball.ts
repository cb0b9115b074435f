import { gunzipSync } from 'node:zlib';
import { OpenKetamineError } from '@openketamine/model';
import { readBytes } from '../load/bytes.js';
import type { TreeFile } from './tree.js';

// not clinical: the form of tar archives
const block = 512;
const nameField = [0, 100] as const;
const sizeField = [124, 136] as const;
const typeAt = 156;
const prefixField = [345, 500] as const;
const mostUnpacked = 256 * 1024 * 1024;

const field = (header: Uint8Array, [from, to]: readonly [number, number]) =>
  Buffer.from(header.subarray(from, to)).toString('utf8').replace(/\0.*$/su, '');

/** Reads the files of a packed package, as npm and pnpm pack them: without the folder `package` around them. */
export function tarball(path: string): TreeFile[] {
  const unreadable = (why: string) =>
    new OpenKetamineError(
      'FILE_UNREADABLE',
      'path',
      `${path} is not a packed package: ${why}.`,
      'Pack one with `npm pack` or `pnpm pack`.',
    );
  let bytes: Uint8Array;
  try {
    const packed = readBytes(path, 'path');
    bytes = path.endsWith('.tar') ? packed : gunzipSync(packed, { maxOutputLength: mostUnpacked });
  } catch (error) {
    if (error instanceof OpenKetamineError) throw error;
    throw unreadable('it cannot be unpacked');
  }
  const files: TreeFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + block <= bytes.length;) {
    const header = bytes.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    const size = Number.parseInt(field(header, sizeField).trim() || '0', 8);
    if (!Number.isInteger(size) || at + block + size > bytes.length)
      throw unreadable('it is cut short');
    const content = bytes.subarray(at + block, at + block + size);
    const type = String.fromCharCode(header[typeAt] ?? 0);
    const plain = [field(header, prefixField), field(header, nameField)]
      .filter((part) => part !== '')
      .join('/');
    if (type === 'x')
      longName = /\d+ path=(?<path>[^\n]+)\n/u.exec(Buffer.from(content).toString('utf8'))
        ?.groups?.['path'];
    else if (type === 'L') longName = Buffer.from(content).toString('utf8').replace(/\0.*$/su, '');
    else {
      if (type === '0' || type === '\0')
        files.push({ path: (longName ?? plain).replace(/^[^/]+\//u, ''), bytes: content });
      longName = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  if (files.length === 0) throw unreadable('there is no file in it');
  return files;
}
