import type { ProtocolCheck } from '../check.js';

export const labelsHaveAPlace: ProtocolCheck = {
  name: 'labels-have-a-place',
  description: 'A label is the label of a place.',
  *check(protocol) {
    if (protocol.kind !== 'label' || protocol.jurisdiction !== undefined) return;
    yield {
      path: ['kind'],
      message: 'a label holds in a place, and none is given; add jurisdiction, such as US or EU',
    };
  },
};
