import { root } from '../workspace.ts';
import { versionPackages } from './version.ts';

// pnpm release:version [DAY]: gives packages their versions and changelogs from the changesets that wait. Today when no day is given.
const on = process.argv[2] ?? new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const done = versionPackages(root, on);
for (const { name, from, to, draft } of done)
  console.log(`${name} ${from} -> ${to}${draft === undefined ? '' : ` (draft: ${draft})`}`);
if (done.length === 0) console.log('No changeset waits.');
else
  console.log('Build again, so that records carry the new version; then run `pnpm release:check`.');
