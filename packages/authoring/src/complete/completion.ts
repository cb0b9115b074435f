import type { AuthoredFile } from '../authored-file.js';
import type { Path, Problem } from '../problem.js';
import type { Block } from '../walk.js';

/**
 * What may be left out of a file because it is said elsewhere, once.
 *
 * @category completion
 */
export interface SharedRecords {
  /** Sources of the library the file lies in, by id: how each was read is said there. */
  readonly sources: ReadonlyMap<string, Block>;
  /** Sources published elsewhere, by id: a file that cites one gets its reference written into its own list. */
  readonly publishedSources?: ReadonlyMap<string, Block>;
  /** Procedures by id, for `procedure.use`. */
  readonly procedures: ReadonlyMap<string, Block>;
  /** Site parameters by id, for the `site` of a procedure. */
  readonly siteParameters: ReadonlyMap<string, Block>;
}

/**
 * Nothing shared: a file that says everything itself.
 *
 * @category completion
 */
export const nothingShared: SharedRecords = {
  sources: new Map(),
  procedures: new Map(),
  siteParameters: new Map(),
};

/** A value made from an authored one, and where each part of it was written. */
export class Completion {
  readonly problems: Problem[] = [];
  readonly #file: AuthoredFile;
  readonly #written = new Map<string, Path>();

  constructor(file: AuthoredFile) {
    this.#file = file;
  }

  /** Notes that a part of the completed value was written elsewhere in the file. */
  moved(path: Path, written: Path): void {
    this.#written.set(JSON.stringify(path), written);
  }

  report(path: Path, message: string): void {
    this.problems.push({ file: this.#file.file, ...this.#file.locate(path), path, message });
  }

  /** The file with another value; places still point at what a person wrote. */
  fileWith(value: unknown): AuthoredFile {
    const file = this.#file;
    const problems = [...file.problems, ...this.problems];
    return {
      ...file,
      value: problems.length > 0 ? undefined : value,
      written: file.value,
      problems,
      locate: (path, target) => file.locate(this.#writtenAt(path), target),
    };
  }

  #writtenAt(path: Path): Path {
    for (let length = path.length; length > 0; length--) {
      const written = this.#written.get(JSON.stringify(path.slice(0, length)));
      if (written !== undefined) return [...written, ...path.slice(length)];
    }
    return path;
  }
}
