import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { formatProblem, isBlock, readAuthored, validate, walk } from '@openketamine/authoring';
import * as model from '@openketamine/model/schema';
import * as outcomes from '@openketamine/outcomes/schema';
import * as pharmacokinetics from '@openketamine/pharmacokinetics/schema';
import { describe, expect, test } from 'vitest';

type Schema = Parameters<typeof validate>[1];

/** Every folder of shipped records, with the schema of what lies in it. */
const folders: Readonly<Record<string, Schema>> = {
  'evidence/json/claims': model.claimSchema,
  'evidence/json/conditions': model.conditionRecordSchema,
  'evidence/json/facts': model.evidenceFactSchema,
  'evidence/json/grading': model.gradingMethodSchema,
  'evidence/json/guidance': model.guidanceSchema,
  'evidence/json/labels': model.labelSchema,
  'evidence/json/mechanism': model.mechanismSchema,
  'evidence/json/outcomes': model.outcomeFigureSchema,
  'evidence/json/regulatory': model.regulatorySchema,
  'evidence/json/routes': model.routeComparisonSchema,
  'evidence/json/timeline': model.timelineSchema,
  'outcomes/json/scales': outcomes.scaleSchema,
  'outcomes/json/schedule': outcomes.assessmentScheduleSchema,
  'outcomes/json/wording': outcomes.wordingSchema,
  'pharmacokinetics/json/constants': pharmacokinetics.pharmacokineticConstantsSchema,
  'pharmacokinetics/json/models': pharmacokinetics.pharmacokineticModelSchema,
  'pharmacokinetics/json/observations': pharmacokinetics.observationSchema,
  'planner/json/body-weights': model.bodyWeightSchema,
  'protocols/json': model.protocolSchema,
  'protocols/json/procedures': model.procedureRecordSchema,
  'protocols/json/site-parameters': model.siteParameterRecordSchema,
  'risk/json/adverse-events': model.adverseEventTableSchema,
  'risk/json/facts': model.riskFactSchema,
  'risk/json/monitoring': model.monitoringPlanSchema,
  'risk/json/rules': model.ruleSchema,
  'risk/json/tasks': model.riskTaskSchema,
  'terminology/json/contradictions': model.contradictionListSchema,
};

const packages = resolve(import.meta.dirname, '../../..');
const filesIn = (folder: string) => globSync(join(packages, folder, '*.json')).toSorted();

type Path = readonly (string | number)[];

interface Statement {
  readonly file: string;
  readonly record: unknown;
  readonly path: Path;
}

function recordIn(file: string): unknown {
  const shipped = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { references: _, ...record } = shipped;
  return record;
}

/** A statement of every kind of place in a folder: list positions do not count. */
function statementsOf(folder: string): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const file of filesIn(folder)) {
    const record = recordIn(file);
    for (const { path, value } of walk(record)) {
      if (!isBlock(value) || !('basis' in value) || !('verification' in value)) continue;
      const place = path.filter((key) => typeof key === 'string').join('.');
      if (!byPlace.has(place)) byPlace.set(place, { file, record, path });
    }
  }
  return [...byPlace.values()];
}

/** What a schema says of a record in which one statement says something else. */
function told(schema: Schema, { record, path }: Statement, change: object): string[] {
  const changed = structuredClone(record);
  const statement = path.reduce<unknown>(
    (block, key) => (block as Record<string, unknown>)[key],
    changed,
  );
  Object.assign(statement as object, change);
  const text = JSON.stringify(changed, null, 2);
  const result = validate(readAuthored('record.yaml', text), schema);
  return result.ok ? [] : result.problems.map(formatProblem);
}

const aboutReading = (problems: readonly string[]) =>
  problems.filter((problem) => /verification|readIn/u.test(problem));

test('every folder of shipped records that says how sources were read is looked at', () => {
  const saying = globSync(join(packages, '*/json/**/*.json')).filter(
    (file) =>
      !/\/(?:sources|schema)\//u.test(file) &&
      readFileSync(file, 'utf8').includes('"verification"'),
  );
  const looked = new Set(Object.keys(folders).flatMap(filesIn));
  expect(saying.filter((file) => !looked.has(file))).toEqual([]);
});

const foldersThatSay = Object.entries(folders)
  .map(([folder, schema]) => ({
    folder,
    schema,
    statements: statementsOf(folder).map(
      (statement) =>
        [`${basename(statement.file)} ${statement.path.join('.')}`, statement] as const,
    ),
  }))
  .filter(({ statements }) => statements.length > 0);

describe.each(foldersThatSay)('in $folder', ({ schema, statements }) => {
  test.each(statements)(
    '%s cannot be both the choice of the project and a reading',
    (_, statement) => {
      for (const verification of ['primary', 'secondary']) {
        const problems = aboutReading(told(schema, statement, { basis: 'project', verification }));
        const where = [...statement.path, 'verification'].join('.');
        expect(problems.join('\n')).toMatch(/^record\.yaml:\d+:\d+ /u);
        expect(problems.join('\n')).toContain(
          `${where}: a choice of the project is not a reading of a source`,
        );
      }
    },
  );

  test.each(statements)('%s may be the choice of the project without a reading', (_, statement) => {
    const change = { basis: 'project', verification: undefined, readIn: undefined };
    expect(aboutReading(told(schema, statement, change))).toEqual([]);
  });
});
