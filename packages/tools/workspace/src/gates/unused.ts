import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';

export const unused: Gate = {
  name: 'unused',
  description:
    'No file, export or dependency is left over, and none is used without being declared.',
  fix: 'Remove what is unused, or declare what is missing in the package.json of the package that uses it.',
  needsBuild: true,
  run: () =>
    capture('knip', [
      '--config',
      'packages/tools/workspace/knip.config.ts',
      '--no-progress',
      '--no-config-hints',
    ]),
};
