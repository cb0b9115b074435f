import { judge } from '../judge.ts';
import { releaseChecks } from './check.ts';

// pnpm release:check [NAME...]: packs what was built and asks what a release has to be. Exit code 1 where one answer is bad.
const names = process.argv.slice(2);
const unknown = names.filter((name) => !releaseChecks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}: ${releaseChecks.map(({ name }) => name).join(', ')}`); // prettier-ignore
  process.exitCode = 2;
} else {
  const chosen = releaseChecks.filter(({ name }) => names.length === 0 || names.includes(name));
  const { passed, failed } = await judge(chosen);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
