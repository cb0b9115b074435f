import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishedPage, policy, themeScript, type Shared } from '../finish/page.mts';
import { robots, sitemap } from '../finish/site-files.mts';
import { Styles, withoutInlineStyles } from '../finish/styles.mts';

const shared = (part: Partial<Shared> = {}): Shared => ({
  site: 'https://example.org',
  base: '/',
  script: '/assets/ok/site-1.js',
  sheet: '/assets/css/parts.css',
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
