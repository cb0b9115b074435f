export { nothingShared, type SharedRecords } from './completion.js';
export { completeProtocol } from './protocol.js';
export { completeRecord } from './provenance.js';
