import { useEffect, useState } from 'react';

/** An answer of the server, or why there is none. */
export interface Answer<T> {
  readonly value?: T;
  readonly failure?: unknown;
}

/** Asks the server when the key changes; an answer that comes too late is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<{ key: string; answer: Answer<T> }>({ key: '', answer: {} });
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setState({ key, answer: { value } }),
      (failure: unknown) => current && setState({ key, answer: { failure } }),
    );
    return () => {
      current = false;
    };
    // The key says everything that the question depends on.
  }, [key]);
  return state.key === key ? state.answer : {};
}
