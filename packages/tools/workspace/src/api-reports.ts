import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { shortSchemas } from './short-schemas.ts';
import { entries, type Entry, type Member } from './workspace.ts';

/** Where the reports of a package lie. */
const folder = 'etc';

/** `@openketamine/model/schema` reports as `model-schema.api.md`. */
function reportName({ specifier }: Entry): string {
  return `${specifier.replace(/^@[^/]+\//u, '').replaceAll('/', '-')}.api.md`;
}

function extract(member: Member, entry: Entry, into: string): string[] {
  if (!existsSync(join(member.dir, entry.types))) return [`${entry.specifier}: is not built`];
  const complaints: string[] = [];
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(member.dir, 'package.json'),
    configObject: {
      projectFolder: member.dir,
      mainEntryPointFilePath: join(member.dir, entry.types),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'nodenext',
            moduleResolution: 'nodenext',
            strict: true,
            skipLibCheck: true,
            lib: ['es2023', 'esnext'],
            types: [],
          },
          files: [join(member.dir, entry.types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: reportName(entry),
        reportFolder: into,
        reportTempFolder: into,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      const bad = message.logLevel === ExtractorLogLevel.Error;
      if (bad) complaints.push(`${entry.specifier}: ${message.text}`);
    },
  });
  return complaints;
}

function text(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What a report shows that no sentence says anything of: the line of each, in words for whoever has to write it. */
function withoutWords(specifier: string, report: string): string[] {
  const lines = report.split('\n');
  return lines.flatMap((line, index) =>
    line.includes('(undocumented)')
      ? [`${specifier}: no sentence says what this is: ${(lines[index + 1] ?? '').trim()}`]
      : [],
  );
}

/** How the reports of one package differ from what its build says now. */
export interface ReportDifference {
  readonly complaints: readonly string[];
  /** Paths of reports that are missing, stale or of an entry that is gone. */
  readonly changed: readonly string[];
}

/** Reports the public names and types of one package, entry by entry; writes them when asked to. */
export function reportApi(member: Member, write: boolean): ReportDifference {
  const into = mkdtempSync(join(tmpdir(), 'openketamine-api-'));
  try {
    const complaints = entries(member).flatMap((entry) => {
      const found = extract(member, entry, into);
      const report = text(join(into, reportName(entry))) ?? '';
      return [...found, ...withoutWords(entry.specifier, report)];
    });
    const kept = join(member.dir, folder);
    const made = readdirSync(into).filter((name) => name.endsWith('.api.md'));
    const present = existsSync(kept) ? readdirSync(kept) : [];
    const gone = present.filter((name) => name.endsWith('.api.md') && !made.includes(name));
    for (const name of made)
      writeFileSync(join(into, name), shortSchemas(text(join(into, name)) ?? ''));
    const stale = made.filter((name) => text(join(into, name)) !== text(join(kept, name)));
    if (write) {
      mkdirSync(kept, { recursive: true });
      for (const name of stale) writeFileSync(join(kept, name), text(join(into, name)) ?? '');
      for (const name of gone) rmSync(join(kept, name));
    }
    const changed = [...stale, ...gone].map((name) => `${member.path}/${folder}/${name}`);
    return { complaints, changed };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
