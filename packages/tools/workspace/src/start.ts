import { join } from 'node:path';
import { environment, show } from './run.ts';
import { members, type Member } from './workspace.ts';

/** A course to look at: the commonest intravenous schedule, for somebody invented. */
const sample =
  'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US';

function memberNamed(name: string): Member {
  const member = members().find(({ manifest }) => manifest.name === name);
  if (member === undefined) throw new Error(`There is no package ${name}.`);
  return member;
}

function programOf({ dir, manifest }: Member): string {
  const bin = Object.values(manifest.bin ?? {})[0];
  if (bin === undefined) throw new Error(`${manifest.name} has no program.`);
  return join(dir, bin);
}

/** Builds a package and what it uses, and nothing else. */
function build({ manifest: { name } }: Member): Promise<number> {
  console.log(`\nBuilding ${name} and what it uses ...`);
  return show('turbo', ['run', 'build', `--filter=${name}`, '--output-logs=errors-only']);
}

/** Plans and screens a sample course, then serves the demo clinic until it is stopped; builds what each needs, the course first. */
async function main(): Promise<number> {
  const cli = memberNamed('openketamine');
  const admin = memberNamed('@openketamine/admin');
  const script = admin.manifest.scripts?.['start'];
  if (script === undefined) throw new Error(`${admin.manifest.name} has no start script.`);
  const building = await build(cli);
  if (building !== 0) return building;
  console.log(`\n$ openketamine ${sample}\n`);
  const planning = await show('node', [programOf(cli), ...sample.split(' ')]);
  if (planning !== 0) return planning;
  const buildingApp = await build(admin);
  if (buildingApp !== 0) return buildingApp;
  console.log(
    '\nThe demo clinic, whose data stay in apps/admin/clinic-data (stop it with Ctrl+C):',
  );
  return show('sh', ['-c', `exec ${script}`], { cwd: admin.dir, env: environment() });
}

process.exitCode = await main();
