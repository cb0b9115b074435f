import type { ProtocolCheck } from '../check.js';

/** The first step of a JSON pointer that leads nowhere; empty when it is none; undefined when it arrives. */
function lostAt(root: unknown, pointer: string): string | undefined {
  if (!pointer.startsWith('/')) return '';
  let here: unknown = root;
  for (const raw of pointer.slice(1).split('/')) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !(step in here)) return step;
    here = (here as Record<string, unknown>)[step];
  }
  return undefined;
}

export const pointersPointSomewhere: ProtocolCheck = {
  name: 'pointers-point-somewhere',
  description: 'A reading or a gap that says where it belongs points to a part that exists.',
  *check(protocol) {
    for (const list of ['readings', 'gaps'] as const) {
      for (const [index, { at }] of protocol[list].entries()) {
        if (at === undefined) continue;
        const path = [list, index, 'at'];
        const lost = lostAt(protocol, at);
        if (lost === undefined) continue;
        yield {
          path,
          message:
            lost === ''
              ? `"${at}" is not a JSON pointer; expected one such as /phases/0/dose`
              : `${at} points to nothing, from "${lost}" on; correct the pointer`,
        };
      }
    }
  },
};
