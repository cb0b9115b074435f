import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '@openketamine/web-ui';
import { repository } from './about-sources.mts';
import type { Generator, Page } from './page.mts';

const root = join(import.meta.dirname, '../../..');

/** The recipes of CONTRIBUTING: what somebody wants to do, and how. A test follows each word for word. */
export interface Recipes {
  /** What stands before the first recipe. */
  readonly before: string;
  readonly recipes: readonly { readonly title: string; readonly body: string }[];
}

/** Links of a file at the root of the repository, as pages of the site. */
const asPages = (text: string): string =>
  text
    .replaceAll(/\]\(\.\.\/\.\.\/(?<rest>issues\/[^)]*)\)/gu, `](${repository}/$<rest>)`)
    .replaceAll(
      /\]\(docs\/(?<path>[^)#]*)\.md(?<hash>#[^)]*)?\)/gu,
      '](pathname:///$<path>$<hash>)',
    );

/** Reads CONTRIBUTING by its headings. */
export function readRecipes(): Recipes {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [before = '', ...parts] = text.split(/^## /mu);
  return {
    before: asPages(before.replace(/^# .*\n/u, '')),
    recipes: parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title, body: asPages(lines.join('\n').trim()) };
    }),
  };
}

/** The anchor that a heading gets. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const form = (name: string): string => `${repository}/issues/new?template=${name}.yml`;

function page(): Page {
  const { before, recipes } = readRecipes();
  const wants = recipes.filter(({ title }) => title.startsWith('I want'));
  return {
    path: 'pages/contribute.md',
    title: 'Contribute',
    description:
      'By what you want to do: correct a number, add a protocol, a rule, a source, a scale; your first correction in five minutes.',
    body: [
      '# Contribute',
      before.trim(),
      '## Your first correction in five minutes',
      html`<ol><li><strong>One minute.</strong> Open a page of a <a href="/protocols">protocol</a> whose source you know, and the small number in brackets beside a value. The card says where in the source it stands and how it was read.</li><li><strong>Two minutes.</strong> Open the source at that place. Is the number what it says, with this unit, for these people?</li><li><strong>One minute.</strong> If it is not: “Is this number wrong?” in the card opens a form with record, source and value filled in. Write what the source says, and where.</li><li><strong>One minute.</strong> Say whether somebody could be harmed by it as it stands, and send it. Nothing has to be installed, and no program written.</li></ol><p>If the number is right, that is worth as much: no source of a draft was re-read by a named person yet, and <a href="/guides/signing-a-record">a signature</a> says that you did.</p>`
        .markup,
      '## What do you want to do?',
      html`<ul class="ok-columns">${wants.map(({ title }) => html`<li><a href="#${slug(title)}">${title.replace(/^I want to /u, '')}</a></li>`)}</ul>`
        .markup,
      html`<ul><li><a href="/protocols/statuses">How far each record is trusted</a>: the board of all statuses</li><li><a href="/contributing/governance">Who decides what, and how interests are declared</a></li><li><a href="/guides/the-life-of-a-record">The life of a record</a>, <a href="/contributing/versions">what a version promises</a></li><li>Templates: <a href="${repository}/blob/main/packages/protocols/templates/protocol.yaml" rel="noreferrer">a protocol</a>, <a href="${repository}/blob/main/packages/risk/templates/rule.yaml" rel="noreferrer">a rule</a>; <a href="/contributing/protocol-fields">every field of a protocol</a></li><li>Forms: <a href="${form('correct-a-number')}" rel="noreferrer">correct a number</a>, <a href="${form('propose-a-protocol')}" rel="noreferrer">propose a protocol</a>, <a href="${form('suggest-a-source')}" rel="noreferrer">suggest a source</a>, <a href="${form('report-a-defect')}" rel="noreferrer">report a defect</a></li><li><a href="/contributing/workspace">The workspace</a>, <a href="/decisions/0001-workspace-and-gates">decisions</a></li></ul>`
        .markup,
      ...recipes.map(({ title, body }) => `## ${title}\n\n${body}`),
    ].join('\n\n'),
  };
}

/** The page for those who want to help. */
export const contributePage: Generator = { name: 'contribute', pages: () => [page()] };
