import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Act } from '../../kit/index.js';
import { Answered } from '../../parts/Answered.js';
import { Loading } from '../../parts/Loading.js';
import { queries, sheetRoute } from '../../router.js';
import { useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Head } from './Head.js';
import { SessionSheet } from './SessionSheet.js';
import { AftercareSheet } from './AftercareSheet.js';
import { PlanSheet } from './PlanSheet.js';

const text = words.print;

const titles: Readonly<Record<string, string>> = {
  session: text.session,
  aftercare: text.aftercare,
  plan: text.plan,
};

function Sheet() {
  const { course, number, sheet } = sheetRoute.useParams();
  const { data: view } = useSuspenseQuery(queries.course(course));
  const { data: patient } = useSuspenseQuery(queries.patient(view.state.patient));
  const { data: set } = useSuspenseQuery(queries.settings);
  const session = useQuery({
    ...queries.session(course, Number(number)),
    enabled: number !== '0',
  });
  const title = titles[sheet] ?? text.session;
  useTitle(words.app.title(title));
  const { name, zone } = set.settings;
  return (
    <main id="content" className="sheet">
      <p className="acts no-print">
        <Act look="main" onPress={() => globalThis.print()}>
          {words.app.print}
        </Act>
        {number === '0' ? (
          <Link to="/courses/$course" params={{ course }} className="quiet-button">
            {words.app.back}
          </Link>
        ) : (
          <Link
            to="/courses/$course/sessions/$number"
            params={{ course, number }}
            className="quiet-button"
          >
            {words.app.back}
          </Link>
        )}
      </p>
      <Head title={title} view={view} patient={patient} clinic={name} zone={zone} />
      {sheet === 'plan' ? <PlanSheet view={view} /> : null}
      {sheet === 'plan' ? null : (
        <Answered query={session}>
          {(data) =>
            sheet === 'aftercare' ? <AftercareSheet view={data} /> : <SessionSheet view={data} />
          }
        </Answered>
      )}
    </main>
  );
}

/** Sheets for paper: the session, what the patient takes home, and the plan. Each says whom and which protocol it is about. */
export function SheetScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Sheet />
    </Suspense>
  );
}
