import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, show } from './run.ts';
import { members, root } from './workspace.ts';

/** A course to look at: the commonest intravenous schedule, for somebody invented. */
const sample =
  'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US';

function programOf(name: string): string {
  const member = members().find((one) => one.manifest.name === name);
  const bin = Object.values(member?.manifest.bin ?? {})[0];
  if (member === undefined || bin === undefined) throw new Error(`${name} has no program`);
  return join(member.dir, bin);
}

/** Builds, plans and screens a sample course, then serves the admin app until it is stopped. */
async function main(): Promise<number> {
  const building = await show('turbo', ['run', 'build', '--output-logs=errors-only']);
  if (building !== 0) return building;
  console.log(`\n$ openketamine ${sample}\n`);
  const planning = await show('node', [programOf('openketamine'), ...sample.split(' ')]);
  if (planning !== 0) return planning;
  const admin = join(root, 'apps/admin');
  const script = members().find((one) => one.dir === admin)?.manifest.scripts?.['start'];
  if (script === undefined || !existsSync(admin)) throw new Error('apps/admin has no start script');
  console.log('\nThe admin app (stop it with Ctrl+C):');
  return show('sh', ['-c', `exec ${script}`], { cwd: admin, env: environment() });
}

process.exitCode = await main();
