import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  adverseEventTables,
  dossierRecords,
  facts,
  monitoringPlans,
  questions,
  rules,
  tasks,
} from '../src/index.js';

const root = new URL('../', import.meta.url);

describe('the risk data', () => {
  test('has cases for every rule, and no cases without a rule', () => {
    const named = readdirSync(new URL('cases/', root)).map((file) =>
      file.replace('.cases.yaml', ''),
    );
    expect(named.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test('ships every rule as JSON under its own name', () => {
    for (const { id } of rules)
      expect(existsSync(new URL(`json/rules/${id}.json`, root))).toBe(true);
  });

  test('carries a short reference for every source it cites', () => {
    for (const record of [
      ...rules,
      ...monitoringPlans,
      ...tasks,
      ...facts,
      ...adverseEventTables,
    ]) {
      const cites = [...JSON.stringify(record).matchAll(/"cite":"([^"#]+)/gu)].map(
        (match) => match[1] ?? '',
      );
      for (const cite of cites)
        expect(record.references[cite]?.title.length ?? 0).toBeGreaterThan(0);
    }
  });

  test('says of what is from memory that it is unverified', () => {
    for (const record of [
      ...rules,
      ...monitoringPlans,
      ...tasks,
      ...facts,
      ...adverseEventTables,
    ]) {
      const text = JSON.stringify(record);
      for (const match of text.matchAll(/\{[^{}]*"cite":"memory"[^{}]*\}/gu))
        expect(match[0]).toContain('"verification":"unverified"');
    }
  });

  test('is all draft, and checked by nobody yet', () => {
    for (const { status, lastChecked } of [
      ...rules,
      ...monitoringPlans,
      ...tasks,
      ...facts,
      ...adverseEventTables,
    ]) {
      expect(status).toBe('draft');
      expect(lastChecked).toBeNull();
    }
  });

  test('names counseling, as a choice of the project, wherever misuse is found', () => {
    const signs =
      /"drug-seeking"|"(?:substance|alcohol|opioid|sedative)-use-disorder"|"ketamine-or-pcp-misuse"/u;
    const finding = rules.filter((rule) => signs.test(JSON.stringify([rule.when, rule.branches])));
    expect(finding.length).toBeGreaterThan(5);
    for (const { id, changes = [] } of finding) {
      const named = changes.filter(({ says }) => says.includes('counseling'));
      expect([id, named]).toMatchObject([id, [{ change: 'add-check', basis: 'project' }]]);
    }
  });

  test('gives no default for what only a site can set', () => {
    const text = JSON.stringify([rules, monitoringPlans]);
    const parameters = [
      ...new Set([...text.matchAll(/"site":"([^"]+)"/gu)].map((match) => match[1] ?? '')),
    ].toSorted();
    expect(parameters).toEqual([
      'cognitive-test-freshness',
      'depression-score-freshness',
      'discharge-aldrete',
      'discharge-least-time',
      'discharge-pressure-over-baseline',
      'liver-class-freshness',
      'mania-score-freshness',
      'mao-inhibitor-washout',
      'naltrexone-washout',
      'observation-interval',
      'pause-diastolic-pressure',
      'pause-systolic-pressure',
      'pregnancy-test-freshness',
      'resting-pressure-freshness',
      'sleep-apnea-score-freshness',
      'stop-oxygen-saturation',
      'stop-respiratory-rate',
      'suicide-item-freshness',
    ]);
  });

  test('asks grouped questions only about facts that rules ask for', () => {
    const source = JSON.stringify(rules);
    for (const question of questions) {
      for (const fact of 'supplies' in question ? question.supplies : []) {
        const name = fact.split('.')[0] ?? fact;
        expect(
          source.includes(`"${name}"`) ||
            source.includes(`"${fact}"`) ||
            ['weight', 'height'].includes(fact),
        ).toBe(true);
      }
    }
  });

  test('words every fact once, as a question with an end', () => {
    const facts_ = questions.map((question) => ('fact' in question ? question.fact : question.id));
    expect(facts_).toHaveLength(new Set(facts_).size);
    for (const { question } of questions) {
      expect(question).toMatch(/^[A-Z].*\?$/u);
      // Names of fields are for programs.
      expect(question).not.toMatch(/[a-z]{2}[A-Z][a-z]{2}|_/u);
    }
  });

  test('never names one rule of a place in two ways: a rule that holds in the EU holds there by an EU or UK source', () => {
    for (const { id, places } of rules) {
      if (!id.includes('-us-') && !id.startsWith('us-')) continue;
      expect(places).toEqual(['US']);
    }
  });

  test('accounts for every dossier record: it became something, or a reason says why not', () => {
    const became = new Set(
      [...rules, ...monitoringPlans, ...tasks, ...facts, ...adverseEventTables].flatMap(
        ({ record, alsoRecords }) => [record, ...(alsoRecords ?? [])],
      ),
    );
    expect(new Set(dossierRecords.map(({ id }) => id)).size).toBe(dossierRecords.length);
    for (const { id, leftOut } of dossierRecords)
      expect([id, became.has(id)]).toEqual([id, leftOut === undefined]);
  });
});
