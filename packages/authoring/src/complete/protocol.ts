import type { AuthoredFile } from '../authored-file.js';
import { citations, sourceOf, toReference } from '../sources.js';
import { isBlock, type Block } from '../walk.js';
import { Completion, type SharedRecords } from './completion.js';
import { phasesWrittenOut } from './phases.js';
import { writtenOut } from './procedures.js';
import { withReadings } from './provenance.js';

/** Every source a protocol may cite, by id; what the protocol itself describes is not taken from elsewhere. */
function sourcesFor(protocol: Block, shared: SharedRecords): ReadonlyMap<string, Block> {
  const described = Array.isArray(protocol['sources']) ? protocol['sources'] : [];
  const own = described.flatMap((source): [string, Block][] =>
    isBlock(source) && typeof source['id'] === 'string' && Object.keys(source).length > 1
      ? [[source['id'], source]]
      : [],
  );
  return new Map([...(shared.publishedSources ?? []), ...own, ...shared.sources]);
}

/** Every source of a protocol: those it lists, then those it cites, in the order of the file. */
function sourceList(protocol: Block, shared: SharedRecords): readonly unknown[] {
  const listed = Array.isArray(protocol['sources']) ? protocol['sources'] : [];
  const known = new Set(listed.map((source) => (isBlock(source) ? source['id'] : source)));
  const cited = [...citations(protocol)].map(({ cite }) => sourceOf(cite));
  const added = [...new Set(cited)].flatMap((id) => {
    if (known.has(id)) return [];
    if (shared.sources.has(id)) return [{ id }];
    const published = shared.publishedSources?.get(id);
    return published === undefined ? [] : [{ id, ...toReference(published) }];
  });
  return [...listed, ...added];
}

/**
 * Completes a protocol as people write it: the procedures and site parameters it uses are written out and marked where they
 * are not of its own source, a phase that is as another says so in full, every statement says how its source was read,
 * and every source that is cited is listed.
 *
 * Checks only what it follows: an id that does not exist is a problem of the file, with the nearest one. The schema is
 * checked afterwards, by `validate`.
 *
 * @param file - from `readAuthored`
 * @param shared - what the file may refer to
 * @returns the file with the completed value; problems still point at what was written
 * @example
 * const procedures = new Map([['rinse', { id: 'rinse', aftercare: [{ id: 'rinse-the-pot', says: 'Rinse the pot.', cite: 'tea-book' }] }]]);
 * const file = readAuthored('sencha.yaml', 'procedure: { use: [rinse] }');
 * completeProtocol(file, { ...nothingShared, procedures }).value
 * // => { procedure: { aftercare: [{ id: 'rinse-the-pot', says: 'Rinse the pot.', cite: 'tea-book', procedure: 'rinse', notOfSource: true }] }, sources: [] }
 * completeProtocol(readAuthored('b.yaml', 'procedure: { use: [rins] }'), { ...nothingShared, procedures }).problems.map(formatProblem)
 * // => ['b.yaml:1:20 procedure.use.0: there is no procedure "rins"; did you mean rinse?']
 * @category completion
 */
export function completeProtocol(file: AuthoredFile, shared: SharedRecords): AuthoredFile {
  if (!isBlock(file.value)) return file;
  const completion = new Completion(file);
  const procedure = writtenOut(file.value, shared, completion);
  const whole = phasesWrittenOut(procedure, completion);
  const read = withReadings(whole, sourcesFor(whole, shared)) as Block;
  return completion.fileWith({ ...read, sources: sourceList(read, shared) });
}
