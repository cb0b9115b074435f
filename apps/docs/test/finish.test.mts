import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withHeadingPlaces } from '../finish/headings.mts';
import { brokenLinks } from '../finish/links.mts';
import { finishedPage, policy, themeScript, type Shared } from '../finish/page.mts';
import { withoutIdleSpace, withoutRawElements } from '../finish/raw.mts';
import { robots, sitemap } from '../finish/site-files.mts';
import { Styles, withoutInlineStyles } from '../finish/styles.mts';
import { belowBase, rawHtml } from '../plugins/raw-html.mts';
import { styleEntry } from '../plugins/without-client.mts';

const shared = (part: Partial<Shared> = {}): Shared => ({
  site: 'https://example.org',
  base: '/',
  script: '/assets/ok/site-1.js',
  sheet: '/assets/css/parts.css',
  gathered: '30 Nov 2026',
  fonts: ['/assets/fonts/a.woff2'],
  styles: new Styles(),
  ...part,
});

const page = `<!doctype html><html lang=en data-has-hydrated=false><head><meta charset=UTF-8><meta name=generator content="Docusaurus v3"><title data-rh=true>A</title><link rel=stylesheet href=/assets/css/styles.css /><script src=/assets/js/main.js defer></script><script>var a=1</script></head><body><form action=/search><p style="color: var(--ok-ink)" class="a b">text style="x" here</p><pre style=color:red>b</pre></form></body></html>`;

describe('a finished page', () => {
  const finished = finishedPage(page, shared());

  test('runs one script of its own, and the one that chooses the theme', () => {
    const scripts = [...finished.matchAll(/<script\b[^>]*>(?<text>[^<]*)<\/script>/gu)];
    expect(scripts.map(([tag]) => tag)).toEqual([
      `<script>${themeScript}</script>`,
      '<script type="module" src="/assets/ok/site-1.js"></script>',
    ]);
    expect(finished).not.toContain('/assets/js/');
  });

  test('states a policy that admits that script by its digest and nothing inline else', () => {
    const digest = createHash('sha256').update(themeScript).digest('base64');
    expect(finished).toContain(`content="${policy}"`);
    expect(policy).toContain(`'sha256-${digest}'`);
    expect(policy).not.toContain('unsafe');
    expect(finished.indexOf('Content-Security-Policy')).toBeLessThan(finished.indexOf('<link'));
  });

  test('holds no inline style, and leaves text alone', () => {
    expect(finished).not.toMatch(/<[a-z][^>]*\sstyle=/u);
    expect(finished).toContain('text style="x" here');
  });

  test('sends a form below the folder of the site', () => {
    expect(finishedPage(page, shared({ base: '/docs/' }))).toContain('<form action=/docs/search>');
    expect(finished).toContain('<form action=/search>');
  });

  test('is not finished twice', () => {
    expect(() => finishedPage(finished, shared())).toThrow('already');
  });
});

describe('styles', () => {
  test('become classes, once each', () => {
    const styles = new Styles();
    const first = withoutInlineStyles(
      '<p style="color:red">a</p><p class=x style=color:red>b</p>',
      styles,
    );
    const name = styles.classOf('color:red');
    expect(first).toBe(`<p class="${name}">a</p><p class="x ${name}">b</p>`);
    expect(styles.sheet()).toBe(`.${name}{color:red}`);
  });
});

test('site map and robots name every page below the address of the site', () => {
  const map = sitemap('https://example.org', '/docs/', [{ path: '/' }, { path: '/protocols/x' }]);
  expect(map).toContain('<loc>https://example.org/docs/protocols/x</loc>');
  expect(robots('https://example.org', '/docs/')).toContain(
    'Sitemap: https://example.org/docs/sitemap.xml',
  );
});

describe('HTML that is let through', () => {
  test('is one string of the page, with links below the folder of the site', () => {
    const tree = {
      children: [
        { type: 'html', value: '<p><a href="/rules/x">x</a></p>' },
        { type: 'heading', children: [] },
      ],
    };
    rawHtml({ base: '/docs/' })(tree);
    expect(JSON.stringify(tree.children[0])).toContain('/docs/rules/x');
    expect(tree.children.map(({ type }) => type)).toEqual(['mdxJsxFlowElement', 'heading']);
  });

  test('links of every form lead where they should', () => {
    expect(belowBase('<a href="pathname:///data/a.json"><a href="https://a.org/"><a href="#b"><img src="/c">', '/d/')).toBe('<a href="/d/data/a.json"><a href="https://a.org/"><a href="#b"><img src="/d/c">'); // prettier-ignore
  });

  test('stands in the page as it was, without the element that held it', () => {
    expect(withoutRawElements('<main><ok-raw><details><p>a</ok-raw><h3>b</h3><ok-raw></details></ok-raw></main>')).toBe('<main><details><p>a<h3>b</h3></details></main>'); // prettier-ignore
  });

  test('idle space goes; thin spaces, and lines of code, stay', () => {
    expect(withoutIdleSpace('<p>a\n   b\u202Fmg<!-- --> c</p>\n<pre>x\n  y</pre>  <p>')).toBe(
      '<p>a b\u202Fmg c</p> <pre>x\n  y</pre> <p>',
    );
  });

  test('what is bundled for the browser holds components and pictures, and no page', () => {
    const entry = styleEntry(
      `"a": [() => import("@site/page.md"), "@site/page.md"], "c": [() => import("@theme/DocItem"), "@theme/DocItem"]`,
      ['/x.svg'],
      '!loader!',
    );
    expect(entry).toContain("from '@theme/DocItem'");
    expect(entry).toContain('"!loader!/x.svg"');
    expect(entry).not.toContain('page.md');
  });
});

describe('headings', () => {
  test('get a place where they have none, each its own', () => {
    const text = withHeadingPlaces(
      '<h2>Menu</h2><main><h2 id="a">A</h2><h2>A</h2><h3 class="x">B &amp; c</h3></main>',
    );
    expect([...text.matchAll(/id="([^"]+)"/gu)].map(([, id]) => id)).toEqual(['a', 'a-2', 'b-c']);
    expect(text.startsWith('<h2>Menu</h2>')).toBe(true);
  });
});

describe('links', () => {
  const pages = new Map([
    ['/', '<a href="/d/a">a</a><a href="https://x.org/none">x</a>'],
    ['/a', '<p id="here"><a href="#here">h</a><a href=/d/>home</a><a href="/d/data.json">f</a>'],
  ]);
  const isFile = (path: string): boolean => path === '/data.json';
  test('that lead to pages, places and files are left alone', () => {
    expect(brokenLinks(pages, '/d/', isFile)).toEqual([]);
  });
  test.each(['/d/b', '/d/a#gone', '#gone', '/a', '/d/other.json'])('%s leads nowhere', (href) => {
    const more = new Map([...pages, ['/c', `<a href="${href}">x</a>`]]);
    expect(brokenLinks(more, '/d/', isFile)).toEqual([`/c leads to ${href}`]);
  });
});
