import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';

export const lint: Gate = {
  name: 'lint',
  description: 'Code has none of the mistakes that oxlint knows, with types taken into account.',
  fix: 'Run `pnpm lint --fix` and mend the rest by hand.',
  needsBuild: true,
  run: () => capture('oxlint', ['--type-aware', '--deny-warnings']),
};
