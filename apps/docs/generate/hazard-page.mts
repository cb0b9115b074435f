import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, table } from '@openketamine/web-ui';
import { parse } from 'yaml';
import { repository } from './about-sources.mts';
import type { Generator, Page } from './page.mts';

/** What could go wrong for a patient, and what keeps it from happening. */
export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly controls: readonly {
    readonly control: string;
    readonly test: { readonly file: string; readonly name: string };
  }[];
}

const root = join(import.meta.dirname, '../../..');

/** The hazard log. */
export function readHazards(): readonly Hazard[] {
  const file = readFileSync(join(root, 'docs/clinical/hazards.yaml'), 'utf8');
  return (parse(file) as { readonly hazards: readonly Hazard[] }).hazards;
}

function page(): Page {
  const hazards = readHazards();
  const rows = hazards.map(({ id, hazard, cause, controls }) => [
    html`<span id="${id}">${hazard}</span>`,
    html`${cause}`,
    html`<ul>
      ${controls.map(
        ({ control, test }) =>
          html`<li>
            ${control}<br /><span class="ok-quiet"><a href="${repository}/blob/main/${test.file}" rel="noreferrer">${test.name}</a>, in <code>${test.file}</code></span>
          </li>`,
      )}
    </ul>`,
  ]);
  return {
    path: 'rules/hazards.md',
    title: 'Hazard log',
    description:
      'What could go wrong for a patient through this software, and which test proves the control.',
    label: 'Hazard log',
    position: 2,
    wide: true,
    body: [
      'What could go wrong for a patient through this software, what keeps it from happening, and the test that proves it.',
      'A check fails when one of these tests is gone. The list is kept in `docs/clinical/hazards.yaml`.\n\n',
      table(`${hazards.length} hazards`, ['Hazard', 'Cause', 'Controls, each with its test'], rows)
        .markup,
    ].join('\n'),
  };
}

export const hazardPage: Generator = { name: 'hazard log', pages: () => [page()] };
