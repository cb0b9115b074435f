import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';
import { overweightUses } from '../typical-uses.ts';
import { publicMembers, root } from '../workspace.ts';

/** One measurement: a package's built entry with everything it pulls in. */
interface Measurement {
  readonly name: string;
  readonly path: string;
  readonly limit: string;
  /** Compressed with gzip instead of brotli. */
  readonly gzip?: boolean;
}

function wanted(): { checks: Measurement[]; without: string[] } {
  // What has a `bin` runs on a server or in a terminal, where size matters little.
  const packages = publicMembers().filter((member) => member.manifest.bin === undefined);
  return {
    without: packages
      .filter((member) => member.manifest['size-limit'] === undefined)
      .map((member) => `${member.manifest.name}: no "size-limit" in its package.json\n`),
    checks: packages.flatMap(({ dir, manifest }) =>
      (manifest['size-limit'] ?? []).map(({ path, ...measured }) => ({
        name: `${manifest.name} ${path}`,
        path: join(dir, path),
        ...measured,
      })),
    ),
  };
}

export const size: Gate = {
  name: 'size',
  description: 'What a browser has to load of each package, compressed, stays below its limit.',
  fix: 'Find what was pulled in; raise "size-limit" in the package.json only with the reason in the commit.',
  needsBuild: true,
  async run() {
    const { checks, without } = wanted();
    if (without.length > 0) return { ok: false, output: without.join('') };
    const dir = mkdtempSync(join(tmpdir(), 'openketamine-size-'));
    const config = join(dir, 'size-limit.json');
    try {
      writeFileSync(config, JSON.stringify(checks));
      // The folder decides which size-limit plugins are found.
      const cwd = join(root, 'packages/tools/workspace');
      const entriesFit = capture('size-limit', ['--config', config], { cwd });
      const heavy = await overweightUses();
      return {
        ok: entriesFit.ok && heavy.length === 0,
        output: entriesFit.output + heavy.map((line) => `${line}\n`).join(''),
      };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
