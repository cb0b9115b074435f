import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { ApiFailure, api } from './api.js';
import { Act } from './kit/index.js';
import { forget } from './keeping.js';
import { Outbox, useWaiting } from './outbox.js';
import { Failure } from './parts/Failure.js';
import { Loading } from './parts/Loading.js';
import { SignIn } from './screens/SignIn.js';
import { SignedContext } from './session-context.js';
import { ThemeSwitch } from './theme.js';
import { words } from './words/index.js';

const text = words.app;

function Waiting({ outbox }: { readonly outbox: Outbox | undefined }) {
  const count = useWaiting(outbox);
  return <output className="waiting">{count === 0 ? null : text.waiting(count)}</output>;
}

/** Pages that stand alone on paper have no frame. */
const onPaper = (path: string) => path.startsWith('/print/');

/** What is around every page: where one is, who works here, and what is still on its way. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const before = useRef(path);
  const signedIn = useQuery({
    queryKey: ['me'],
    queryFn: api.me,
    retry: (count, error) => !(error instanceof ApiFailure && error.status === 401) && count < 2,
    refetchInterval: 300_000,
  });
  const me = signedIn.data?.account;
  const account = me?.id;
  const outbox = useMemo(
    () =>
      account === undefined ? undefined : new Outbox(account, () => queries.invalidateQueries()),
    [account, queries],
  );
  useEffect(() => () => outbox?.close(), [outbox]);
  useEffect(() => {
    // whoever follows a link by keyboard or screen reader is at the beginning of the new page
    if (before.current !== path) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);
  if (signedIn.isPending) return <Loading />;
  const out = signedIn.error instanceof ApiFailure && signedIn.error.status === 401;
  if (me === undefined || outbox === undefined || out) {
    if (!out && signedIn.error !== null) return <Failure failure={signedIn.error} />;
    return (
      <main id="content" className="narrow">
        <SignIn />
      </main>
    );
  }
  const leave = async (): Promise<void> => {
    await api.signOut();
    // what somebody typed and did not send goes with them: another person works here next
    if (outbox.waitingCount() === 0) forget(`draft:${me.id}:`);
    queries.clear();
    await queries.invalidateQueries({ queryKey: ['me'] });
    location.assign('/');
  };
  if (onPaper(path)) {
    return <SignedContext value={{ me, outbox }}>{children}</SignedContext>;
  }
  return (
    <SignedContext value={{ me, outbox }}>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          {text.name}
        </Link>
        <nav aria-label={text.nav} className="main-nav">
          <Link to="/" activeOptions={{ exact: true }}>
            {text.floor}
          </Link>
          <Link to="/patients">{text.patients}</Link>
          <Link to="/protocols">{text.protocols}</Link>
          <Link to="/settings">{text.settings}</Link>
        </nav>
        <div className="who">
          <span className="who-name">{me.name}</span>
          <ThemeSwitch />
          <Act onPress={() => void leave()}>{text.signOut}</Act>
        </div>
        {me.demo ? <p className="demo-band">{text.demo}</p> : null}
        <Waiting outbox={outbox} />
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="bottom">
        <p>{text.about}</p>
      </footer>
    </SignedContext>
  );
}
