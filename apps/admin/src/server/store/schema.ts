/** Tables as Kysely sees them, the same in both databases. Instants and JSON are text: what is read is what was written. */

interface EventTable {
  /** Counts over all streams, without gaps, in the order in which events were acknowledged. */
  position: number;
  stream: string;
  version: number;
  id: string;
  type: string;
  at: string;
  zone: string;
  by: string;
  data: string;
  /** Digest of this event and of the one before it in its stream. */
  digest: string;
}

interface StreamTable {
  name: string;
  kind: string;
  version: number;
  /** The patient it is about, empty where it is about none. */
  patient: string;
  demo: number;
  digest: string;
}

interface CommandTable {
  /** Key that the sender made up for one tap. */
  key: string;
  /** Digest of what was asked. */
  asked: string;
  /** What was answered. */
  answer: string;
  at: string;
}

interface ProjectionTable {
  kind: string;
  id: string;
  patient: string;
  /** What lists are sorted and found by: a day, a name. */
  sort: string;
  data: string;
  /** Version of the stream it was made from. */
  version: number;
  demo: number;
}

interface ProtocolTable {
  digest: string;
  id: string;
  version: string;
  data: string;
}

interface AccountTable {
  id: string;
  name: string;
  role: string;
  /** `scrypt:salt:hash`; empty for demo accounts, which nobody can sign in to with a password. */
  secret: string;
  demo: number;
  disabled: number;
  created: string;
}

interface SessionTable {
  /** Digest of the token; the token itself is in the browser alone. */
  token: string;
  account: string;
  created: string;
  seen: string;
}

interface SettingTable {
  key: string;
  value: string;
}

export interface Tables {
  event: EventTable;
  stream: StreamTable;
  command: CommandTable;
  projection: ProjectionTable;
  protocol: ProtocolTable;
  account: AccountTable;
  signin: SessionTable;
  setting: SettingTable;
}
