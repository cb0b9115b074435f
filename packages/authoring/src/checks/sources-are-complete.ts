import type { Check } from '../check.js';
import { isBlock, walk, type Block } from '../walk.js';

/** What a reader needs of a source to find it again. */
export const sourceParts = ['author', 'issued', 'issuer', 'address'] as const;
type Part = (typeof sourceParts)[number];

const has = (record: Block, ...keys: readonly string[]) =>
  keys.some((key) => record[key] !== undefined);

const present: Readonly<Record<Part, (record: Block) => boolean>> = {
  author: (record) => has(record, 'author', 'editor'),
  issued: (record) => has(record, 'issued'),
  issuer: (record) => has(record, 'container-title', 'publisher'),
  address: (record) => has(record, 'DOI', 'PMID', 'PMCID', 'URL'),
};

const wanted: Readonly<Record<Part, string>> = {
  author: 'no author or issuing body',
  issued: 'no date',
  issuer: 'no journal or publisher',
  address: 'no DOI, PubMed id or address',
};

function check(part: Part): Check {
  return {
    name: `source-has-${part}`,
    description: `A source says ${wanted[part].slice('no '.length)}, or that none was recorded.`,
    *check({ records }) {
      for (const loaded of records) {
        const { record } = loaded;
        const lacking = Array.isArray(record['notRecorded']) ? record['notRecorded'] : [];
        const said = lacking.indexOf(part);
        if (present[part](record) && said >= 0) {
          yield {
            in: loaded,
            path: ['notRecorded', said],
            message: `"${part}" stands there; take it off this list`,
          };
        }
        if (!present[part](record) && said < 0) {
          yield {
            in: loaded,
            path: [],
            message: `${wanted[part]}; expected it, or ${part} in notRecorded`,
          };
        }
      }
    },
  };
}

/**
 * A source says its author, date, journal or publisher, and an address, or says of each that it was not recorded: one check for
 * each.
 *
 * @category checks
 */
export const sourcesAreComplete: readonly Check[] = sourceParts.map(check);

/** Hosts where people share what others wrote, and where nobody sees whose copy it is. */
const sharing =
  /(?:^|\.)(?:scribd\.com|docsbay\.net|5y1\.org|globalauthorid\.com|studocu\.com|slideshare\.net|academia\.edu|platformsh\.site|vdoc\.pub|dokumen\.pub)$/u;

/** Parts of a host's name that say that it is meant for testing. */
const staging =
  /^(?:dev|qa|uat|sit|stag|staging|test|preprod|core-prod)\d*$|^develop(?:ment)?(?:$|-)|(?:^|-)(?:dev|staging|uat|test)$|^mimsdev$/u;

const numbers = /^\d{1,3}(?:\.\d{1,3}){3}$/u;

/** Hosts whose texts are written by a program. */
const generated =
  /(?:^|\.)(?:droracle\.ai|chatgpt\.com|perplexity\.ai|consensus\.app|chat\.openai\.com)$/u;

const hostOf = (address: unknown): string =>
  typeof address === 'string'
    ? (/^https?:\/\/(?<host>[^/:?#]+)/u.exec(address.toLowerCase())?.groups?.['host'] ?? '')
    : '';

/**
 * Whether an address is one where people share copies, a server for testing, or a bare number.
 *
 * @param address - as it was written
 * @returns true where a reader cannot tell whose text it is, or finds it gone tomorrow
 * @example
 * isCopyHost('https://www.scribd.com/document/1')
 * // => true
 * isCopyHost('https://pmc.ncbi.nlm.nih.gov/articles/PMC1/')
 * // => false
 * @category checks
 */
export function isCopyHost(address: string): boolean {
  const host = hostOf(address);
  return (
    sharing.test(host) || numbers.test(host) || host.split('.').some((label) => staging.test(label))
  );
}

/**
 * The address of a source is that of the work, not of a shared copy or a server for testing; where it was read stands in `read`.
 *
 * @category checks
 */
export const sourceIsNoCopy: Check = {
  name: 'source-is-no-copy',
  description:
    'The address of a source is that of the work, not of a shared copy or of a server for testing.',
  *check({ records }) {
    for (const record of records) {
      const address = record.record['URL'];
      if (typeof address !== 'string' || !isCopyHost(address)) continue;
      yield {
        in: record,
        path: ['URL'],
        message:
          'is a shared copy or a server for testing; expected the DOI, the PubMed id or the address of the issuer, and the copy in read.where and read.readIn',
      };
    }
  },
};

/**
 * No source is a text that a program wrote.
 *
 * @category checks
 */
export const sourceIsNotGenerated: Check = {
  name: 'source-is-not-generated',
  description: 'No source is a text that a program wrote.',
  *check({ records }) {
    for (const record of records) {
      const read = isBlock(record.record['read']) ? record.record['read']['where'] : undefined;
      const addresses = [record.record['URL'], ...(Array.isArray(read) ? read : [])];
      if (!addresses.some((address) => generated.test(hostOf(address)))) continue;
      yield {
        in: record,
        path: ['URL'],
        message: 'a text that a program wrote; expected what it was made from',
      };
    }
  },
};

/** Hosts that reprint, index or translate what others published: whoever reads there has read a copy. */
const reprinting =
  /(?:^|\.)(?:120ty\.net|coek\.info|dbcls\.jp|dntb\.gov\.ua|docest\.com|docslib\.org|drugbank\.com|drugs\.com|drugs-library\.com|edrugswiki\.com|elsevierpure\.com|fda\.report|globalrph\.com|inclinicaltrials\.com|intersearch\.com\.au|ketamine\.com|ketamine\.nz|litmetric\.com|manualspro\.net|manuzoid\.com|meddatax\.com|medlibrary\.org|medpath\.com|moreblossom\.com|oddb\.org|openaire\.eu|pdfslide\.net|peeref\.com|pillsync\.com|prescriberpoint\.com|qxmd\.com|repository\.uantwerpen\.be|research\.rug\.nl|research\.utu\.fi|researcher\.life|rxreasoner\.com|safetylit\.org|scholars\.[a-z]+\.edu|stanfordhealthcare\.org|trials\.co|trialstoday\.org|usmedicine\.com|vdocuments\.[a-z]+|viglya\.com|vukou\.com|weglot\.com)$/u;

/**
 * Whether an address is one of a copy: shared, for testing, or reprinted, indexed or translated by somebody else.
 *
 * @param address - as it was written
 * @returns true where what is read there is not the issuer's own text
 * @example
 * isReprint('https://meddatax.com/trial/NCT1')
 * // => true
 * isReprint('https://clinicaltrials.gov/study/NCT1')
 * // => false
 * @category checks
 */
export const isReprint = (address: string): boolean =>
  isCopyHost(address) || reprinting.test(hostOf(address));

/**
 * `primary` means that the issuer's own text, the paper or its abstract was read. A copy is `secondary`, and `readIn` names it.
 *
 * @category checks
 */
export const primaryIsNoCopy: Check = {
  name: 'primary-is-no-copy',
  description:
    "A source, or what rests on it, is primary only where the issuer's own text, the paper or its abstract was read; a copy is secondary, and is named.",
  *check({ records }) {
    for (const loaded of records) {
      for (const { path, value } of walk(loaded.record)) {
        if (!isBlock(value) || value['verification'] !== 'primary') continue;
        const where = Array.isArray(value['where']) ? value['where'] : [];
        const addresses = where.filter((entry) => hostOf(entry) !== '');
        const copies = addresses.length > 0 && addresses.every((entry) => isReprint(String(entry)));
        if (!copies && value['readIn'] === undefined) continue;
        yield {
          in: loaded,
          path: [...path, 'verification'],
          message:
            "a copy was read; expected secondary with the copy in readIn, or the address of the issuer's own text and no readIn",
        };
      }
    }
  },
};
