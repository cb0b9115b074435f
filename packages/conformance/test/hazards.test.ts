import { describe, expect, test } from 'vitest';
import { load } from '@openketamine/evidence';
import { weights, type Hazard, type Rule } from '@openketamine/model';
import { labelChapters } from '@openketamine/model/schema';
import { widerPlaces } from '@openketamine/model/places';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, rules } from '@openketamine/risk';
import { compileRules, rulesFor } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { answerHazards, treatmentsOf, withFacts, type HazardAnswer } from '../src/hazards/index.js';

const answers = answerHazards({ rules, labels, list: hazardList, terminology });
const treatments = treatmentsOf(protocols);
/** Places of the table, some that inherit, one of which nothing was entered, and none. */
const places = [...hazardList.places, 'DE', 'NO', 'GB-SCT', 'US-TX', 'CA-BC', undefined];
const cells = treatments.flatMap((treatment) =>
  answers
    .hazardsOf(treatment)
    .flatMap((hazard) => places.map((place) => answers.of(hazard, treatment, place))),
);
const named = ({ hazard, treatment, place, weight }: Omit<HazardAnswer, 'finding'>) =>
  `${hazard.id}, ${treatment.drug} ${treatment.route}, ${place ?? 'no place'}: ${weight}`;
const outcomesOf = (rule: Rule) => [rule, ...(rule.branches ?? [])];
const covering = (hazard: Hazard) =>
  rules.flatMap((rule) =>
    outcomesOf(rule).flatMap((outcome) =>
      outcome.hazards?.includes(hazard.id) === true
        ? [{ rule, branch: outcome === rule ? undefined : outcome.id }]
        : [],
    ),
  );

describe('every place answers every hazard', () => {
  test('with every drug and route of the library', () => {
    expect(treatments.map(({ drug, route }) => `${drug} ${route}`)).toEqual([
      'esketamine iv',
      'esketamine nasal',
      'esketamine oral',
      'ketamine im',
      'ketamine iv',
      'ketamine nasal',
      'ketamine oral',
      'ketamine sc',
      'ketamine sublingual',
    ]);
    expect(hazardList.hazards.filter(({ answer }) => answer === 'review').length).toBeGreaterThan(
      35,
    );
  });

  test('at least with a review: exclude, defer or review, by a rule of its own or a loan', () => {
    const milder = cells.filter(
      ({ hazard, weight }) =>
        hazard.answer === 'review' && !['exclude', 'defer', 'review'].includes(weight),
    );
    expect(milder.map(named)).toEqual([]);
  });

  test('or with a word, where sources ask for care alone', () => {
    expect(cells.filter(({ finding }) => finding === undefined).map(named)).toEqual([]);
  });

  test('and nobody of whom all is unremarkable', () => {
    const screener = compileRules(rules, { terminology, labels });
    for (const place of places) {
      for (const { drug, route } of treatments) {
        const { findings } = screener.evaluate({
          subject: { drug, route, indication: 'trd', jurisdiction: place },
          facts: hazardList.unremarkable,
          at: hazardList.at,
        });
        const about = new Set(
          hazardList.hazards.flatMap((hazard) => [
            ...covering(hazard).map(({ rule }) => rule.id),
            ...rules.filter(({ fallbackFor }) => fallbackFor === hazard.id).map(({ id }) => id),
          ]),
        );
        expect(
          findings
            .filter(({ rule, outcome }) => outcome === 'met' && about.has(rule))
            .map(({ rule }) => rule),
        ).toEqual([]);
      }
    }
  });

  test('as the place does from which it inherits', () => {
    const text = ({ finding, weight }: HazardAnswer) => [
      weight,
      finding?.rule,
      finding?.severity,
      finding?.borrowedFrom,
    ];
    for (const [narrow, wide] of [
      ['DE', 'EU'],
      ['NO', 'EU'],
      ['GB-SCT', 'UK'],
      ['US-TX', 'US'],
    ] as const) {
      for (const treatment of treatments) {
        for (const hazard of answers.hazardsOf(treatment)) {
          expect(text(answers.of(hazard, treatment, narrow))).toEqual(
            text(answers.of(hazard, treatment, wide)),
          );
        }
      }
    }
  });
});

describe('a loan', () => {
  const loans = cells.flatMap(({ finding, ...cell }) =>
    finding?.borrowedFrom === undefined
      ? []
      : [{ ...cell, finding, borrowedFrom: finding.borrowedFrom }],
  );

  test('is a review of this project with a record of its own, and never excludes', () => {
    expect(loans.length).toBeGreaterThan(1000);
    for (const { finding, borrowedFrom } of loans) {
      expect(finding).toMatchObject({ action: 'review', authority: 'project' });
      expect(finding.rule).toMatch(/^project-/u);
      expect(finding.record).toMatch(/^PROJECT-/u);
      expect(finding.record).not.toBe(borrowedFrom.record);
    }
  });

  test('names a rule that covers the hazard somewhere, with its severity, and its source', () => {
    for (const { hazard, finding, borrowedFrom } of loans) {
      const lenders = covering(hazard).filter(
        ({ rule }) =>
          rule.record === borrowedFrom.record && rule.places?.includes(borrowedFrom.place) === true,
      );
      expect(lenders).not.toEqual([]);
      const severities = lenders.map(
        ({ rule, branch }) =>
          outcomesOf(rule).find((outcome) => outcome.id === (branch ?? rule.id))?.severity,
      );
      expect(severities).toContain(finding.severity);
      expect(lenders.some(({ rule }) => finding.cites.includes(rule.source.cite))).toBe(true);
      const read = lenders.filter(
        ({ rule }) =>
          ['label', 'regulator', 'guideline'].includes(rule.authority) &&
          rule.source.verification !== 'unverified',
      );
      expect(read).not.toEqual([]);
    }
  });

  test('is never milder than any excluding rule for the same drug that could lend', () => {
    const order = ['critical', 'major', 'moderate', 'minor', 'information'];
    const milder = loans.filter(({ hazard, treatment, finding }) =>
      covering(hazard).some(({ rule, branch }) => {
        const said = outcomesOf(rule).find((outcome) => outcome.id === (branch ?? rule.id)) ?? rule;
        return (
          rule.places !== undefined &&
          ['label', 'regulator', 'guideline'].includes(rule.authority) &&
          rule.source.verification !== 'unverified' &&
          rule.applies.some(({ drug }) => drug === undefined || drug === treatment.drug) &&
          weights[said.action] === 'exclude' &&
          order.indexOf(said.severity) < order.indexOf(finding.severity)
        );
      }),
    );
    expect(milder.map(named)).toEqual([]);
  });

  test('says in its data and in words whether the label of the place was read', () => {
    for (const { place, treatment, finding } of loans) {
      const label = labels.find(
        (labelRead) =>
          place !== undefined &&
          labelRead.drug === treatment.drug &&
          labelRead.routes.includes(treatment.route) &&
          widerPlaces(place).includes(labelRead.place),
      );
      const [ownLabel, words] =
        place === undefined
          ? [undefined, /No place is named/u]
          : label === undefined
            ? ['not-read', /contraindications of a label of .* were not read\./u]
            : ['silent', /was read \(.*\) and does not name it/u];
      expect(finding.ownLabel).toBe(ownLabel);
      expect(finding.message).toMatch(words);
    }
  });

  test('never stands beside a rule of the place that covers the hazard', () => {
    for (const place of places) {
      for (const { drug, route } of treatments) {
        const here = rulesFor(rules, { subject: { drug, route, jurisdiction: place } });
        const covered = new Set(
          here.flatMap((rule) => outcomesOf(rule).flatMap((outcome) => outcome.hazards ?? [])),
        );
        const standIns = here.flatMap(({ fallbackFor }) => fallbackFor ?? []);
        expect(standIns.filter((hazard) => covered.has(hazard))).toEqual([]);
      }
    }
  });
});

describe('hazards and rules name each other truly', () => {
  const ids = new Set(hazardList.hazards.map(({ id }) => id));

  test('every hazard that a rule names is on the list, and every hazard of the list is covered somewhere', () => {
    const used = rules.flatMap((rule) => [
      ...outcomesOf(rule).flatMap(({ hazards }) => hazards ?? []),
      ...(rule.fallbackFor === undefined ? [] : [rule.fallbackFor]),
    ]);
    expect([...new Set(used)].filter((hazard) => !ids.has(hazard))).toEqual([]);
    for (const hazard of hazardList.hazards) expect(covering(hazard)).not.toEqual([]);
    expect(ids.size).toBe(hazardList.hazards.length);
  });

  test('one project rule at most stands in for a hazard', () => {
    const standIns = rules.flatMap(({ fallbackFor }) => fallbackFor ?? []);
    expect(new Set(standIns).size).toBe(standIns.length);
  });

  test.each(hazardList.hazards)(
    '$id is met by every rule that says it covers it, however it is told',
    (hazard) => {
      for (const { rule, branch } of covering(hazard)) {
        const screener = compileRules([rule], { terminology });
        for (const applies of rule.applies) {
          for (const facts of hazard.facts) {
            const { findings } = screener.evaluate({
              subject: {
                drug: applies.drug ?? 'ketamine',
                route: applies.route ?? hazard.routes?.[0] ?? 'iv',
                jurisdiction: rule.places?.[0],
                indication: rule.indications?.[0] ?? 'trd',
                protocol: rule.protocols?.[0],
              },
              facts: withFacts(hazardList.unremarkable, facts),
              at: hazardList.at,
            });
            const said = findings.find(
              (finding) => finding.rule === rule.id && finding.branch === branch,
            );
            expect([rule.id, branch, facts, said?.outcome]).toEqual([
              rule.id,
              branch,
              facts,
              'met',
            ]);
          }
        }
      }
    },
  );

  test.each(rules.filter(({ fallbackFor }) => fallbackFor !== undefined))(
    '$id is met by everybody who has the hazard it stands in for',
    (rule) => {
      const hazard = hazardList.hazards.find(({ id }) => id === rule.fallbackFor);
      const screener = compileRules([rule], { terminology });
      for (const facts of hazard?.facts ?? []) {
        const { findings } = screener.evaluate({
          subject: {
            drug: rule.applies[0]?.drug ?? '',
            route: rule.applies[0]?.route ?? 'iv',
            jurisdiction: 'BR',
          },
          facts: withFacts(hazardList.unremarkable, facts),
          at: hazardList.at,
        });
        expect(findings.find((finding) => finding.rule === rule.id)?.outcome).toBe('met');
      }
    },
  );
});

describe('labels that were read', () => {
  test('are those of whose contraindications the evidence has facts, with the parts of which it has some', async () => {
    const all = await load('labels');
    const of = (topic: string) =>
      all.filter((label) => label.place !== null && label.topic === topic);
    const expected = of('contraindication').map(({ place, drug, routes }) => ({
      place,
      drug,
      routes,
      chapters: labelChapters.filter((chapter) =>
        of(chapter).some((label) => label.place === place && label.drug === drug),
      ),
    }));
    const shown = labels.map(({ place, drug, routes, chapters }) => ({
      place,
      drug,
      routes,
      chapters: labelChapters.filter((chapter) => chapters.includes(chapter)),
    }));
    const sorted = (list: readonly { readonly place: string | null; readonly drug: string }[]) =>
      list.toSorted((a, b) => (`${a.drug} ${a.place}` < `${b.drug} ${b.place}` ? -1 : 1));
    expect(sorted(shown)).toEqual(sorted(expected));
  });

  test('cite what the facts of their contraindications cite', async () => {
    const all = await load('labels');
    for (const { place, drug, from } of labels) {
      const facts = all
        .filter(
          (label) =>
            label.place === place && label.drug === drug && label.topic === 'contraindication',
        )
        .flatMap((label) => label.facts);
      const cited = new Set(facts.flatMap(({ cite }) => cite?.split('#')[0] ?? []));
      expect(from.some(({ cite }) => cited.has(cite))).toBe(true);
    }
  });
});
