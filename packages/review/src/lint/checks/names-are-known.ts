import type { Path } from '@openketamine/authoring';
import { nearest, slipsBetween } from '@openketamine/near-names';
import type { Protocol } from '@openketamine/model';
import type { ProtocolCheck } from '../check.js';
import type { Known } from '../known.js';
import { scalesRead } from '../read/names.js';
import { dosesOf } from '../read/parts.js';

type Kind = 'drug' | 'route' | 'indication' | 'scale' | 'observation';

interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly path: Path;
}

const scales = (criterion: unknown, path: Path): Named[] =>
  [...scalesRead(criterion, path)].map((read) => ({
    kind: 'scale',
    name: read.scale,
    path: read.path,
  }));

/** Drugs, routes and indications, by which rules and models are found. */
function* subjects(protocol: Protocol): Generator<Named> {
  yield { kind: 'drug', name: protocol.drug, path: ['drug'] };
  yield { kind: 'route', name: protocol.route, path: ['route'] };
  for (const [at, name] of protocol.indications.entries()) {
    yield { kind: 'indication', name, path: ['indications', at] };
  }
  for (const [index, { drug, route }] of protocol.phases.entries()) {
    if (drug !== undefined) yield { kind: 'drug', name: drug, path: ['phases', index, 'drug'] };
    if (route !== undefined) yield { kind: 'route', name: route, path: ['phases', index, 'route'] };
  }
}

/** Scales that decide something. */
function* deciding(protocol: Protocol): Generator<Named> {
  for (const [index, phase] of protocol.phases.entries()) {
    for (const [at, gate] of phase.gates.entries()) {
      const path = ['phases', index, 'gates', at];
      for (const [which, name] of gate.needs.entries()) {
        yield { kind: 'scale', name, path: [...path, 'needs', which] };
      }
      for (const [which, { when }] of gate.outcomes.entries()) {
        if (when !== undefined) yield* scales(when, [...path, 'outcomes', which, 'when']);
      }
    }
  }
  for (const { path, value } of dosesOf(protocol)) {
    const trigger = value.titration?.trigger;
    if (trigger?.by === 'measure')
      yield* scales(trigger.up, [...path, 'titration', 'trigger', 'up']);
  }
}

/** What limits look at: observations, and scales. */
function* observed({ procedure }: Protocol): Generator<Named> {
  for (const list of ['checks', 'stopRules'] as const) {
    for (const [index, { limits }] of procedure[list].entries()) {
      for (const [at, { observe }] of limits.entries()) {
        const path = ['procedure', list, index, 'limits', at, 'observe'];
        yield { kind: 'observation', name: observe, path };
      }
    }
  }
}

const listed = (words: readonly string[], last: 'and' | 'or') =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

function namesOf(kind: Kind, known: Known): readonly string[] {
  const measured = [...known.scales.keys()];
  if (kind === 'scale') return measured;
  if (kind === 'observation') return [...known.observations, ...measured];
  return { drug: known.drugs, route: known.routes, indication: known.indications }[kind];
}

/** Letters by which a name may differ and its author still need no list of all names. */
const letters = 3;

export const namesAreKnown: ProtocolCheck = {
  name: 'names-are-known',
  description:
    'Drugs, routes, indications, scales that decide and what limits look at are known to the library: a rule, a filter or a model passes over what it does not know.',
  *check(protocol, { known }) {
    if (known === undefined) return;
    for (const { kind, name, path } of [
      ...subjects(protocol),
      ...deciding(protocol),
      ...observed(protocol),
    ]) {
      const names = namesOf(kind, known);
      if (names.includes(name)) continue;
      const near = nearest(name, names);
      const all = names.length > 20 ? '' : `; known are ${listed(names.toSorted(), 'and')}`;
      const isSlip = near.some((other) => slipsBetween(name, other, letters) <= letters);
      const meant =
        near.length === 0 ? all : `${isSlip ? '' : all}; did you mean ${listed(near, 'or')}?`;
      yield { path, message: `the library knows no ${kind} ${JSON.stringify(name)}${meant}` };
    }
  },
};
