import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';

export const directions: Gate = {
  name: 'directions',
  description:
    'Packages import only downward: ends, joints, what they compose, engines and data, ground.',
  fix: 'Move the shared part down to a lower package, or the joining code up to a higher one.',
  run: () => capture('turbo', ['boundaries']),
};
