import { createRequire } from 'node:module';
import { allProtocols, protocolById } from './protocols.js';

const require = createRequire(import.meta.url);

/** One kind of thing that can be shown by its id. */
interface Collection {
  readonly kind: 'protocol' | 'rule' | 'source' | 'scale' | 'model' | 'evidence' | 'schema';
  readonly find: (id: string) => Promise<unknown>;
  readonly records: () => Promise<readonly Listed[]>;
}

/** What a record says of itself, as far as its kind has it. */
export interface Listed {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly drug?: string | undefined;
  readonly route?: string | undefined;
  /** Of a protocol: label, guideline, trial or practice; of others, something else. */
  readonly kind?: string | undefined;
}

const byId = async (list: () => Promise<readonly { readonly id: string }[]>, id: string) =>
  (await list()).find((entry) => entry.id === id);

const rules = async () => (await import('@openketamine/risk')).rules;
const sources = async () => (await import('@openketamine/evidence/sources')).sources;

const scales = async () => (await import('@openketamine/outcomes/scales')).scales;

const models = async () => {
  const [{ models: list }, { observations }] = await Promise.all([
    import('@openketamine/pharmacokinetics/models'),
    import('@openketamine/pharmacokinetics/observations'),
  ]);
  return [...list, ...observations];
};

/** Records of the evidence package other than sources, each collection loaded only when it is searched. */
const evidence = async () => {
  const { load } = await import('@openketamine/evidence');
  const lists = await Promise.all([
    load('outcomes'),
    load('claims'),
    load('guidance'),
    load('regulatory'),
    load('labels'),
    load('conditions'),
    load('grading'),
    load('timeline'),
    load('mechanism'),
    load('routes'),
    load('facts'),
    load('purposes'),
  ]);
  return lists.flat();
};

const schemas: Readonly<Record<string, string>> = {
  'patient-schema': '@openketamine/model/schema/patient.json',
  'protocol-schema': '@openketamine/model/schema/protocol.json',
  'rule-schema': '@openketamine/model/schema/rule.json',
  'finding-schema': '@openketamine/model/schema/finding.json',
  'calendar-schema': '@openketamine/model/schema/calendar.json',
  'policy-schema': '@openketamine/model/schema/policy.json',
  'events-schema': '@openketamine/model/schema/events.json',
};

/** Everything `show` can find, in the order it is searched. */
export const collections: readonly Collection[] = [
  {
    kind: 'schema',
    find: async (id) => (schemas[id] === undefined ? undefined : require(schemas[id])),
    records: async () => Object.keys(schemas).map((id) => ({ id })),
  },
  {
    kind: 'protocol',
    find: async (id) => protocolById(id),
    records: allProtocols,
  },
  {
    kind: 'rule',
    find: async (id) => byId(rules, id),
    records: rules,
  },
  {
    kind: 'source',
    find: async (id) => byId(sources, id),
    records: sources,
  },
  {
    kind: 'scale',
    find: async (id) => byId(scales, id),
    records: scales,
  },
  {
    kind: 'model',
    find: async (id) => byId(models, id),
    records: models,
  },
  {
    kind: 'evidence',
    find: async (id) => byId(evidence, id),
    records: evidence,
  },
];
