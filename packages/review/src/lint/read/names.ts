import { isBlock, walk, type Path } from '@openketamine/authoring';
import type { Protocol } from '@openketamine/model';

/** What a protocol names by id. */
export type NameKind = 'arm' | 'phase' | 'gate' | 'gap' | 'anchor';

/** An id that is used somewhere, with its place. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly path: Path;
}

const kinds: Readonly<Record<string, NameKind>> = {
  anchor: 'anchor',
  arm: 'arm',
  gap: 'gap',
  gate: 'gate',
  next: 'phase',
  phase: 'phase',
  readBy: 'gate',
};

/** Every id that a protocol uses of its own arms, phases, gates, gaps and anchors. */
export function* namesUsed(protocol: Protocol): Generator<Name> {
  for (const { path, value, around } of walk(protocol)) {
    const key = path.at(-1);
    const kind = typeof key === 'string' ? kinds[key] : undefined;
    if (kind === undefined) continue;
    // a dose taken from another protocol names a phase of that one
    if (around[0]?.['kind'] === 'from-protocol') continue;
    if (typeof value === 'string') yield { kind, id: value, path };
    if (Array.isArray(value)) {
      for (const [index, id] of value.entries()) {
        if (typeof id === 'string') yield { kind, id, path: [...path, index] };
      }
    }
  }
}

/** The ids a protocol has, by kind. */
export function namesDefined(protocol: Protocol): Readonly<Record<NameKind, readonly string[]>> {
  return {
    arm: protocol.arms.map(({ id }) => id),
    phase: protocol.phases.map(({ id }) => id),
    gate: protocol.phases.flatMap(({ gates }) => gates.map(({ id }) => id)),
    gap: protocol.gaps.map(({ id }) => id),
    anchor: protocol.phases.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor.id])),
  };
}

/** The scales that a criterion of a gate or of a titration reads, with their places. */
export function* scalesRead(
  criterion: unknown,
  path: Path,
): Generator<{ scale: string; path: Path }> {
  for (const visit of walk(criterion, path)) {
    if (isBlock(visit.value) && typeof visit.value['scale'] === 'string') {
      yield { scale: visit.value['scale'], path: [...visit.path, 'scale'] };
    }
  }
}
