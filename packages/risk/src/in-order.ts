/** Records in the order in which their files stand in a folder. @internal */
export function inOrder<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const file = ({ id }: T): string => `${id}.yaml`;
  return records.toSorted((a, b) => (file(a) < file(b) ? -1 : 1));
}
