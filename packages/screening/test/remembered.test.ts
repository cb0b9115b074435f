import { describe, expect, test } from 'vitest';
import { Remembered } from '../src/internal/remembered.js';

/** Remembers lengths, and counts how often each was made. */
function counting() {
  const made: string[] = [];
  const lengths = new Remembered((name) => {
    made.push(name);
    return name.length;
  });
  return { lengths, made };
}

describe('what was made of a name', () => {
  test('is made once for each name', () => {
    const { lengths, made } = counting();
    expect(['a', 'bb', 'a', 'bb', 'a'].map((name) => lengths.of(name))).toEqual([1, 2, 1, 2, 1]);
    expect(made).toEqual(['a', 'bb']);
  });

  test('is made once also where nothing comes of it', () => {
    let times = 0;
    const nothing = new Remembered(() => {
      times++;
      return null;
    });
    expect([nothing.of('a'), nothing.of('a'), times]).toEqual([null, null, 1]);
  });

  test.each([
    [999, 0],
    [1000, 1],
    [1001, 1],
    [1999, 1],
  ])(
    'is remembered while there are few: with %i others it is made %i times more',
    (others, more) => {
      const { lengths, made } = counting();
      lengths.of('first');
      for (let index = 0; index < others; index++) lengths.of(`${index}`);
      made.length = 0;
      expect(lengths.of('first')).toBe(5);
      expect(made.length).toBe(more);
    },
  );

  test('stays after many others have been forgotten with it and it was asked for again', () => {
    const { lengths, made } = counting();
    for (let index = 0; index <= 1000; index++) lengths.of(`${index}`);
    made.length = 0;
    expect([lengths.of('1000'), lengths.of('999'), lengths.of('999')]).toEqual([4, 3, 3]);
    expect(made).toEqual(['999']);
  });
});
