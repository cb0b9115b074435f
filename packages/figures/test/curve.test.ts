import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ProtocolStatus } from '@openketamine/model';
import { lastCheckedLine, statusLine } from '@openketamine/model/render';
import { reviewStateSchema } from '@openketamine/model/schema';
import { simulate, simulatePopulation, type Simulation } from '@openketamine/pharmacokinetics';
import { modelById } from '@openketamine/pharmacokinetics/models';
import { observationsFor } from '@openketamine/pharmacokinetics/observations';
import { curveInCharacters } from '../src/characters.js';
import { concentrationCurve } from '../src/index.js';
import { thin } from '../src/series.js';
import { infusion, simulated } from './support.js';

const entry = [simulated()];
const observations = observationsFor('ketamine', 'iv').filter(({ dose }) => dose?.value === 0.5);
const texts = (svg: string): string[] => {
  const { document } = parseHTML(`<body>${svg}</body>`);
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
};
const paths = (svg: string): string[] => {
  const { document } = parseHTML(`<body>${svg}</body>`);
  return [...document.querySelectorAll('[aria-label="line"] path')].map(
    (path) => path.getAttribute('d') ?? '',
  );
};

const doses = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ hours: i * 0.5, label: '35 mg' }));

describe('a concentration curve', () => {
  test('is a complete SVG document made without a browser', () => {
    const { svg } = concentrationCurve({ simulations: entry });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 760 \d+"/u);
    expect(svg.trimEnd()).toMatch(/<\/svg>$/u);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script/u);
  });

  test('has the finding as its title, with its number and unit', () => {
    const { title, svg } = concentrationCurve({ simulations: entry });
    expect(title).toBe('Ketamine peaks at 158 ng/mL after 40 min in a typical person');
    expect(texts(svg)[0]).toBe(title);
  });

  test('does not tell a rise in the fourth digit as a finding: of sessions alike the first is named', () => {
    const sessions = [0, 3, 7, 10, 14, 17, 21, 24].flatMap((day, session) =>
      [0, 5].map(
        (minute) =>
          ({
            drug: 'esketamine',
            route: 'nasal',
            form: 'base',
            amount: { value: 28, unit: 'mg' },
            at: { value: day * 1440 + minute, unit: 'min' },
            session,
          }) as const,
      ),
    );
    const course = simulate(
      { model: modelById('perez-ruixo-2021-esketamine'), doses: sessions },
      { every: { value: 1, unit: 'h' }, until: { value: 26, unit: 'd' } },
    );
    expect(course.analytes.parent?.tmax.value).toBeGreaterThan(24);
    const { title, text } = concentrationCurve({ simulations: [course] });
    expect(title).toMatch(/^Esketamine peaks at \d+ ng\/mL after \d+ min in a typical person$/u);
    expect(text).toContain(title);
    const drawn = curveInCharacters(course, { columns: 80 });
    expect(drawn).toMatch(/esketamine: peak \d+ ng\/mL after \d+ min/u);
  });

  test('always says model, enantiomer, sampling site, population, assumptions and sources', () => {
    const all = texts(concentrationCurve({ simulations: entry, title: 'Another title' }).svg).join(
      ' ',
    );
    expect(all).toContain('otto-2021-s-ketamine: S-enantiomer, venous plasma');
    expect(all).toContain('48 healthy volunteers');
    expect(all).toContain('the racemic dose counts in full');
    expect(all).toContain('otto2021#table-3');
    expect(all).toContain('Not a medical device');
  });

  describe('of models in every state', () => {
    const inState = (status: ProtocolStatus['state'], id = 'otto-2021-s-ketamine') => {
      const simulation = simulated(id);
      const lastChecked = { on: '2026-10-01', by: 'B. Reader' };
      return { ...simulation, model: { ...simulation.model, status, lastChecked } };
    };
    const said = (simulations: readonly Simulation[]) =>
      texts(concentrationCurve({ simulations }).svg).join(' ').toLowerCase();

    test.each(reviewStateSchema.options)('says %s, and who last re-read its sources', (state) => {
      const all = said([inState(state)]);
      const standing = { status: state, lastChecked: inState(state).model.lastChecked };
      expect(all).toContain(statusLine(standing).toLowerCase());
      expect(all).toContain(lastCheckedLine(standing).toLowerCase());
      expect(all.includes('not reviewed')).toBe(state === 'draft');
    });

    test('says it of each model where they differ', () => {
      const all = said([inState('reviewed'), inState('superseded', 'simons-2022-s-ketamine')]);
      expect(all).toContain('otto-2021-s-ketamine: reviewed: a clinician has reviewed it');
      expect(all).toContain('simons-2022-s-ketamine: superseded: replaced by another');
    });

    test('says that nobody has re-read the sources', () => {
      expect(said(entry)).toContain('sources not re-read by a named person');
    });

    test('says that a number of a model, or an observed value, is unverified', () => {
      expect(said(entry)).not.toContain('unverified');
      const doubted = [{ ...simulated(), model: { ...simulated().model, unverified: true } }];
      expect(said(doubted)).toContain('unverified, a number of this model');
      const { svg } = concentrationCurve({
        simulations: entry,
        observations: observations.map((each) => ({
          ...each,
          verification: 'unverified' as const,
        })),
      });
      expect(texts(svg).join(' ')).toContain('Unverified, an observed value');
    });
  });

  test('says that a constructed model is constructed', () => {
    const model = modelById('constructed-ketamine-im');
    const simulation = {
      ...simulated(),
      model: { ...simulated().model, id: model.id, kind: model.kind },
    };
    expect(texts(concentrationCurve({ simulations: [simulation] }).svg).join(' ')).toContain(
      'constructed by this project',
    );
  });

  test('has one line for each substance, labeled where it ends', () => {
    const { svg } = concentrationCurve({ simulations: entry });
    expect(paths(svg)).toHaveLength(2);
    expect(texts(svg)).toEqual(expect.arrayContaining(['ketamine', 'norketamine']));
  });

  test('lines differ in their dashes, not in color alone', () => {
    const { svg } = concentrationCurve({
      simulations: ['otto-2021-s-ketamine', 'simons-2022-s-ketamine', 'ashraf-2018-s-ketamine'].map(
        (id) => simulated(id),
      ),
    });
    const dashes = [...svg.matchAll(/stroke-dasharray="(?<d>[^"]*)"/gu)].map(
      ({ groups }) => groups?.['d'],
    );
    expect(new Set(dashes).size).toBeGreaterThanOrEqual(2);
  });

  test('of several models is of the drug alone, and its title says how far they lie apart', () => {
    const { title, svg, text } = concentrationCurve({
      simulations: ['otto-2021-s-ketamine', 'simons-2022-s-ketamine'].map((id) => simulated(id)),
    });
    expect(title).toBe('Two models put the peak between 158 and 289 ng/mL');
    expect(paths(svg)).toHaveLength(2);
    expect(text).toContain('simons-2022-s-ketamine peaks at 289 ng/mL after 40 min');
    const all = texts(svg).join(' ');
    expect(all).toContain('arterial plasma');
    expect(all.split('the racemic dose counts in full')).toHaveLength(2);
  });

  test('has bands, and says what they do not show', () => {
    const population = simulatePopulation({
      model: modelById('otto-2021-s-ketamine'),
      doses: [infusion],
      people: { weight: { value: 70, unit: 'kg' } },
      size: 200,
      seed: 1,
      times: { every: { value: 10, unit: 'min' }, until: { value: 6, unit: 'h' } },
    });
    const { svg } = concentrationCurve({ simulations: entry, population });
    const { document } = parseHTML(`<body>${svg}</body>`);
    expect(document.querySelectorAll('[aria-label="area"] path')).toHaveLength(4);
    expect(texts(svg).join(' ')).toContain('not what is uncertain about the model');
  });

  test('shows observed values with their study, and which have no time of their own', () => {
    const { svg } = concentrationCurve({ simulations: entry, observations });
    const { document } = parseHTML(`<body>${svg}</body>`);
    expect(document.querySelectorAll('[aria-label="dot"] path')).toHaveLength(2);
    const all = texts(svg).join(' ');
    expect(all).toContain('185 Zarate 2006');
    expect(all).toContain('100 to 250 Krystal 1994');
    expect(all).toContain('whose time is not given');
  });

  test('shows doses below the axis, with amounts while there are few', () => {
    const few = texts(concentrationCurve({ simulations: entry, doses: doses(3) }).svg);
    expect(few.filter((text) => text === '▲')).toHaveLength(3);
    expect(few.filter((text) => text === '35 mg')).toHaveLength(3);
    const many = texts(concentrationCurve({ simulations: entry, doses: doses(12) }).svg);
    expect(many.filter((text) => text === '▲')).toHaveLength(12);
    expect(many).not.toContain('35 mg');
  });

  test('can be logarithmic, and then zero does not break it', () => {
    const { svg } = concentrationCurve({ simulations: entry, scale: 'log' });
    expect(svg).not.toMatch(/NaN|Infinity/u);
    expect(texts(svg)).toEqual(expect.arrayContaining(['100', '10', '1']));
  });

  test.each([
    ['light', '#fcfbf8'],
    ['dark', '#15191d'],
    ['page', 'var(--ok-paper, #fcfbf8)'],
  ] as const)('in the theme %s stands on %s', (theme, paper) => {
    expect(concentrationCurve({ simulations: entry, theme }).svg).toContain(`fill="${paper}"`);
  });

  test('counts days once the course is longer than three', () => {
    expect(
      texts(
        concentrationCurve({ simulations: [simulated('otto-2021-s-ketamine', 72)] }).svg,
      ).join(),
    ).toContain('hours from the first dose');
    expect(
      texts(
        concentrationCurve({ simulations: [simulated('otto-2021-s-ketamine', 73)] }).svg,
      ).join(),
    ).toContain('days from the first dose');
  });

  test('comes with the same data as a table of at most sixty rows', () => {
    const { table } = concentrationCurve({ simulations: entry });
    expect(table.head).toEqual([
      'time',
      'ketamine, ng/mL (otto-2021-s-ketamine)',
      'norketamine, ng/mL (otto-2021-s-ketamine)',
    ]);
    expect(table.rows.length).toBeLessThanOrEqual(61);
    expect(table.rows[0]).toEqual(['0 min', '0', '0']);
  });

  test('makes names safe inside markup', () => {
    const simulation = simulated();
    const { svg } = concentrationCurve({
      simulations: [{ ...simulation, model: { ...simulation.model, population: '<b>&"' } }],
    });
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
    expect(svg).not.toContain('<b>');
  });
});

test('thinning a long curve keeps its peaks', () => {
  const n = 30_241;
  const times = Float64Array.from({ length: n }, (_, i) => i / 60);
  const values = Float64Array.from({ length: n }, (_, i) =>
    i === 12_345 ? 100 : Math.sin(i / 900) ** 2,
  );
  const points = thin(times, values);
  expect(points.length).toBeLessThan(1300);
  expect(points.some(({ t, c }) => c === 100 && t === 12_345 / 60)).toBe(true);
  expect(points[0]?.t).toBe(0);
  expect(points.at(-1)?.t).toBe(504);
  expect(points).toEqual(points.toSorted((a, b) => a.t - b.t));
});
