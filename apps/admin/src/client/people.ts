import { useQuery } from '@tanstack/react-query';
import { queries } from './router.js';

/** Turns the id of an account into a name; an id that nobody has any more is shown as it is. */
export function usePeople(): (id: string) => string {
  const { data } = useQuery({ ...queries.accounts, staleTime: 60_000 });
  const names = new Map((data?.accounts ?? []).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
