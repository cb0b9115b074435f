import { nearest } from '@openketamine/near-names';
import { isBlock, type Block } from '../walk.js';
import type { Completion } from './completion.js';

/** What a phase may take over from another by `{ as: <phase> }`. */
const parts = ['dose', 'schedule'] as const;

type Part = (typeof parts)[number];

/** The phase that another names, followed through those that name a third; undefined where there is none. */
function followed(
  phases: readonly Block[],
  start: number,
  part: Part,
  completion: Completion,
): number | undefined {
  const seen = new Set<number>();
  let at = start;
  for (;;) {
    const value = phases[at]?.[part];
    if (!isBlock(value) || !('as' in value)) return at;
    seen.add(at);
    const ids = phases.map((phase) => String(phase['id']));
    const next = ids.indexOf(String(value['as']));
    const path = ['phases', at, part, 'as'];
    if (next === -1) {
      const [meant] = nearest(String(value['as']), ids);
      const hint =
        meant === undefined ? `expected one of ${ids.join(', ')}` : `did you mean ${meant}?`;
      completion.report(path, `there is no phase "${String(value['as'])}"; ${hint}`);
      return undefined;
    }
    if (seen.has(next)) {
      completion.report(path, 'leads back to itself; expected a phase that says it in full');
      return undefined;
    }
    at = next;
  }
}

/** Writes out what phases take over from others. */
export function phasesWrittenOut(protocol: Block, completion: Completion): Block {
  const list = protocol['phases'];
  if (!Array.isArray(list)) return protocol;
  const phases: readonly Block[] = list.map((phase) => (isBlock(phase) ? phase : {}));
  const written = list.map((phase: unknown, index) => {
    if (!isBlock(phase)) return phase;
    let whole = phase;
    for (const part of parts) {
      const value = phase[part];
      if (!isBlock(value) || !('as' in value)) continue;
      if (Object.keys(value).length > 1) {
        completion.report(
          ['phases', index, part],
          'says more than as; expected { as: <phase> } alone, or all of it',
        );
        continue;
      }
      const from = followed(phases, index, part, completion);
      if (from === undefined) continue;
      completion.moved(['phases', index, part], ['phases', from, part]);
      whole = { ...whole, [part]: phases[from]?.[part] };
    }
    return whole;
  });
  return { ...protocol, phases: written };
}
