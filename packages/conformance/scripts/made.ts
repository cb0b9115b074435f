import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, rules } from '@openketamine/risk';
import { classes } from '@openketamine/terminology';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { parse } from 'yaml';
import * as z from 'zod';
import type * as Hazards from '../src/hazards/index.js';
import type * as Conformance from '../src/index.js';

const require = createRequire(import.meta.url);

/** The root of the repository. */
export const root = join(import.meta.dirname, '../../..');
const here = 'packages/conformance';
const data = 'packages/protocols/data';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** The reference patients share what is unremarkable, with YAML's merge key. */
const yaml = (path: string): unknown => parse(read(path), { merge: true });

export const find = (id: string) => protocols.find((protocol) => protocol.id === id);

/** What the twins and golden files are computed from, besides the protocols. */
export function given(api: typeof Conformance) {
  return {
    reference: api.referenceSchema.parse(yaml(`${here}/data/reference.yaml`)),
    patients: api.patientsSchema.parse(yaml(`${here}/data/patients.yaml`)),
    notRead: api.notReadSchema.parse(yaml(`${here}/data/not-read.yaml`)),
  };
}

function versions(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const { version } = require(`@openketamine/${name}/package.json`) as { version: string };
      return [`@openketamine/${name}`, version];
    }),
  );
}

/** Every file that is computed, by its path from the root. */
export function made(api: typeof Conformance, pages: typeof Hazards): ReadonlyMap<string, string> {
  const { reference, patients, notRead } = given(api);
  const files = new Map<string, string>();
  const planned = versions('model', 'planner', 'protocols');
  for (const protocol of protocols) {
    files.set(`${data}/${protocol.id}.plan.txt`, api.writeTwin(protocol, reference, find));
    const golden = api.goldenCourses(protocol, reference, find, planned);
    files.set(`${here}/golden/courses/${protocol.id}.json`, `${api.readableJson(golden)}\n`);
  }
  const screened = versions('model', 'risk', 'screening', 'terminology');
  for (const [id, golden] of api.goldenFindings(
    patients,
    { rules, labels, terminology },
    find,
    screened,
  )) {
    files.set(`${here}/golden/findings/${id}.json`, `${api.readableJson(golden)}\n`);
  }
  const $id = 'https://openketamine.github.io/openketamine/schema/1/conformance/cases.json';
  const { $schema, ...written } = z.toJSONSchema(api.caseFileSchema, {
    io: 'input',
    reused: 'inline',
  });
  const cases = { $schema, $id, ...written };
  files.set(`${here}/schema/cases.json`, `${JSON.stringify(cases, null, 2)}\n`);
  const hazards = { rules, labels, list: hazardList, terminology };
  const treatments = pages.treatmentsOf(protocols);
  files.set('docs/clinical/hazards-by-place.md', pages.hazardsPage(hazards, treatments));
  files.set('docs/clinical/what-no-rule-covers.md', pages.uncoveredPage(hazards, treatments));
  files.set('docs/clinical/drug-classes.md', api.classesPage(classes.classes, rules));
  files.set('docs/clinical/what-no-rule-reads.md', api.notReadPage(notRead, terminology));
  return files;
}

/** Folders that hold nothing but what is computed, and how its names end. */
const owned: readonly (readonly [folder: string, ending: string])[] = [
  [data, '.plan.txt'],
  [`${here}/golden/courses`, '.json'],
  [`${here}/golden/findings`, '.json'],
];

/** Files that were computed once and are not any more. */
export function left(files: ReadonlyMap<string, string>): string[] {
  return owned.flatMap(([folder, ending]) => {
    let names: string[] = [];
    try {
      names = readdirSync(join(root, folder));
    } catch {
      // nothing was computed yet
    }
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !files.has(path));
  });
}
