import { oncePer } from './once.js';

/** What a statement of a protocol says of its own ground. */
interface Stated {
  readonly basis?: string | undefined;
  readonly verification?: string | undefined;
  readonly editorial?: true | undefined;
  readonly notOfSource?: true | undefined;
}

interface Marks {
  unverified?: true;
  projectChoice?: true;
  editorial?: true;
  notOfSource?: true;
}

/** The marks that go with a statement into the course, so that each output can say them. */
export const marksOf = oncePer((stated: Stated): Readonly<Marks> => {
  const { basis, verification, editorial, notOfSource } = stated;
  return {
    ...(verification === 'unverified' ? { unverified: true } : {}),
    ...(basis === 'project' ? { projectChoice: true } : {}),
    ...(editorial === true ? { editorial: true } : {}),
    ...(notOfSource === true ? { notOfSource: true } : {}),
  };
});
