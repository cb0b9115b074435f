import type { ProtocolCheck } from '../check.js';

export const recordIsKept: ProtocolCheck = {
  name: 'record-is-kept',
  description: 'A protocol of the library keeps the id of the dossier record it was made from.',
  *check(protocol) {
    if (protocol.record !== undefined && protocol.record.trim() !== '') return;
    yield { path: ['record'], message: 'no dossier record is named; expected record: <id>' };
  },
};
