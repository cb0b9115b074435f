import { useEffect, useState } from 'react';

/** An answer of the server, or why there is none; neither while it is on its way. */
export interface Answer<T> {
  readonly value?: T;
  readonly failure?: unknown;
}

/**
 * Asks the server when the question or its key changes; an answer that comes too late is dropped.
 *
 * @param ask - a function that stays the same between two renderings
 * @param key - what is asked for
 * @param keep - shows the answer to the question before until the next one is there
 */
export function useAnswer<T>(
  ask: (key: string) => Promise<T>,
  key: string,
  keep = false,
): Answer<T> {
  const [state, setState] = useState<{ key: string | undefined; answer: Answer<T> }>({
    key: undefined,
    answer: {},
  });
  useEffect(() => {
    let current = true;
    ask(key).then(
      (value) => current && setState({ key, answer: { value } }),
      (failure: unknown) => current && setState({ key, answer: { failure } }),
    );
    return () => {
      current = false;
    };
  }, [ask, key]);
  return keep || state.key === key ? state.answer : {};
}
