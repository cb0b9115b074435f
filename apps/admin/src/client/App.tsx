import { Link, usePath } from './router.js';
import { ListPage } from './pages/ListPage.js';
import { ProtocolPage } from './pages/ProtocolPage.js';
import { PlanPage } from './pages/PlanPage.js';
import { ThemeSwitch } from './theme.js';
import { words } from './words.js';

function Page({ path }: { path: string }) {
  if (path === '/' || path === '/protocols') return <ListPage />;
  const [, protocol, plan] = /^\/protocols\/([^/]+?)(\/plan)?\/?$/u.exec(path) ?? [];
  if (protocol !== undefined) {
    const id = decodeURIComponent(protocol);
    return plan === undefined ? <ProtocolPage key={id} id={id} /> : <PlanPage key={id} id={id} />;
  }
  return (
    <section>
      <h1>{words.error.notFound}</h1>
      <p>
        <Link href="/">{words.error.notFoundNext}</Link>
      </p>
    </section>
  );
}

export function App() {
  const path = usePath();
  return (
    <>
      <a className="skip" href="#content">
        {words.app.skip}
      </a>
      <header className="top">
        <Link href="/" className="brand">
          {words.app.name}
        </Link>
        <nav aria-label={words.app.name}>
          <Link href="/" aria-current={path === '/' ? 'page' : undefined}>
            {words.app.protocols}
          </Link>
        </nav>
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <Page path={path} />
      </main>
      <footer className="bottom">
        <p>{words.app.about}</p>
        <p>{words.app.demo}</p>
      </footer>
    </>
  );
}
