import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeHtml } from '@openketamine/web-ui';
import { showQuantity } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { describe, expect, test } from 'vitest';
import { evidencePages } from '../generate/evidence-pages.mts';
import { generators } from '../generate/generators.mts';
import { fileOf } from '../generate/page.mts';
import { ageLimits, bandWords, firstDoses } from '../generate/protocol/first-doses.mts';
import { pageFor, protocolPages } from '../generate/protocol-pages.mts';
import { sampleCourse } from '../generate/sample-course.mts';
import { writePages } from '../generate/write.mts';

const pages = protocolPages.pages();
const bodyOf = (id: string) => pages.find(({ slug }) => slug === `/${id}`)?.body ?? '';

/** The questions of a reader, in their order. */
const order = [
  'What happens when',
  'How much',
  'What happens in the room',
  'What can go wrong',
  'Does it work',
  'What changes the plan',
  'What is not known',
  'Sources',
];

describe('the pages of protocols', () => {
  test('there is one for each protocol', () => {
    expect(pages.map(({ slug }) => slug)).toEqual(protocols.map(({ id }) => `/${id}`));
  });

  test.each(protocols.map(({ id }) => id))('%s answers the questions in their order', (id) => {
    const found = [...bodyOf(id).matchAll(/^## (.*)$/gmu)].map(([, title]) => title ?? '');
    expect(found.filter((title) => order.includes(title))).toEqual(order);
  });

  test.each(protocols.map(({ id }) => id))(
    '%s says its status above all and beside the doses',
    (id) => {
      const { state } = protocols.find((protocol) => protocol.id === id)?.status ?? {};
      const [before = '', after = ''] = bodyOf(id).split('## How much');
      if (state !== 'draft') return;
      expect(before).toContain('Not reviewed by a clinician.');
      expect(after.slice(0, 600)).toContain('Not reviewed by a clinician.');
    },
  );

  test.each(protocols.map(({ id }) => id))('%s shows every gap of its source', (id) => {
    const protocol = protocols.find((entry) => entry.id === id);
    for (const gap of protocol?.gaps ?? []) expect(bodyOf(id)).toContain(escapeHtml(gap.says));
  });

  test.each(protocols.map(({ id }) => id))(
    '%s links each citation to a source on the page',
    (id) => {
      const anchors = new Set(
        [...bodyOf(id).matchAll(/<li id="(source-[^"]+)"/gu)].map(([, anchor]) => anchor),
      );
      const links = [...bodyOf(id).matchAll(/href="#(source-[^"]+)"/gu)].map(
        ([, anchor]) => anchor ?? '',
      );
      expect(links.filter((link) => !anchors.has(link))).toEqual([]);
    },
  );

  test.each(protocols.map(({ id }) => id))(
    '%s has a card for each citation, with how it was read and where a wrong number is reported',
    (id) => {
      const body = bodyOf(id);
      const opened = new Set(
        [...body.matchAll(/popovertarget="(?<card>[^"]+)"/gu)].map(
          ({ groups }) => groups?.['card'],
        ),
      );
      const cards = new Map(
        [
          ...body.matchAll(
            /<div class="ok-note-card" id="(?<card>[^"]+)"(?<rest>.*?)<\/div>(?=<div class="ok-note-card"|\s)/gsu,
          ),
        ].map(({ groups }) => [groups?.['card'], groups?.['rest'] ?? ''] as const),
      );
      expect([...opened].filter((card) => !cards.has(card))).toEqual([]);
      for (const rest of cards.values()) {
        expect(rest).toContain('<dt>Read</dt>');
        expect(rest).toContain(`record=${id}`);
      }
    },
  );

  test('the devices of every dose that a protocol names are listed, whatever the age', () => {
    const body = bodyOf('esketamine-nasal-trd-eu');
    const from = body.indexOf('<caption>Devices for each dose');
    const rows = body.slice(from, body.indexOf('</table>', from));
    for (const value of [28, 56, 84]) expect(rows).toContain(showQuantity({ value, unit: 'mg' }));
  });

  test('where the first dose goes by age, every age has a row, and it is the dose of the planner', () => {
    const withAges = protocols.filter((protocol) => ageLimits(protocol).length > 0);
    expect(withAges.length).toBeGreaterThan(0);
    for (const protocol of withAges) {
      const { choices } = sampleCourse(protocol);
      const body = bodyOf(protocol.id);
      for (const { band, words } of firstDoses(protocol, choices)) {
        expect(body).toContain(bandWords(band));
        expect(body).toContain(words);
      }
    }
    expect(bodyOf('esketamine-nasal-trd-eu')).toMatch(
      /65 years and over<\/th>[\s\S]{0,200}28\s?mg/u,
    );
  });

  test.each(protocols.map(({ id }) => id))('%s prints every assessment and visit', (id) => {
    for (const { title } of protocols.find((each) => each.id === id)?.tasks ?? [])
      expect(bodyOf(id)).toContain(escapeHtml(title));
  });

  test('a number that is not verified is marked with a word', () => {
    const [unverified] = protocols.filter((protocol) =>
      JSON.stringify(protocol.phases).includes('"unverified"'),
    );
    if (unverified === undefined) return;
    expect(bodyOf(unverified.id)).toContain('ok-note-unverified');
  });

  test('the dose of a weight is the dose of the planner', () => {
    const body = bodyOf('ketamine-iv-trd-six-over-three-weeks');
    const shown = showQuantity({ value: 80, unit: 'kg' });
    const row = body.split('<tr>').find((text) => text.includes(`${shown}</span></th>`)) ?? '';
    expect(row).toContain(showQuantity({ value: 40, unit: 'mg' }));
    expect(row).toContain(showQuantity({ value: 0.8, unit: 'mL' }));
  });

  test('what data say is never taken for markup', () => {
    const [protocol] = protocols;
    const evil = {
      ...protocol,
      title: '<b>&',
      summary: '<script>alert(1)</script> {braces}',
    } as ShippedProtocol;
    const { body } = pageFor(evil);
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;script&gt;');
  });

  test('a protocol that nobody has seen before has a page without any other edit', () => {
    const protocol = {
      ...protocols[0],
      id: 'invented-drug-route-x',
      drug: 'invented-drug',
      route: 'by-balloon',
      indications: ['hiccups'],
    } as ShippedProtocol;
    expect(pageFor(protocol).body).toContain('Invented drug, by balloon');
  });
});

describe('writing pages', () => {
  test('every generated file has front matter and lies where it says', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const counts = writePages(folder, generators);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const made = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(made).toBeGreaterThan(protocols.length);
    expect(files).toHaveLength(made);
    expect(readFileSync(join(folder, 'protocols/index.md'), 'utf8')).toMatch(
      /^---\ntitle: "Protocols"\n/u,
    );
  });

  test('two pages at one place are a mistake', () => {
    const entry = { path: 'a/b.md', title: 'A', description: 'd', body: '' };
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    expect(() =>
      writePages(folder, [
        { name: 'first', pages: () => [entry] },
        { name: 'second', pages: () => [entry] },
      ]),
    ).toThrow('second and first both make a/b.md');
  });

  test('a colon in a title does not break the front matter', () => {
    expect(fileOf({ path: 'a.md', title: 'A: b', description: "c: 'd'", body: '' })).toContain(
      'title: "A: b"',
    );
  });
});

describe('the pages of the evidence', () => {
  const made = evidencePages.pages();
  const body = (path: string) => made.find((page) => page.path === path)?.body ?? '';

  test('every claim has its anchor', () => {
    const anchors = [...body('evidence/claims.md').matchAll(/\{#(seed-\d+)\}/gu)].map(
      ([, id]) => id,
    );
    expect(anchors).toHaveLength(65);
    expect(new Set(anchors).size).toBe(65);
  });
  test('everything it is for leads somewhere', () => {
    expect([...body('evidence/purposes.md').matchAll(/<strong id="/gu)]).toHaveLength(20);
  });
  test.each(['claims', 'purposes'])('the pages that %s lead to are there', (name) => {
    const root = join(import.meta.dirname, '../../..');
    const links = [...body(`evidence/${name}.md`).matchAll(/<a href="\/([^"]+)"/gu)].map(
      ([, path = '']) => path,
    );
    const missing = [...new Set(links)].filter((path) => {
      const [folder, id] = path.split('/');
      if (folder === 'protocols')
        return !existsSync(join(root, `packages/protocols/data/${id ?? ''}.yaml`));
      return path !== 'rules' && !existsSync(join(root, `docs/${path}.md`));
    });
    expect(missing).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(name === 'claims' ? 65 : 20);
  });
  test('sources are counted by what opens them', () => {
    expect(body('evidence/sources.md')).toContain('Nothing that was recorded');
    expect(body('evidence/sources.md')).toMatch(/Of \d{4} citations .* \d{3} name a place/u);
  });
  test('states of which nothing was read are named', () => {
    expect(body('evidence/law.md')).toContain('New York');
    expect(body('evidence/law.md')).not.toMatch(/Nothing was read[\s\S]*Texas/u);
  });
});

test('the items of a scale are shipped only where its terms are free, and the table of rights says so', async () => {
  const { scales } = await import('@openketamine/outcomes/scales');
  const body =
    evidencePages.pages().find(({ path }) => path === 'evidence/scale-rights.md')?.body ?? '';
  for (const { id, rights, scoring } of scales) {
    const row = body.split('<tr>').find((text) => text.includes(`id="${id}"`)) ?? '';
    expect([id, row.includes(rights.wording)]).toEqual([id, true]);
    expect([id, rights.wording === 'free' || row.includes('not shipped')]).toEqual([id, true]);
    const open = rights.wording === 'free' || rights.wording === 'public-domain';
    expect([id, row.includes('computed (')]).toEqual([
      id,
      scoring.kind !== 'typed' && scoring.kind !== 'none',
    ]);
    expect([
      id,
      !row.includes('computed (') || open || row.includes(rights.computed ?? 'a reason'),
    ]).toEqual([id, true]);
  }
});
