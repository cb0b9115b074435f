import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Gate } from '../gate.ts';
import { packedPackages, type Packed } from '../pack.ts';
import { capture } from '../run.ts';

async function lintOne({ member, tarball }: Packed): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map(
    (message) =>
      `${member.manifest.name}: ${message.type} ${formatMessage(message, pkg, { color: false })}`,
  );
}

function typesOf({ member, tarball }: Packed): string[] {
  const json = Object.keys(member.manifest.exports ?? {}).filter((key) => key.endsWith('.json'));
  const result = capture('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--no-color',
    '--no-emoji',
    ...(json.length === 0 ? [] : ['--exclude-entrypoints', ...json]),
  ]);
  return result.ok ? [] : [`${member.manifest.name}: ${result.output}`];
}

export const publishedShape: Gate = {
  name: 'published-shape',
  description: 'Each packed package is found by Node, bundlers and TypeScript as its exports say.',
  fix: 'Mend exports, files or types in the package.json that is named.',
  needsBuild: true,
  async run() {
    const found: string[] = [];
    for (const packedPackage of packedPackages()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
      found.push(...(await lintOne(packedPackage)), ...typesOf(packedPackage));
    }
    return { ok: found.length === 0, output: found.map((line) => `${line}\n`).join('') };
  },
};
