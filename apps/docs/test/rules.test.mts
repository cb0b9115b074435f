import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '@openketamine/web-ui';
import { dossierRecords, rules } from '@openketamine/risk';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hazardPage, readHazards } from '../generate/hazard-page.mts';
import { recordPage } from '../generate/record-page.mts';
import { ruleList, rulePages } from '../generate/rule-pages.mts';

const root = join(import.meta.dirname, '../../..');
const pages = new Map(rulePages.pages().map((page) => [page.slug, page]));

/** The questions of a reader, in their order. */
const order = ['What it looks for', 'What to do', 'When it does not apply', 'Cases', 'Sources'];

describe('a rule, its cases, its page and its message stand together', () => {
  test('there is one page for each rule, and each is in the table', () => {
    expect([...pages.keys()]).toEqual(rules.map(({ id }) => `/${id}`));
    const table = ruleList.pages()[0]?.body ?? '';
    for (const { id } of rules) expect(table).toContain(`href="/rules/${id}"`);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const page = pages.get(`/${id}`);
    const body = page?.body ?? '';
    const titles = [...body.matchAll(/^## (.*)$/gmu)].map(([, title]) => title ?? '');
    expect(titles.filter((title) => order.includes(title))).toEqual(order);
    expect(page?.title).toBe(rule.title);
    expect(page?.description).toBe(rule.message);
    expect(body).toMatch(/not reviewed by a clinician/iu);
    expect(body).toContain(escapeHtml(rule.says));
    for (const { message } of rule.branches ?? [rule])
      expect(body).toContain(escapeHtml(message ?? rule.message));
    const cases = parse(
      readFileSync(join(root, `packages/risk/cases/${id}.cases.yaml`), 'utf8'),
    ) as readonly { readonly name: string }[];
    expect(cases.length).toBeGreaterThan(0);
    for (const { name } of cases) expect(body).toContain(escapeHtml(name));
    const anchors = new Set(
      [...body.matchAll(/<li id="(source-[^"]+)"/gu)].map(([, anchor]) => anchor),
    );
    for (const [, link] of body.matchAll(/href="#(source-[^"]+)"/gu))
      expect(anchors).toContain(link);
    expect(/unverified/iu.test(body)).toBe(
      JSON.stringify(rule).includes('"verification":"unverified"'),
    );
  });
});

test('every dossier record is in the table of records', () => {
  const body = recordPage.pages()[0]?.body ?? '';
  for (const { id, leftOut } of dossierRecords) {
    expect(body).toContain(`<code>${id}</code>`);
    expect(leftOut === undefined || body.includes(escapeHtml(leftOut))).toBe(true);
  }
});

describe('the hazard log', () => {
  const hazards = readHazards();

  test('names each hazard once, with a cause and at least one control', () => {
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
    for (const { hazard, cause, controls } of hazards) {
      expect(hazard.length > 0 && cause.length > 0).toBe(true);
      expect(controls.length).toBeGreaterThan(0);
    }
  });

  test.each(
    hazards.flatMap(({ id, controls }) =>
      controls.map((control) => [`${id}: ${control.control}`, control] as const),
    ),
  )('%s', (_, { test: proof }) => {
    const source = readFileSync(join(root, proof.file), 'utf8');
    const quoted = [
      `'${proof.name.replaceAll("'", "\\'")}'`,
      `"${proof.name}"`,
      `\`${proof.name}\``,
    ];
    expect(quoted.some((text) => source.includes(text))).toBe(true);
  });

  test('is published as a page', () => {
    const body = hazardPage.pages()[0]?.body ?? '';
    for (const { hazard } of hazards) expect(body).toContain(escapeHtml(hazard));
  });
});
