/** What a statement of a protocol says of its own ground. */
interface Stated {
  readonly basis?: string | undefined;
  readonly verification?: string | undefined;
  readonly editorial?: true | undefined;
  readonly notOfSource?: true | undefined;
}

/** The marks that go with a statement into the course, so that each output can say them. */
export const marksOf = ({ basis, verification, editorial, notOfSource }: Stated) => ({
  ...(verification === 'unverified' ? { unverified: true } : {}),
  ...(basis === 'project' ? { projectChoice: true } : {}),
  ...(editorial === true ? { editorial: true } : {}),
  ...(notOfSource === true ? { notOfSource: true } : {}),
});
