import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';

export const format: Gate = {
  name: 'format',
  description: 'Every file is laid out as oxfmt lays it out.',
  fix: 'Run `pnpm format`.',
  run: () => capture('oxfmt', ['--check']),
};
