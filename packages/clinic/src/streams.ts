/** Kinds of streams. Each stream is one story with one version. */
export const streamKinds = ['patient', 'course', 'session', 'lot', 'duty', 'consent'] as const;

/** One of {@link streamKinds}. */
export type StreamKind = (typeof streamKinds)[number];

/** The name of a stream: `patient/abc`, `session/xyz:3`. */
export type StreamName = `${StreamKind}/${string}`;

/** The stream of a session of a course. */
export function sessionStream(course: string, number: number): StreamName {
  return `session/${course}:${number}`;
}

/**
 * Course and number of the stream of a session.
 *
 * @example
 * sessionOfStream('session/xyz:3')
 * // => { course: 'xyz', number: 3 }
 */
export function sessionOfStream(
  stream: string,
): { readonly course: string; readonly number: number } | undefined {
  const { course, number } = /^session\/(?<course>.+):(?<number>\d+)$/u.exec(stream)?.groups ?? {};
  return course === undefined ? undefined : { course, number: Number(number) };
}
