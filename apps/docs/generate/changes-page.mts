import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { showDate } from '@openketamine/model/render';
import { html } from '@openketamine/web-ui';
import { gathered } from './gathered.mts';
import type { Generator, Page } from './page.mts';

const folder = join(import.meta.dirname, '../../../.changeset');

/** A change that was written down: which packages it touches, how far, and what it says. */
export interface Change {
  readonly id: string;
  readonly packages: readonly string[];
  readonly level: 'major' | 'minor' | 'patch';
  readonly text: string;
}

/** Every change that waits for the next version, the farthest first. */
export function changes(): readonly Change[] {
  const order = ['major', 'minor', 'patch'] as const;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file): Change => {
      const [, head = '', ...body] = readFileSync(join(folder, file), 'utf8').split(/^---$/mu);
      const named = [
        ...head.matchAll(/^['"]?(?<name>[^'":]+)['"]?:\s*(?<level>major|minor|patch)/gmu),
      ];
      const levels = named.map(({ groups }) => groups?.['level']);
      return {
        id: file.replace(/\.md$/u, ''),
        packages: named.map(({ groups }) => groups?.['name'] ?? ''),
        level: order.find((level) => levels.includes(level)) ?? 'patch',
        text: body.join('---').trim(),
      };
    })
    .toSorted(
      (a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.id.localeCompare(b.id),
    );
}

function page(): Page {
  return {
    path: 'pages/changes.md',
    title: 'Changes',
    description: 'What changed in data and engines, the farthest change first.',
    body: [
      '# Changes',
      html`<p>What waits for the next version, gathered until ${showDate(gathered)}; as a feed: <a href="pathname:///feed.xml">feed.xml</a>. What a change of the data means, number by number and with its direction, is printed by <code>openketamine diff</code>; see <a href="/guides/what-a-change-means">what a change means</a>.</p>`
        .markup,
      ...changes().map(
        ({ id, level, packages, text }) =>
          html`<section id="${id}"><p>${text}</p><p class="ok-quiet">${level}: ${packages.join(', ')}</p></section>`
            .markup,
      ),
    ].join('\n\n'),
  };
}

/** The page of changes. */
export const changesPage: Generator = { name: 'changes', pages: () => [page()] };
