import {
  arms,
  banner,
  changes,
  company,
  doseRules,
  entry,
  evidenceSection,
  pageOf,
  phases,
  sessionProcedure,
  siteParameters,
  sourceList,
  unknown,
  type Html,
  type Page,
} from '@openketamine/web-ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Loading } from '../../parts/Loading.js';
import { Markup } from '../../parts/Markup.js';
import { protocolRoute, queries } from '../../router.js';
import { useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.protocol;

/** The questions a protocol page answers, in the order of the visual language. */
const sections: readonly { id: string; title: string; body: (page: Page) => readonly Html[] }[] = [
  { id: 'entry', title: text.whatFor, body: (page) => [entry(page)] },
  { id: 'when', title: text.when, body: (page) => [phases(page), arms(page)] },
  { id: 'dose', title: text.dose, body: (page) => [doseRules(page)] },
  { id: 'room', title: text.room, body: (page) => [sessionProcedure(page)] },
  { id: 'site', title: text.site, body: (page) => [siteParameters(page)] },
  { id: 'beside', title: text.company, body: (page) => [company(page)] },
  { id: 'evidence', title: text.evidence, body: (page) => [evidenceSection(page)] },
  { id: 'changes', title: text.changes, body: (page) => [changes(page)] },
  { id: 'unknown', title: text.unknown, body: (page) => [unknown(page)] },
  { id: 'sources', title: text.sources, body: (page) => [sourceList(page)] },
];

/** One protocol, as its data say it. */
export function ProtocolScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Protocol />
    </Suspense>
  );
}

function Protocol() {
  const { id } = protocolRoute.useParams();
  const { data: value } = useSuspenseQuery(queries.protocol(id));
  useTitle(words.app.title(value.protocol.title));
  const page = pageOf(value.protocol);
  const filled = sections
    .map(({ body, ...rest }) => ({
      ...rest,
      parts: body(page).filter(({ markup }) => markup !== ''),
    }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <article className="protocol">
      <p className="crumb">
        <Link to="/protocols">{text.back}</Link>
      </p>
      <h1>{value.protocol.title}</h1>
      <p className="lead">{value.protocol.summary}</p>
      <Markup of={banner(page)} />
      <nav className="contents" aria-label={text.contents}>
        {filled.map((section) => (
          <a key={section.id} href={`#${section.id}`}>
            {section.title}
          </a>
        ))}
      </nav>
      {filled.map((section) => (
        <section key={section.id} id={section.id}>
          <h2>{section.title}</h2>
          {section.parts.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a section never change order
            <Markup key={index} of={part} />
          ))}
        </section>
      ))}
    </article>
  );
}
