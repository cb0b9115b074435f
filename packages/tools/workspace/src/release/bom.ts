import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, outsideEnvironment, type Outcome } from '../run.ts';

/** Kept by the CycloneDX project of OWASP; run from the registry, because nothing else here needs it. */
const tool = '@cyclonedx/cyclonedx-npm@6.0.1';

/** A bill of materials, as far as it is looked at. */
export interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly name: string;
    readonly group?: string;
    readonly version?: string;
    readonly licenses?: readonly unknown[];
  }[];
}

/** Writes the bill of materials of a project in which the packages are installed. */
export function writeBom(dir: string, file: string): Outcome {
  return capture('npx', ['--yes', tool, '--output-format', 'JSON', '--output-file', file, '--omit', 'dev', '--ignore-npm-errors', '--output-reproducible'], { cwd: dir, env: outsideEnvironment() }); // prettier-ignore
}

/** The name of a component as npm has it. */
const nameOf = ({ group, name }: Bom['components'][number]): string =>
  group === undefined || group === '' ? name : `${group}/${name}`;

/** Packages whose manifest names no licence, each with where it stands. */
const licencedElsewhere: Readonly<Record<string, string>> = {
  'png-js': 'its LICENSE file is that of MIT',
};

/** What a bill lacks: a package, its version, or a licence. */
export function bomProblems(
  bom: Bom,
  wanted: readonly { readonly name: string; readonly version: string }[],
): readonly string[] {
  // prettier-ignore
  if (bom.bomFormat !== 'CycloneDX') return [`${bom.bomFormat} is no CycloneDX`];
  const listed = new Map(bom.components.map((component) => [nameOf(component), component]));
  const missing = wanted.flatMap(({ name, version }) =>
    listed.get(name)?.version === version ? [] : [`${name} ${version} is not listed`],
  );
  const silent = bom.components.filter(
    (component) =>
      (component.licenses ?? []).length === 0 && licencedElsewhere[component.name] === undefined,
  );
  return [...missing, ...silent.map((component) => `${nameOf(component)} has no licence`)];
}

/** Reads a bill of materials. */
export const readBom = (dir: string, file: string): Bom =>
  JSON.parse(readFileSync(join(dir, file), 'utf8')) as Bom;
