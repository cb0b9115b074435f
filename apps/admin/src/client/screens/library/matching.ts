import { nameOf, type Naming } from '@openketamine/web-ui';
import type { ProtocolSummary } from '../../../shared/api.js';
import { words } from '../../words/index.js';

const text = words.list;

/** The filters, what they read and how their values are named. */
export const filters = [
  {
    key: 'drug',
    label: text.drug,
    naming: 'drug',
    of: (protocolSummary) => [protocolSummary.drug],
  },
  {
    key: 'route',
    label: text.route,
    naming: 'route',
    of: (protocolSummary) => [protocolSummary.route],
  },
  {
    key: 'indication',
    label: text.indication,
    naming: 'indication',
    of: (protocolSummary) => protocolSummary.indications,
  },
  {
    key: 'place',
    label: text.place,
    naming: 'place',
    of: (protocolSummary) => [protocolSummary.jurisdiction ?? ''],
  },
  {
    key: 'kind',
    label: text.kind,
    naming: 'kind',
    of: (protocolSummary) => [protocolSummary.kind],
  },
] as const satisfies readonly {
  key: string;
  label: string;
  naming: Naming;
  of: (protocolSummary: ProtocolSummary) => readonly string[];
}[];

export function matches(protocolSummary: ProtocolSummary, search: URLSearchParams): boolean {
  const wanted = (search.get('q') ?? '').toLowerCase().split(/\s+/u);
  const readable = [
    protocolSummary.id,
    protocolSummary.title,
    protocolSummary.summary,
    ...protocolSummary.indications.map((id) => nameOf('indication', id)),
    nameOf('route', protocolSummary.route),
  ]
    .join(' ')
    .toLowerCase();
  return (
    wanted.every((part) => readable.includes(part)) &&
    filters.every(({ key, of }) => {
      const value = search.get(key);
      return value === null || of(protocolSummary).includes(value === 'none' ? '' : value);
    })
  );
}
