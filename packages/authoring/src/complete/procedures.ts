import { citations, sourceOf } from '../sources.js';
import { nearest } from '@openketamine/near-names';
import type { Path } from '../problem.js';
import { isBlock, type Block } from '../walk.js';
import type { Completion, SharedRecords } from './completion.js';

/** The parts of a procedure that a record may hold, in the order of a session. */
const parts = [
  'preparation',
  'checks',
  'technique',
  'monitoring',
  'observation',
  'stopRules',
  'rescue',
  'discharge',
  'aftercare',
  'records',
  'site',
] as const;

interface Item {
  readonly value: Block;
  readonly written: Path;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Items have a name, or stand side by side. */
function nameOf(item: Block): string | undefined {
  const name = item['id'] ?? item['param'];
  return typeof name === 'string' ? name : undefined;
}

/** Adds an item; one of the same name that stands there already is replaced in its place. Tells whether it was. */
function replaced(items: Item[], item: Item): boolean {
  const name = nameOf(item.value);
  const before = name === undefined ? -1 : items.findIndex(({ value }) => nameOf(value) === name);
  if (before !== -1) items[before] = item;
  return before !== -1;
}

function unknownId(kind: string, id: string, known: Iterable<string>): string {
  const ids = [...known];
  const [meant] = nearest(id, ids);
  const hint = meant === undefined ? `expected one of ${ids.join(', ')}` : `did you mean ${meant}?`;
  return `there is no ${kind} "${id}"; ${hint}`;
}

/** Site parameters stand in records of their own, which a procedure names. */
function siteParameter(
  id: unknown,
  written: Path,
  shared: SharedRecords,
  completion: Completion,
): Block | undefined {
  if (isBlock(id)) return id;
  const record = shared.siteParameters.get(String(id));
  if (record === undefined) {
    completion.report(
      written,
      unknownId('site parameter', String(id), shared.siteParameters.keys()),
    );
    return undefined;
  }
  const { param, says, unit, tighter, published, when } = record;
  return { param, says, unit, tighter, published, when, parameter: record['id'] };
}

/** The sources that a protocol itself rests on: what it cites outside of what it uses. */
function ownSources(protocol: Block): ReadonlySet<string> {
  return new Set([...citations(protocol)].map(({ cite }) => sourceOf(cite)));
}

function withoutUndefined(block: Block): Block {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined));
}

/** One procedure being put together. */
class Procedure {
  readonly #shared: SharedRecords;
  readonly #completion: Completion;
  readonly #sources: ReadonlySet<string>;
  readonly #items = new Map<string, Item[]>(parts.map((part) => [part, []]));

  constructor(protocol: Block, shared: SharedRecords, completion: Completion) {
    this.#shared = shared;
    this.#completion = completion;
    this.#sources = ownSources(protocol);
  }

  /** Takes over what a shared procedure says, after what stands there already. */
  use(id: string, written: Path): void {
    const { procedures } = this.#shared;
    const record = procedures.get(id);
    if (record === undefined) {
      this.#completion.report(written, unknownId('procedure', id, procedures.keys()));
      return;
    }
    for (const part of parts) {
      const list = this.#items.get(part) ?? [];
      for (const item of listOf(record[part])) {
        const value = this.#item(part, item, written);
        if (value === undefined) continue;
        const taken = { value: { ...value, procedure: id, ...this.#mark(value) }, written };
        if (!replaced(list, taken)) list.push(taken);
      }
    }
  }

  /** Puts what the protocol says itself first, or in the place of what it replaces. */
  own(part: string, items: readonly unknown[]): void {
    const used = this.#items.get(part) ?? [];
    const first: Item[] = [];
    for (const [at, item] of items.entries()) {
      const written = ['procedure', 'own', part, at];
      const said = { value: this.#item(part, item, written) ?? {}, written };
      if (!replaced(used, said)) first.push(said);
    }
    this.#items.set(part, [...first, ...used]);
  }

  /** Everything, part by part. */
  whole(): Block {
    const whole = [...this.#items].filter(([, items]) => items.length > 0);
    for (const [part, items] of whole) {
      this.#completion.moved(['procedure', part], ['procedure', 'own', part]);
      for (const [at, { written }] of items.entries())
        this.#completion.moved(['procedure', part, at], written);
    }
    return Object.fromEntries(
      whole.map(([part, items]) => [part, items.map(({ value }) => value)]),
    );
  }

  #item(part: string, item: unknown, written: Path): Block | undefined {
    const value =
      part === 'site' ? siteParameter(item, written, this.#shared, this.#completion) : item;
    return isBlock(value) ? withoutUndefined(value) : undefined;
  }

  #mark(item: Block): { notOfSource?: true } {
    const cited = [...citations(item)].map(({ cite }) => sourceOf(cite));
    return cited.some((source) => this.#sources.has(source)) ? {} : { notOfSource: true };
  }
}

/**
 * The procedure that a protocol says by `use` and `own`, written out: what is its own first, except where it replaces what is
 * used. What it uses is named by the record it comes from, and marked where it rests on none of the sources of the protocol
 * itself.
 */
export function writtenOut(protocol: Block, shared: SharedRecords, completion: Completion): Block {
  const said = protocol['procedure'];
  if (!isBlock(said) || !('use' in said || 'own' in said)) return protocol;
  for (const key of Object.keys(said)) {
    if (key === 'use' || key === 'own') continue;
    completion.report(['procedure', key], 'stands beside use or own; expected it inside own');
  }
  const procedure = new Procedure(protocol, shared, completion);
  for (const [at, id] of listOf(said['use']).entries())
    procedure.use(String(id), ['procedure', 'use', at]);
  if (isBlock(said['own']))
    for (const [part, items] of Object.entries(said['own'])) procedure.own(part, listOf(items));
  return { ...protocol, procedure: procedure.whole() };
}
