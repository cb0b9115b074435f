import { sessionOfStream } from '@openketamine/clinic';

/** The number of the session a stream is of. */
export function sessionNumberOf(stream: string): number | undefined {
  return sessionOfStream(stream)?.number;
}
