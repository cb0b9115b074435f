/** What is written about a request: never what was asked or answered, and no address that names a patient. */
interface RequestEntry {
  readonly method: string;
  /** The pattern of the route, such as `/api/patients/:id`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly request: string;
  readonly role?: string;
  /** The name of a defect, without its message: messages may hold what was typed. */
  readonly error?: string;
}

/** Writes one line of JSON for each entry. */
export interface Log {
  request(entry: RequestEntry): void;
  say(message: string): void;
}

type Level = 'all' | 'problems' | 'none';

export function jsonLog(level: Level, write: (line: string) => void, now: () => Date): Log {
  const line = (fields: object) => write(JSON.stringify({ time: now().toISOString(), ...fields }));
  return {
    request(entry) {
      if (level === 'none' || (level === 'problems' && entry.status < 500)) return;
      line(entry);
    },
    say(message) {
      if (level !== 'none') line({ message });
    },
  };
}
