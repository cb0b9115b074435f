import { processData } from '../src/pipeline.ts';
import { formatProblem } from '@openketamine/authoring';
import type { DataConfig } from '../src/config.ts';
import { packageOnDisk, teaConfig } from './package-on-disk.ts';

/** The problems of a package with these files, as a person reads them. */
export function problemsIn(
  files: Readonly<Record<string, string>>,
  config: DataConfig = teaConfig,
): string[] {
  return processData(packageOnDisk(files), config).problems.map(formatProblem);
}
