import { namesUsed } from '../read/names.js';
import type { ProtocolCheck } from '../check.js';

export const gapsAreUsed: ProtocolCheck = {
  name: 'gaps-are-used',
  description:
    'A gap that keeps dates or a dose from being planned is named where they are missing.',
  *check(protocol) {
    const used = new Set(
      [...namesUsed(protocol)].filter(({ kind }) => kind === 'gap').map(({ id }) => id),
    );
    for (const [index, gap] of protocol.gaps.entries()) {
      if (gap.blocks === 'part' || used.has(gap.id)) continue;
      // what a gate leads into the dark is told by the gate
      if (gap.at !== undefined && gap.at.includes('/gates/')) continue;
      yield {
        path: ['gaps', index, 'id'],
        message: `the gap ${gap.id} keeps ${gap.blocks === 'dose' ? 'the dose' : 'dates'} from being planned, and nothing names it; write { kind: gap, gap: ${gap.id} } where the ${gap.blocks} should stand`,
      };
    }
  },
};
