import { capture } from '../run.ts';
import { packedPackages } from '../pack.ts';
import { publishAll } from './publish.ts';

// pnpm release:publish: packs what was built and publishes what the registry does not have, with provenance where a workflow runs it. Tags each.
const packed = packedPackages();
const never = packed.filter(({ manifest, files }) => manifest.version === '1.0.0' || !files.has('CHANGELOG.md')); // prettier-ignore
if (never.length > 0) {
  const names = never.map(({ manifest }) => manifest.name).join(', ');
  console.error(`No release was made of ${names}: run \`pnpm release:version\` and build first.`);
  process.exitCode = 1;
} else {
  publishAll(packed, { provenance: process.env['GITHUB_ACTIONS'] === 'true' }, console.log);
  for (const { manifest } of packed)
    capture('git', ['tag', `${manifest.name}@${manifest.version}`]);
}
