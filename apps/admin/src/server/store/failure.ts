import type { ClinicEvent, Recorded } from '@openketamine/clinic';

/** Why a database cannot be used. The message is for whoever runs the clinic: what is wrong, and what to do. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly kind:
    | 'locked'
    | 'newer'
    | 'full'
    | 'damaged'
    | 'unreachable'
    | 'missing'
    | 'there-already';

  constructor(kind: StoreFailure['kind'], message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
  }
}

/** What somebody else has written meanwhile. Both versions are told, so that people can choose. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly stream: string;
  readonly expected: number;
  readonly found: number;
  /** What was recorded since the version that was expected. */
  readonly theirs: readonly Recorded<ClinicEvent>[];
  /** Whether the version came as a tag in a header, which has an answer of its own in HTTP. */
  byTag = false;

  constructor(
    stream: string,
    expected: number,
    found: number,
    theirs: readonly Recorded<ClinicEvent>[] = [],
  ) {
    super(`${stream} is at version ${found}, not ${expected}.`);
    this.stream = stream;
    this.expected = expected;
    this.found = found;
    this.theirs = theirs;
  }
}

/** A key that was used before for something else. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

const full =
  /database or disk is full|SQLITE_FULL|ENOSPC|No space left|disk full|could not extend file/iu;

/** What Postgres calls a full disk. */
const diskFull = '53100';

/** Says of an error of a database what it means, where that is known. */
export function understood(error: unknown): unknown {
  const text = error instanceof Error ? error.message : '';
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === diskFull || full.test(text)) {
    return new StoreFailure(
      'full',
      'The disk is full. Nothing of this was stored. Make room, then send it again.',
      error,
    );
  }
  return error;
}
