import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';

export const versions: Gate = {
  name: 'versions',
  description: 'Packages agree on versions, and every package.json is tidy.',
  fix: 'Move a shared version to the catalog in pnpm-workspace.yaml; `npx sherif --fix` mends the order of fields.',
  run: () =>
    // `packages/tools` is a folder of packages, and none itself
    capture('sherif', ['--fail-on-warnings', '--ignore-rule', 'packages-without-package-json']),
};
