import { nameOf, sentence, statusBadge, type Naming } from '@openketamine/web-ui';
import type { ProtocolSummary } from '../../shared/api.js';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { InlineMarkup } from '../parts/Markup.js';
import { Loading } from '../parts/Loading.js';
import { queries } from '../router.js';
import { useTitle } from '../session-context.js';
import { words } from '../words.js';

const text = words.list;

/** The filters, what they read and how their values are named. */
const filters = [
  {
    key: 'drug',
    label: text.drug,
    naming: 'drug',
    of: (protocolSummary) => [protocolSummary.drug],
  },
  {
    key: 'route',
    label: text.route,
    naming: 'route',
    of: (protocolSummary) => [protocolSummary.route],
  },
  {
    key: 'indication',
    label: text.indication,
    naming: 'indication',
    of: (protocolSummary) => protocolSummary.indications,
  },
  {
    key: 'place',
    label: text.place,
    naming: 'place',
    of: (protocolSummary) => [protocolSummary.jurisdiction ?? ''],
  },
  {
    key: 'kind',
    label: text.kind,
    naming: 'kind',
    of: (protocolSummary) => [protocolSummary.kind],
  },
] as const satisfies readonly {
  key: string;
  label: string;
  naming: Naming;
  of: (protocolSummary: ProtocolSummary) => readonly string[];
}[];

function matches(protocolSummary: ProtocolSummary, search: URLSearchParams): boolean {
  const wanted = (search.get('q') ?? '').toLowerCase().split(/\s+/u);
  const readable = [
    protocolSummary.id,
    protocolSummary.title,
    protocolSummary.summary,
    ...protocolSummary.indications.map((id) => nameOf('indication', id)),
    nameOf('route', protocolSummary.route),
  ]
    .join(' ')
    .toLowerCase();
  return (
    wanted.every((part) => readable.includes(part)) &&
    filters.every(({ key, of }) => {
      const value = search.get(key);
      return value === null || of(protocolSummary).includes(value === 'none' ? '' : value);
    })
  );
}

function Filters({ all, search }: { all: readonly ProtocolSummary[]; search: URLSearchParams }) {
  const go = useNavigate();
  const replaceSearch = (next: URLSearchParams): void => {
    void go({ to: '/protocols', search: Object.fromEntries(next), replace: true });
  };
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(key);
    else next.set(key, value);
    replaceSearch(next);
  };
  return (
    <search>
      <form
        className="filters"
        aria-label={text.filters}
        onSubmit={(event) => event.preventDefault()}
      >
        <label>
          <span>{text.search}</span>
          <input
            type="search"
            value={search.get('q') ?? ''}
            onChange={(event) => set('q', event.target.value)}
          />
        </label>
        {filters.map(({ key, label, naming, of }) => {
          const values = [
            ...new Set(all.flatMap((protocolSummary) => of(protocolSummary))),
          ].toSorted();
          return (
            <label key={key}>
              <span>{label}</span>
              <select
                value={search.get(key) ?? ''}
                onChange={(event) => set(key, event.target.value)}
              >
                <option value="">{text.any}</option>
                {values.map((value) => (
                  <option key={value} value={value === '' ? 'none' : value}>
                    {value === '' ? text.noPlace : nameOf(naming, value)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        {search.size > 0 && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => replaceSearch(new URLSearchParams())}
          >
            {text.reset}
          </button>
        )}
      </form>
    </search>
  );
}

function Row({ one }: { one: ProtocolSummary }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/protocols/$id" params={{ id: one.id }}>
          {one.title}
        </Link>
        <span className="summary">{one.summary}</span>
      </th>
      <td data-label={text.columns.drug}>
        {sentence(nameOf('drug', one.drug))}, {nameOf('route', one.route)}
      </td>
      <td data-label={text.columns.indication}>
        {one.indications.map((id) => nameOf('indication', id)).join(', ')}
      </td>
      <td data-label={text.columns.place}>{one.jurisdiction ?? text.noPlace}</td>
      <td data-label={text.columns.kind}>{nameOf('kind', one.kind)}</td>
      <td data-label={text.columns.status}>
        <InlineMarkup of={statusBadge(one)} />
      </td>
    </tr>
  );
}

/** Every protocol, with filters. The filters stand in the address, so that a list can be shared. */
export function ListPage() {
  return (
    <Suspense fallback={<Loading />}>
      <List />
    </Suspense>
  );
}

function List() {
  useTitle(words.app.title(text.title));
  const search = new URLSearchParams(Object.entries(useSearch({ strict: false })));
  const { data: value } = useSuspenseQuery(queries.protocols);
  const shown = value.protocols.filter((protocol) => matches(protocol, search));
  return (
    <section>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Filters all={value.protocols} search={search} />
      <output className="count">{text.count(shown.length, value.protocols.length)}</output>
      {shown.length === 0 ? (
        <p>
          {text.none} {text.noneNext}
        </p>
      ) : (
        <table className="protocols">
          <thead>
            <tr>
              {Object.values(text.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((protocolSummary) => (
              <Row key={protocolSummary.id} one={protocolSummary} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
