import type { Quantity } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import { protocols } from '@openketamine/protocols';
import { escapeHtml } from '@openketamine/web-ui';
import { describe, expect, test } from 'vitest';
import { protocolPages } from '../generate/protocol-pages.mts';

const texts = new Map(
  protocolPages
    .pages()
    .map(({ slug, body }) => [slug?.slice(1) ?? '', body.replaceAll(/<[^>]+>/gu, '')] as const),
);

interface Stated {
  readonly value: number;
  readonly unit: string;
  readonly basis: string;
  readonly cite?: string;
}

/** Every number of a record with its unit, and where in it it stands. */
function numbersOf(node: unknown, path: readonly string[] = []): (readonly [string, Stated])[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Partial<Stated>;
  const here =
    typeof own.value === 'number' && typeof own.unit === 'string' && own.basis !== undefined
      ? [[path.join('.'), own as Stated] as const]
      : [];
  const parts = Object.entries(node).filter(([key]) => key !== 'references');
  return [
    ...here,
    ...parts.flatMap(([key, part]) => numbersOf(part, Array.isArray(node) ? path : [...path, key])),
  ];
}

/** Numbers that a page says in other words: a day of the course, the lower end of a range. */
function inWords(path: string, { value }: Stated): readonly string[] {
  if (path.endsWith('.day')) return [`day ${value}`];
  if (path.endsWith('monitoring.every')) return [`${value} to `];
  return [];
}

describe('every number of a protocol', () => {
  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s: stands on its page with its unit',
    (id, protocol) => {
      const text = texts.get(id) ?? '';
      const lost = numbersOf(protocol)
        .filter(([path, stated]) => {
          const shown = showQuantity(stated as unknown as Quantity);
          return ![shown, ...inWords(path, stated)].some((each) => text.includes(escapeHtml(each)));
        })
        .map(([path, { value, unit }]) => `${path}: ${value} ${unit}`);
      expect(lost).toEqual([]);
    },
  );

  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    '%s: names a source that its page lists, unless it is worked out or chosen',
    (id, protocol) => {
      const listed = new Set(protocol.sources.map((source) => source.id));
      const without = numbersOf(protocol)
        .filter(([, { basis, cite }]) => {
          if (cite === undefined)
            return basis !== 'project' && basis !== 'derived' && basis !== 'site';
          return !listed.has(cite.split('#')[0] ?? cite);
        })
        .map(([path, { value, unit, cite }]) => `${path}: ${value} ${unit} ${cite ?? 'no source'}`);
      expect([id, without]).toEqual([id, []]);
    },
  );
});
