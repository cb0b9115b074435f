import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalPlace, placeName } from '@openketamine/model/places';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { html, nameOf, sentence, type Html } from '@openketamine/web-ui';
import { parse } from 'yaml';
import { treatmentOf, treatments } from './data.mts';

const countries = Object.keys(
  (
    parse(
      readFileSync(
        join(import.meta.dirname, '../../../../packages/model/data/places/countries.yaml'),
        'utf8',
      ),
    ) as {
      readonly names: Readonly<Record<string, string>>;
    }
  ).names,
);

const withRules = [
  ...new Set([
    ...rules.flatMap(({ places = [] }) => places),
    ...protocols.flatMap(({ jurisdiction }) => (jurisdiction === undefined ? [] : [jurisdiction])),
  ]),
].toSorted((a, b) => placeName(a).localeCompare(placeName(b)));

const others = countries
  .filter((code) => !withRules.includes(canonicalPlace(code)))
  .toSorted((a, b) => placeName(a).localeCompare(placeName(b)));

const option = (value: string, label: string): Html =>
  html`<option value="${value}">${label}</option>`;

/** A choice of place. Nothing is chosen in advance. */
export const placeField = (path: string, empty: string): Html =>
  html`<label>Place <select name="place" data-path="${path}"><option value="">${empty}</option><optgroup label="Places with rules or labels of their own">${withRules.map((code) => option(code, placeName(code)))}</optgroup><optgroup label="Other places">${others.map((code) => option(code, placeName(code)))}</optgroup></select></label>`;

const wayName = ({ drug, route }: { readonly drug: string; readonly route: string }): string =>
  `${sentence(nameOf('drug', drug))}, ${nameOf('route', route)}`;

/** A choice among all protocols, by drug and route. */
export const protocolField = (): Html =>
  html`<label class="ok-wide">Protocol <select name="protocol" data-path="/protocol"><option value="">choose a protocol</option>${treatments.map(
    (way) => {
      const own = protocols
        .filter(({ drug, route }) => drug === way.drug && route === way.route)
        .toSorted((a, b) => a.title.localeCompare(b.title));
      return html`<optgroup label="${wayName(way)}">${own.map(({ id, title }) => html`<option value="${id}" data-treatment="${treatmentOf(way)}">${title}</option>`)}</optgroup>`;
    },
  )}</select></label>`;

/** A choice of drug and route. */
export const treatmentField = (): Html =>
  html`<label>Treatment <select name="treatment" data-path="/subject/drug /subject/route">${treatments.map((way) => option(`${way.drug}.${way.route}`, wayName(way)))}</select></label>`;

/** A plain field of text. */
export const textField = (
  label: string,
  name: string,
  path: string,
  mode: 'decimal' | 'numeric' | 'text' = 'text',
): Html =>
  html`<label>${label} <input name="${name}" data-path="${path}" inputmode="${mode}" autocomplete="off" /></label>`;

/** What the address of the page may carry. */
export const linkField = (): Html =>
  html`<p class="ok-link-choice"><label><input type="checkbox" name="with-patient" value="yes" /> Put my entries into the link</label><span class="ok-quiet ok-link-words">Otherwise the address of this page holds what is no fact of a patient. Entries stand behind the sign #, which browsers do not send; who gets the link can read them.</span></p>`;
