import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claims } from '@openketamine/evidence/claims';
import { facts as evidenceFacts } from '@openketamine/evidence/facts';
import { mechanism } from '@openketamine/evidence/mechanism';
import { regulatory } from '@openketamine/evidence/regulatory';
import { adverseEventTables, facts as riskFacts } from '@openketamine/risk';
import { protocols } from '@openketamine/protocols';
import { html, type Html } from '@openketamine/web-ui';
import { parse } from 'yaml';
import type { Generator, Page } from './page.mts';
import { percentOf } from './protocol/side-effects.mts';

/** A sentence with the record it stands on. */
export interface Sentence {
  readonly says: string;
  readonly from: string;
}

interface Written {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly title: string; readonly says: readonly Sentence[] }[];
}

/** The pages as they are written. */
export function familyPages(): readonly Written[] {
  return parse(
    readFileSync(join(import.meta.dirname, 'families.yaml'), 'utf8'),
  ) as readonly Written[];
}

const found = <T,>(list: readonly T[], test: (each: T) => boolean, what: string): T => {
  const each = list.find(test);
  if (each === undefined)
    throw new Error(`A sentence for families names ${what}, which is not a record.`);
  return each;
};

/** The record behind a sentence: where a reader finds it. Fails where there is none. */
export function groundOf(
  from: string,
): { readonly href: string; readonly name: string } | undefined {
  const [kind = '', id = ''] = from.split(':');
  switch (kind) {
    case 'project':
      return undefined;
    case 'claim': {
      const claim = found(claims, (each) => each.id === id, from);
      return { href: `/evidence/claims#${claim.id}`, name: claim.claim };
    }
    case 'fact':
      return {
        href: `/evidence/facts#${id}`,
        name: found(evidenceFacts, (each) => each.id === id, from).title,
      };
    case 'regulatory':
      return {
        href: `/evidence/approved#${id}`,
        name: found(regulatory, (each) => each.id === id && each.kind === 'approval', from).title,
      };
    case 'mechanism':
      return {
        href: '/evidence/mechanism',
        name: found(mechanism, (each) => each.id === id, from).says,
      };
    case 'risk':
      return {
        href: '/rules/records',
        name: found(riskFacts, (each) => each.id === id, from).says,
      };
    case 'events':
      return {
        href: `/side-effects/tables#${id}`,
        name: found(adverseEventTables, (each) => each.id === id, from).title,
      };
    case 'protocol':
      return {
        href: `/protocols/${id}`,
        name: found(protocols, (each) => each.id === id, from).title,
      };
    default:
      throw new Error(`A sentence for families stands on ${from}, which is not a kind of record.`);
  }
}

/** A number of a record, for a place that a sentence holds open. */
function numberOf(path: string): string {
  const [kind = '', id = '', name = '', side = ''] = path.split(':');
  if (kind === 'risk') {
    const fact = found(riskFacts, (each) => each.id === id, path);
    const { value, unit } = found(fact.values, (each) => each.name === name, path);
    if (unit !== 'min')
      throw new Error(`${path} is in ${unit}; a sentence for families says minutes.`);
    return [value].flat().join(' to ');
  }
  if (kind === 'events') {
    const table = found(adverseEventTables, (each) => each.id === id, path);
    const event = found(table.events, (each) => each.event === name, path);
    const percent = percentOf(side === 'control' ? event.control : event.active);
    if (percent === undefined) throw new Error(`${path} has no share of people.`);
    return String(Math.round(percent));
  }
  if (kind === 'protocol' && name === 'observation') {
    const { observation } = found(protocols, (each) => each.id === id, path).procedure;
    const least = found(observation, (each) => each.atLeast !== undefined, path).atLeast;
    const minutes = ({ min: 1, h: 60 } as Readonly<Record<string, number>>)[least?.unit ?? ''];
    if (least === undefined || minutes === undefined)
      throw new Error(`${path} is in no unit that can be said in minutes.`);
    return String(least.value * minutes);
  }
  throw new Error(`${path} is not a place where a number stands.`);
}

/** A sentence with its numbers. */
export const filled = ({ says }: Sentence): string =>
  says.replaceAll(/\{\{(?<path>[^}]+)\}\}/gu, (_, path: string) => numberOf(path));

function sentenceOf(sentence: Sentence): Html {
  const ground = groundOf(sentence.from);
  return html`<li>${filled(sentence)}${ground !== undefined && html` <a class="ok-ground" href="${ground.href}" title="${ground.name}">why we say this</a>`}</li>`;
}

function page(written: Written, index: number): Page {
  const { path, title, description, sections } = written;
  return {
    path: `families/${path}.md`,
    title,
    description,
    position: index,
    ...(path === 'index' ? { slug: '/', label: 'Start here' } : {}),
    wide: true,
    body: [
      ...sections.map(
        (section) =>
          `## ${section.title}\n\n${html`<ul class="ok-plain-list">${section.says.map(sentenceOf)}</ul>`.markup}`,
      ),
      html`<p class="ok-quiet">No page here gives advice about a dose, and no page here has a calculator. No clinician has reviewed this text. <a href="/intended-use">Who this site is for</a>.</p>`
        .markup,
    ].join('\n\n'),
  };
}

/** Plain pages for patients and families. */
export const familiesPages: Generator = {
  name: 'patients and families',
  pages: () => familyPages().map(page),
};
