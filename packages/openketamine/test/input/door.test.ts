import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { boundOf, type Bound } from '@openketamine/model/bounds';
import { checkProtocol } from '@openketamine/model/door';
import * as model from '@openketamine/model/schema';
import { protocols } from '@openketamine/protocols';
import { assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, routes, sample, type Route } from './sampler.js';

/** What the door says, or undefined when it lets the protocol in. */
function refusal(protocol: unknown): OpenKetamineError | undefined {
  try {
    checkProtocol(protocol);
    return undefined;
  } catch (error) {
    if (error instanceof OpenKetamineError && error.code === 'PROTOCOL_INVALID') return error;
    throw error;
  }
}

/** Where the door stops. */
const stopped = (protocol: unknown) => refusal(protocol)?.path;

type Place = readonly (string | number)[];

const valueAt = (value: unknown, path: Place): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], value);

const parsed = (value: unknown) => model.protocolSchema.parse(value);

test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
  'lets %s in',
  (_, protocol) => {
    expect(stopped(structuredClone(protocol))).toBeUndefined();
  },
);

test.each([
  [undefined, '/protocol'],
  [null, '/protocol'],
  ['ketamine', '/protocol'],
  [[], '/protocol'],
  [7, '/protocol'],
  [{}, '/protocol/id'],
])('stops %j with a code and a place', (value, path) => {
  expect(stopped(value)).toBe(path);
  expect(refusal(value)?.reason).toContain('Accepted: ');
  expect(refusal(value)?.hint).toContain('protocolSchema');
});

test('says where a caller has the protocol', () => {
  expect(() => checkProtocol({}, '/plan/protocol')).toThrow(/at \/plan\/protocol\/id/u);
});

test('stops a protocol as a person writes it, with a word on what fills in the rest', () => {
  const written = sample(model.protocolSchema);
  expect(stopped(written)).toBeDefined();
  expect(stopped(parsed(written))).toBeUndefined();
});

const unitsOf = (route: Route) => {
  const measured = model.numbersMeasure.get(route.leaf as never);
  const block = route.block as unknown as { shape: Record<string, { def?: unknown }> };
  const unit = block.shape['unit'] === undefined ? undefined : sample(block.shape['unit'] as never);
  return { measured, unit: measured?.unit ?? (typeof unit === 'string' ? unit : '1') };
};

// the door lets short references be, which the build writes and no engine reads
const numbers = [...routes(model.protocolSchema)].flatMap((route) => {
  const place = placeOf(model.protocolSchema, route);
  if (place[0] === 'references') return [];
  const { measured, unit } = unitsOf(route);
  const bound = boundOf(measured?.measured ?? 'figure', unit) as Bound;
  return [[place.join('/'), route, bound] as const];
});

describe('every number of a protocol', () => {
  test.each(numbers)('%s is let in and stopped as the schema would', (place, route, bound) => {
    const low = bound.above ?? bound.least;
    const at = (number: number) => sample(model.protocolSchema, { route, number, beside: {} });
    const inside = parsed(at(bound.most));
    expect(stopped(inside)).toBeUndefined();
    for (const number of [low - 1, bound.most + 1, ...(bound.above === undefined ? [] : [low])]) {
      const outside = structuredClone(inside);
      const path = place.split('/');
      const block = valueAt(outside, path.slice(0, -1));
      (block as Record<string, unknown>)[path.at(-1) as string] = number;
      expect(model.protocolSchema.safeParse(outside).success).toBe(false);
      expect(stopped(outside)).toBe(`/protocol/${place}`);
      (block as Record<string, unknown>)[path.at(-1) as string] = NaN;
      expect(stopped(outside)).toBe(`/protocol/${place}`);
    }
  });
});

/** Every place in a protocol, with the block or list it stands in. */
function places(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return at[0] === 'references' ? [] : [at, ...places(item, at)];
  });
}

function changed(protocol: Protocol, path: Place, to: unknown): unknown {
  const copy: unknown = structuredClone(protocol);
  const block = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (to !== undefined) block[last] = to;
  else if (Array.isArray(block)) block.splice(Number(last), 1);
  else delete block[last];
  return copy;
}

const written = protocols.map((protocol) => ({ one: protocol, at: places(protocol) }));

test('whatever is taken away, put in or turned into something else is let in only if the schema would take it', () => {
  assert(
    property(
      constantFrom(...written),
      nat(),
      constantFrom<unknown>(undefined, null, 'x', -1, 1e9, NaN, [], {}, true, { value: 1 }),
      ({ one, at }, which, to) => {
        const copy = changed(one, at[which % at.length] ?? [], to);
        if (stopped(copy) !== undefined) return;
        // what the schema fills in is not missing; what it refuses is the spelling of ids alone
        const { references: _, ...bare } = copy as Record<string, unknown>;
        const result = model.protocolSchema.safeParse(bare);
        const other = result.success
          ? []
          : result.error.issues.filter((issue) => !onlySpelling(issue));
        expect(other).toEqual([]);
      },
    ),
    { numRuns: 500, seed: 95 },
  );
}, 30_000);

type Issue = Exclude<
  ReturnType<typeof model.protocolSchema.safeParse>['error'],
  undefined
>['issues'][number];

/** A text that is one, and is not spelled as the schema wants it. */
function onlySpelling(issue: Issue): boolean {
  if (issue.code === 'invalid_format') return true;
  if (issue.code === 'too_small') return issue.origin === 'string';
  return (
    issue.code === 'invalid_union' && issue.errors.some((branch) => branch.every(onlySpelling))
  );
}

test.each(written.map(({ one, at }) => [one.id, one, at] as const))(
  'an unknown field anywhere in %s is stopped there',
  (_, protocol, at) => {
    const blocks = at.filter((path) => {
      const value = valueAt(protocol, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    for (const path of blocks.filter((__, index) => index % 17 === 0)) {
      const copy = changed(protocol, [...path, 'capPerDay'], 60);
      expect(stopped(copy)).toBe(`/protocol/${[...path, 'capPerDay'].join('/')}`);
    }
  },
);
