import type {
  GapDetail,
  LimitDetail,
  Protocol,
  PublishedValue,
  Session,
  SiteMustSetDetail,
} from '@openketamine/model';
import { gapText, limitText, siteMustSetText } from '@openketamine/model/details';
import { citesOf, worstOf } from '../read/cited.js';
import { oncePer } from '../read/once.js';

type Gap = Protocol['gaps'][number];
type Parameter = Protocol['procedure']['site'][number];
type Limit = Protocol['procedure']['checks'][number]['limits'][number];

/** A detail and the text that is written from it; made once, because records of a protocol never change. */
interface Written<T> {
  readonly detail: T;
  readonly text: string;
}

const written = <F extends object, T>(detailOf: (from: F) => T, textOf: (detail: T) => string) =>
  oncePer((from: F): Written<T> => {
    const detail = Object.freeze(detailOf(from));
    return { detail, text: textOf(detail) };
  });

const writtenGap = written(
  ({ id, says, blocks, at }: Gap): GapDetail => ({
    id,
    says,
    blocks,
    ...(at === undefined ? {} : { at }),
    cites: [],
  }),
  gapText,
);

export const writtenParameter = written(
  ({ param, says, unit, published, notOfSource }: Parameter): SiteMustSetDetail => ({
    id: param,
    says,
    ...(unit === undefined ? {} : { unit }),
    published: published.map(publishedValue),
    ...(notOfSource === true ? { notOfSource } : {}),
    cites: citesOf(published),
    ...worstOf(published),
  }),
  siteMustSetText,
);

function publishedValue(entry: Parameter['published'][number]): PublishedValue {
  const { value, unit, says } = entry;
  return {
    value: typeof value === 'number' && unit !== undefined ? { value, unit } : value,
    ...(says === undefined ? {} : { says }),
    cites: citesOf([entry]),
    ...worstOf([entry]),
  };
}

export const writtenLimit = written(
  (limit: Limit): LimitDetail => ({
    id: limit.observe,
    is: limit.is,
    value: limit.value,
    unit: limit.unit,
    says: limit.then,
    ...(limit.editorial === true ? { editorial: true } : {}),
    ...(limit.basis === 'project' ? { projectChoice: true } : {}),
    cites: citesOf([limit]),
    ...worstOf([limit]),
  }),
  limitText,
);

/** Every gap of the protocol, those that this plan ran into first. */
export function gapsOf(
  { gaps }: Protocol,
  metBefore: ReadonlySet<string>,
  sessions: readonly Session[],
): { readonly gaps: readonly string[]; readonly gapDetails: readonly GapDetail[] } {
  const met = new Set([...metBefore, ...sessions.flatMap((session) => session.gap ?? [])]);
  const all = [
    ...gaps.filter(({ id }) => met.has(id)),
    ...gaps.filter(({ id }) => !met.has(id)),
  ].map(writtenGap);
  return { gaps: all.map(({ text }) => text), gapDetails: all.map(({ detail }) => detail) };
}
