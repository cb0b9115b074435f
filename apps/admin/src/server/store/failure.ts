/** Why a database cannot be used. The message is for whoever runs the clinic: what is wrong, and what to do. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly kind: 'locked' | 'newer' | 'full' | 'damaged' | 'unreachable';

  constructor(kind: StoreFailure['kind'], message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
  }
}

/** What another program has written meanwhile. Both versions are told, so that people can choose. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly stream: string;
  readonly expected: number;
  readonly found: number;

  constructor(stream: string, expected: number, found: number) {
    super(`${stream} is at version ${found}, not ${expected}.`);
    this.stream = stream;
    this.expected = expected;
    this.found = found;
  }
}

/** A key that was used before for something else. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

const full =
  /database or disk is full|SQLITE_FULL|ENOSPC|No space left|disk full|could not extend file/iu;

/** Says of an error of a database what it means, where that is known. */
export function understood(error: unknown): unknown {
  const text = error instanceof Error ? error.message : '';
  if (full.test(text)) {
    return new StoreFailure(
      'full',
      'The disk is full. Nothing of this was stored. Make room, then send it again.',
      error,
    );
  }
  return error;
}
