import { nameOf, sentence, statusBadge } from '@openketamine/web-ui';
import type { ProtocolSummary } from '../../../shared/api.js';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { InlineMarkup } from '../../parts/Markup.js';
import { Loading } from '../../parts/Loading.js';
import { Act, Heads } from '../../kit/index.js';
import { queries } from '../../router.js';
import { useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { matches } from './matching.js';
import { Filters } from './Filters.js';

const text = words.list;

function Row({ summary }: { summary: ProtocolSummary }) {
  return (
    <tr>
      <th scope="row">
        <Link to="/protocols/$id" params={{ id: summary.id }}>
          {summary.title}
        </Link>
        <span className="summary">{summary.summary}</span>
      </th>
      <td data-label={text.columns.drug}>
        {sentence(nameOf('drug', summary.drug))}, {nameOf('route', summary.route)}
      </td>
      <td data-label={text.columns.indication}>
        {summary.indications.map((id) => nameOf('indication', id)).join(', ')}
      </td>
      <td data-label={text.columns.place}>{summary.jurisdiction ?? text.noPlace}</td>
      <td data-label={text.columns.kind}>{nameOf('kind', summary.kind)}</td>
      <td data-label={text.columns.status}>
        <InlineMarkup of={statusBadge(summary)} />
      </td>
    </tr>
  );
}

/** Every protocol, with filters. The filters stand in the address, so that a list can be shared. */
export function LibraryScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <List />
    </Suspense>
  );
}

/** So many protocols are shown at first: the filters find one faster than a thumb. */
const few = 20;

function List() {
  const [all, setAll] = useState(false);
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
        <>
          <table className="protocols">
            <caption className="ok-sr">{text.title}</caption>
            <Heads columns={text.columns} />
            <tbody>
              {shown.slice(0, all ? undefined : few).map((protocolSummary) => (
                <Row key={protocolSummary.id} summary={protocolSummary} />
              ))}
            </tbody>
          </table>
          {all || shown.length <= few ? null : (
            <Act onPress={() => setAll(true)}>{words.summary.showAll(shown.length)}</Act>
          )}
        </>
      )}
    </section>
  );
}
