import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { rules, type ShippedRule } from '@openketamine/risk';
import { describe, expect, test } from 'vitest';
import { fitsProtocol, fitsRule } from '../generate/fits.mts';
import { checkPage, pagesOf } from '../generate/page.mts';
import { pageFor } from '../generate/protocol-pages.mts';
import { pageOfRule } from '../generate/rule-pages.mts';

const page = (body: string, title = 'A') => ({ path: 'a.md', title, description: 'd', body });

describe('a page with a hole is no page', () => {
  test.each([
    'It takes undefined minutes.',
    '<td>NaN mg</td>',
    'by [object Object]',
    'on Invalid Date',
  ])(
    // prettier-ignore
    '%s',
    (body) => {
      expect(() => checkPage(page(body))).toThrow('a.md says');
    },
  );

  test('a page without a title is refused, and code may speak of undefined', () => {
    expect(() => checkPage(page('x', ''))).toThrow('a.md has no title');
    expect(() => checkPage(page('<code>undefined</code> is what it returns'))).not.toThrow();
    expect(() => checkPage(page('```ts\nx !== undefined;\n```\n\nand `NaN`'))).not.toThrow();
    expect(() => checkPage(page('the undefined-ness of it'))).not.toThrow();
  });
});

/** Fields that a record must have, by what its schema asks for. */
const without = <T extends object>(record: T, field: string): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field)) as T;

describe('a field that is missing in the data of a package fails the build, and the page is named', () => {
  const [protocol] = protocols;
  const [rule] = rules;
  if (protocol === undefined || rule === undefined) throw new Error('There are no data.');

  test.each([
    'title',
    'summary',
    'kind',
    'status',
    'drug',
    'route',
    'phases',
    'procedure',
    'population',
    'sources',
    'gaps',
    'compiled',
  ])(
    // prettier-ignore
    'a protocol without %s',
    (field) => {
      const broken = without<ShippedProtocol>(protocol, field);
      expect(() => pagesOf('protocol', [broken], pageFor, fitsProtocol)).toThrow(
        `The page of protocol ${protocol.id} cannot be made`,
      );
    },
  );

  test.each([
    'title',
    'message',
    'says',
    'kind',
    'status',
    'applies',
    'source',
    'references',
    'compiled',
    'authority',
  ])(
    // prettier-ignore
    'a rule without %s',
    (field) => {
      const broken = without<ShippedRule>(rule, field);
      expect(() => pagesOf('rule', [broken], pageOfRule, fitsRule)).toThrow(
        `The page of rule ${rule.id} cannot be made`,
      );
    },
  );
});
