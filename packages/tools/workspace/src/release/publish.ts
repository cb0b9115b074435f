import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from '../pack.ts';
import { capture, outsideEnvironment } from '../run.ts';

/** Where packages go, and with what beside them. */
export interface Registry {
  /** Its address; undefined for the registry of npm. */
  readonly url?: string;
  /** Says how the tarball was built. Only where a workflow of a hosted repository publishes. */
  readonly provenance: boolean;
  /** A file with a password, for a registry that wants one. */
  readonly userconfig?: string;
}

/** Under which name a version is found: `latest` is only what was signed. */
export const distTag = (version: string): 'latest' | 'draft' =>
  version.includes('-') ? 'draft' : 'latest';

/** What others need comes first. */
export function inOrder(packed: readonly Packed[]): readonly Packed[] {
  const done: Packed[] = [];
  const visit = (entry: Packed): void => {
    if (done.includes(entry)) return;
    for (const name of Object.keys(entry.manifest.dependencies ?? {})) {
      const needed = packed.find(({ manifest }) => manifest.name === name);
      if (needed !== undefined) visit(needed);
    }
    done.push(entry);
  };
  for (const entry of packed) visit(entry);
  return done;
}

const addressed = ({ url, userconfig }: Registry): readonly string[] => [
  ...(url === undefined ? [] : ['--registry', url]),
  ...(userconfig === undefined ? [] : ['--userconfig', userconfig]),
];

/** Whether a registry has a version already. */
function isPublished({ manifest }: Packed, registry: Registry): boolean {
  const spec = `${manifest.name}@${manifest.version}`;
  const { ok, output } = capture('npm', ['view', spec, 'version', ...addressed(registry)], { env: outsideEnvironment() }); // prettier-ignore
  return ok && output.includes(manifest.version);
}

/** Publishes what a registry does not have yet. Stops at the first that it refuses. */
export function publishAll(
  packed: readonly Packed[],
  registry: Registry,
  say: (line: string) => void,
): void {
  // prettier-ignore
  for (const entry of inOrder(packed)) {
    const { name, version } = entry.manifest;
    if (isPublished(entry, registry)) {
      say(`${name} ${version} is there already`);
      continue;
    }
    const args = ['publish', entry.tarball, '--access', 'public', '--tag', distTag(version), ...addressed(registry), ...(registry.provenance ? ['--provenance'] : ['--provenance=false'])]; // prettier-ignore
    const { ok, output } = capture('npm', args, { env: outsideEnvironment() });
    if (!ok) throw new Error(`${name} ${version} was refused:\n${output}`);
    say(`${name} ${version} as ${distTag(version)}`);
  }
}

/** A file with an address and a password for a registry that runs here. */
export function npmrcFor(dir: string, url: string): () => void {
  const path = join(dir, '.npmrc');
  writeFileSync(path, `registry=${url}\n//${url.replace(/^https?:\/\//u, '')}:_authToken=nobody\n`);
  return () => rmSync(path, { force: true });
}
