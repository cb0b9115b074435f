import { known, html, type Citing, type Html } from '@openketamine/web-ui';

/** How something is known, as records say it. */
export interface Stated {
  readonly cite?: string | readonly string[] | undefined;
  readonly basis?: string | undefined;
  readonly verification?: string | undefined;
  readonly readIn?: string | undefined;
}

/** Every citation in a record, also deep inside it. */
export const citesOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'references'
      ? []
      : key === 'cite'
        ? [part].flat().filter((each): each is string => typeof each === 'string')
        : citesOf(part),
  );
};

/** Something said, how it is known, and a card for each of its sources. */
export function cited(text: Html, stated: Stated, sources: Citing): Html {
  const { cite, ...how } = stated;
  const reading = how as Parameters<typeof known>[1];
  const cites = [cite ?? []].flat();
  return html`${known(text, reading)}${cites.map((each) => sources.cite(each, { ...reading, cite: each }))}`;
}
