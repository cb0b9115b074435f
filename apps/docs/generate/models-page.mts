import { models } from '@openketamine/pharmacokinetics/models';
import { observations } from '@openketamine/pharmacokinetics/observations';
import { html, nameOf, sentence, table, type Citing, type Html } from '@openketamine/web-ui';
import { fitsModel } from './fits.mts';
import { partsOf, type Page } from './page.mts';
import { citationsOf } from './record-sources.mts';
import { cited, citesOf, type Stated } from './stated.mts';

type Model = (typeof models)[number];

interface Value extends Stated {
  readonly value: number;
  readonly unit: string;
  readonly says?: string | undefined;
}

/** Units as a reader knows them: `1` is a share, and is not written. */
const amount = (value: number | string, unit: string): string =>
  unit === '1' ? `${value}` : `${value} ${unit}`;

function covariates(model: Model, sources: Citing): Html {
  const rows = Object.entries(model.covariates).map(([name, covariate]) => {
    const { used, assumed, studied } = covariate as {
      used: boolean;
      assumed?: Value;
      studied?: Stated & { least?: number; most?: number; means?: readonly number[]; unit: string };
    };
    const range =
      studied?.means === undefined
        ? `${studied?.least ?? ''} to ${studied?.most ?? ''}`
        : `means ${studied.means.join(', ')}`;
    return [
      html`${sentence(name.replaceAll(/(?=[A-Z])/gu, ' ').toLowerCase())}`,
      html`${used ? 'used' : 'not used'}`,
      assumed === undefined
        ? html``
        : cited(
            html`<span class="ok-num">${amount(assumed.value, assumed.unit)}</span>`,
            assumed,
            sources,
          ),
      studied === undefined
        ? html``
        : cited(html`<span class="ok-num">${amount(range, studied.unit)}</span>`, studied, sources),
    ];
  });
  return table(
    `What changes ${model.id}`,
    ['What', 'In the model', 'Where it is not known', 'Studied'],
    rows,
  );
}

function parameters(model: Model, sources: Citing): Html {
  const rows = model.parameters.flatMap((group) =>
    Object.entries(group.values as Readonly<Record<string, Value>>).map(([name, value]) => {
      const { cite, basis, verification, readIn } = { ...group, ...value } as Stated;
      return [
        html`<code>${name}</code>`,
        html`${value.says ?? ''}`,
        cited(
          html`<span class="ok-num">${amount(value.value, value.unit)}</span>`,
          { cite, basis, verification, readIn },
          sources,
        ),
      ];
    }),
  );
  return html`<details><summary>Parameters: ${rows.length}</summary>${table(`Parameters of ${model.id}`, ['Name', 'What it is', 'Value'], rows)}</details>`;
}

const said = (each: unknown): string =>
  typeof each === 'string' ? each : (each as { says: string }).says;

function modelSection(model: Model, sources: Citing): string {
  const {
    id,
    title,
    drug,
    enantiomer,
    sampling,
    kind,
    population,
    routes,
    assumptions,
    gaps = [],
  } = model;
  const whom = population as Stated & { says: string };
  return `## ${title} {#${id}}\n\n${
    html`<p>${sentence(nameOf('drug', drug))} (${enantiomer}), ${sampling.replaceAll('-', ' ')} plasma; ${kind}. Routes: ${routes.map(({ route }) => nameOf('route', route)).join(', ')}. <code>${id}</code></p><p>Fitted in: ${cited(html`${whom.says}`, whom, sources)}</p>${covariates(model, sources)}${parameters(model, sources)}<p>What it assumes:</p><ul>${assumptions.map((each) => html`<li>${said(each)}</li>`)}</ul>${gaps.length > 0 && html`<p>What is not known:</p><ul>${gaps.map((gap) => html`<li>${said(gap)}</li>`)}</ul>`}`
      .markup
  }`;
}

function observed(sources: Citing): Html {
  const rows = observations.map((each) => [
    html`<span id="${each.id}">${each.title}</span>`,
    html`${sentence(nameOf('drug', each.drug))}${each.route === undefined ? '' : `, ${nameOf('route', each.route)}`}`,
    html`${each.regimen}`,
    html`<ul>${each.values.map((measured) => {
      const { analyte, what, value, least, most, unit, says } = measured;
      const range = value ?? `${least ?? ''} to ${most ?? ''}`;
      const { cite, basis, verification, readIn } = { ...each, ...measured } as Stated;
      return html`<li>${analyte} ${what.replaceAll('-', ' ')}: ${cited(html`<span class="ok-num">${amount(range, unit)}</span>`, { cite, basis, verification, readIn }, sources)}${says === undefined ? '' : ` (${says})`}</li>`;
    })}</ul>`,
  ]);
  return table(
    `${rows.length} observations`,
    ['Observation', 'Drug and route', 'Given', 'Values'],
    rows,
  );
}

/** Every model of concentrations with its parameters, and what was measured, each number with its source. */
export function modelsPage(): Page {
  const { sources, list } = citationsOf('evidence/models', citesOf([models, observations]));
  return {
    path: 'evidence/models.md',
    title: 'Models of concentration',
    description:
      'Published models of ketamine and esketamine in blood, in whom they were fitted, with what they leave out, and values that were observed.',
    label: 'Models',
    position: 10,
    body: [
      'A model gives a typical curve, not a person’s. Each says in whom it was fitted. More: [what a concentration curve can tell](pathname:///guides/what-a-concentration-curve-can-tell).',
      ...partsOf('model', models, (model) => modelSection(model, sources), fitsModel),
      '## What was measured {#observations}',
      observed(sources).markup,
      list('Sources'),
    ].join('\n\n'),
  };
}
