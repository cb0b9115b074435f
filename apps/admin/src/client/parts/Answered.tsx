import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Act } from '../kit/index.js';
import { words } from '../words/index.js';
import { Failure } from './Failure.js';
import { Loading } from './Loading.js';

/** A part of a screen that waits for an answer of its own: it says that it waits, and what went wrong; the rest of the screen goes on. */
export function Answered<T>({
  query,
  children,
}: {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: T) => ReactNode;
}) {
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error === null) return <Loading />;
  return (
    <>
      <Failure failure={error} />
      <Act onPress={() => void refetch()}>{words.error.retry}</Act>
    </>
  );
}
