import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, score } from '../src/index.js';
import {
  answersOf,
  byDomains,
  byParts,
  byTiers,
  scale,
  scored,
  single,
  teams,
  typed,
} from './scales.js';

const phq9 = scale('phq9');

describe.each([...scored, ...teams].map((entry) => [entry.id, entry] as const))(
  '%s',
  (_, entry) => {
    test('the least and the most answers give the least and the most total', () => {
      const [set] = entry.bands;
      const least = score(entry, answersOf(entry, 'least'), set?.id).total;
      const most = score(entry, answersOf(entry, 'most'), set?.id).total;
      expect([least, most]).toEqual(
        entry.total === null ? [null, null] : [entry.total.least, entry.total.most],
      );
    });

    test('one answer too many or too few is refused with the count that would be accepted', () => {
      const answers = answersOf(entry, 'least');
      const count = String(answers.length);
      for (const wrong of [answers.slice(1), [...answers, 0], []]) {
        expect(() => score(entry, wrong)).toThrow(
          expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining(count) }),
        );
      }
    });

    test('an answer one step outside its range is refused, on either side of each item', () => {
      const least = answersOf(entry, 'least');
      const most = answersOf(entry, 'most');
      const codes = new Set(entry.items?.notAssessed?.map(({ item, value }) => `${item}=${value}`));
      for (const at of least.keys()) {
        for (const wrong of [(least[at] ?? 0) - 1, (most[at] ?? 0) + 1]) {
          if (codes.has(`${at + 1}=${wrong}`)) continue;
          expect(() => score(entry, least.with(at, wrong))).toThrow(
            expect.objectContaining({ code: 'ANSWER_OUT_OF_RANGE', path: `/answers/${at}` }),
          );
        }
      }
    });

    test('a broken number is not an answer', () => {
      const answers = answersOf(entry, 'least');
      for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => score(entry, answers.with(0, wrong))).toThrow(
          expect.objectContaining({ code: 'ANSWER_OUT_OF_RANGE' }),
        );
      }
    });

    test('a missing first answer is refused, since no rule for missing answers was read', () => {
      expect(() => score(entry, [null, ...answersOf(entry, 'least').slice(1)])).toThrow(
        expect.objectContaining({ code: 'SCALE_INCOMPLETE' }),
      );
    });
  },
);

describe('bands', () => {
  const sets = scored.flatMap((entry) =>
    entry.bands.map((set) => [entry.id, set.id, entry, set] as const),
  );
  test.each(sets)(
    '%s by %s: each band begins and ends where its source says',
    (_, id, entry, set) => {
      for (const band of set.bands) {
        expect(bandOf(entry, band.least, id)?.id).toBe(band.id);
        expect(bandOf(entry, band.most, id)?.id).toBe(band.id);
      }
      for (const [at, band] of set.bands.slice(1).entries()) {
        expect(bandOf(entry, band.least - 1, id)?.id).toBe(set.bands[at]?.id);
      }
    },
  );

  test('a total outside the scale is refused on either side', () => {
    expect(() => bandOf(phq9, -1)).toThrow(expect.objectContaining({ code: 'VALUE_OUT_OF_RANGE' }));
    expect(() => bandOf(phq9, 28)).toThrow(expect.objectContaining({ code: 'VALUE_OUT_OF_RANGE' }));
  });

  test('two competing sets of bands have to be named, and differ from 19 on', () => {
    const hamd17 = scale('hamd17');
    expect(() => bandOf(hamd17, 19)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining('hamd17-b') }),
    );
    expect([bandOf(hamd17, 19, 'hamd17-a')?.id, bandOf(hamd17, 19, 'hamd17-b')?.id]).toEqual([
      'severe',
      'moderate',
    ]);
    expect(() => score(hamd17, answersOf(hamd17, 'least'))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path: '/bands' }),
    );
    expect(score(hamd17, answersOf(hamd17, 'least'), 'hamd17-a').band?.id).toBe('none');
  });

  test('a set of bands that the scale does not have is refused', () => {
    expect(() => bandOf(phq9, 10, 'phq9-mine')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('a scale without bands has none, also for the most total', () => {
    expect(bandOf(scale('pcl5'), 80)).toBeNull();
  });
});

describe('rules of single scales', () => {
  test('the QIDS counts the highest item of a domain and not their sum', () => {
    const answers = answersOf(byDomains, 'least').with(0, 2).with(1, 3).with(5, 1).with(8, 1);
    const { total, parts } = score(byDomains, answers);
    expect([total, parts['sleep'], parts['appetite-weight']]).toEqual([4, 3, 1]);
  });

  test('the LSAS gives fear and avoidance beside the total', () => {
    const answers = answersOf(byParts, 'least').with(0, 3).with(47, 2);
    expect(score(byParts, answers)).toMatchObject({
      total: 5,
      parts: { fear: 3, avoidance: 2 },
    });
  });

  test('a code for "not assessed" is a missing answer and no score', () => {
    const answers = answersOf(scale('hamd17'), 'least').with(15, 3);
    expect(() => score(scale('hamd17'), answers)).toThrow(
      expect.objectContaining({ code: 'SCALE_INCOMPLETE', path: '/answers/15' }),
    );
    expect(() => score(scale('cgi-s'), [0])).toThrow(
      expect.objectContaining({ code: 'SCALE_INCOMPLETE' }),
    );
  });

  test('the KSET has no total and says so', () => {
    expect(() => score(scale('kset'), [])).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('KSET') }),
    );
  });

  test('higher is better on the MOAA/S, so the least level is not a response', () => {
    expect(score(single, [0]).band?.id).toBe('no-response');
    expect(scale('moaas').direction).toBe('higher-better');
  });
});

const tier = (...yes: number[]) =>
  score(
    byTiers,
    Array.from({ length: 7 }, (_, at) => (yes.includes(at + 1) ? 1 : 0)),
  ).tier;

describe('the tiers of the C-SSRS screener', () => {
  test('no yes is not a tier, and there is never a total', () => {
    expect(tier()).toBeNull();
    expect(score(byTiers, [1, 1, 1, 1, 1, 1, 1]).total).toBeNull();
  });
  test.each([
    [[1], 'low'],
    [[1, 2], 'low'],
    [[1, 2, 3], 'moderate'],
    [[6], 'moderate'],
    [[1, 2, 4], 'high'],
    [[1, 2, 5], 'high'],
    [[6, 7], 'high'],
  ])('yes to %j is %s', (yes, expected) => {
    expect(tier(...yes)).toBe(expected);
  });
  test('questions that the branching skips may be left out, others may not', () => {
    expect(score(byTiers, [1, 0, null, null, null, 0, null]).tier).toBe('low');
    expect(() => score(byTiers, [1, 1, null, 0, 0, 0, null])).toThrow(
      expect.objectContaining({ code: 'SCALE_INCOMPLETE', path: '/answers/2' }),
    );
    expect(() => score(byTiers, [0, 0, null, null, null, 1, null])).toThrow(
      expect.objectContaining({ code: 'SCALE_INCOMPLETE', path: '/answers/6' }),
    );
  });
});

test('a higher answer never lowers the total', () => {
  const answer = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 9, maxLength: 9 }), fc.nat(8), (answers, at) => {
      const before = score(phq9, answers).total ?? 0;
      const after = score(phq9, answers.with(at, (answers[at] ?? 0) + 1)).total ?? 0;
      expect(after).toBe(before + 1);
    }),
  );
});

describe.each(typed.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('is not scored from its answers, whatever they are, and says what to type', () => {
    for (const which of ['least', 'most'] as const)
      expect(() => score(entry, answersOf(entry, which))).toThrow(
        expect.objectContaining({
          code: 'SCALE_NOT_SCORED',
          message: expect.stringContaining(entry.rights.says),
          hint: expect.stringContaining(entry.total === null ? 'tier' : 'total'),
        }),
      );
  });

  test('tells an alarming answer although it is not scored', () => {
    const said = () => {
      try {
        return String(score(entry, answersOf(entry, 'most')).total);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(/suicide risk now/u.test(said())).toBe(entry.suicidality !== null);
  });

  test('has no rights that were read and allow a calculator', () => {
    expect(['unclear', 'protected']).toContain(entry.rights.wording);
    expect(entry.rights.computed).toBeUndefined();
  });
});

test('a scale whose wording is not free is computed only with a reason', () => {
  const named = ['cssrs-screen', 'cadss', 'kset', 'bprs-positive', 'qids-sr16'];
  expect(scored.map(({ id }) => id).filter((id) => named.includes(id))).toEqual([]);
  for (const { id, rights } of scored) {
    const open = rights.wording === 'free' || rights.wording === 'public-domain';
    expect([id, open || rights.computed !== undefined]).toEqual([id, true]);
  }
});
