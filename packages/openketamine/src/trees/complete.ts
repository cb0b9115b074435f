import {
  completeProtocol,
  completeRecord,
  formatProblem,
  inReadingOrder,
  isBlock,
  readAuthored,
  validate,
  type AuthoredFile,
  type Block,
  type Problem,
  type SharedRecords,
} from '@openketamine/authoring';
import { OpenKetamineError } from '@openketamine/model';
import type { SnapshotRecord } from '@openketamine/review/diff';
import type { RecordFile } from './records.js';

type Schema = Parameters<typeof validate>[1];

/** How many problems of one file a refusal lists; `lint` lists all. */
const most = 10; // not clinical: what fits a screen

let known: Promise<ReadonlyMap<string, Schema>> | undefined;

/** The schema of each collection, by its name and package. */
function schemas(): Promise<ReadonlyMap<string, Schema>> {
  known ??= (async () => {
    const [model, outcomes, kinetics] = await Promise.all([
      import('@openketamine/model/schema'),
      import('@openketamine/outcomes/schema'),
      import('@openketamine/pharmacokinetics/schema'),
    ]);
    const of = (pack: string, list: Readonly<Record<string, Schema>>) =>
      Object.entries(list).map(
        ([name, schema]) => [`@openketamine/${pack} ${name}`, schema] as const,
      );
    return new Map<string, Schema>([
      ...of('protocols', {
        protocols: model.protocolSchema,
        procedures: model.procedureRecordSchema,
        siteParameters: model.siteParameterRecordSchema,
      }),
      ...of('risk', {
        rules: model.ruleSchema,
        monitoringPlans: model.monitoringPlanSchema,
        tasks: model.riskTaskSchema,
        facts: model.riskFactSchema,
        adverseEventTables: model.adverseEventTableSchema,
        labels: model.labelReadSchema,
        questionLists: model.questionListSchema,
        hazardLists: model.hazardListSchema,
        recordLists: model.recordListSchema,
      }),
      ...of('outcomes', {
        scales: outcomes.scaleSchema,
        wording: outcomes.wordingSchema,
        schedule: outcomes.assessmentScheduleSchema,
      }),
      ...of('pharmacokinetics', {
        models: kinetics.pharmacokineticModelSchema,
        observations: kinetics.observationSchema,
        constants: kinetics.pharmacokineticConstantsSchema,
        choices: kinetics.modelChoiceSchema,
      }),
      ...of('model', { placeLists: model.placeListSchema }),
      ...of('terminology', {
        conceptLists: model.conceptListSchema,
        contradictionLists: model.contradictionListSchema,
        otherDiagnosisLists: model.otherDiagnosisListSchema,
        scaleNameLists: model.scaleNameListSchema,
        nameLists: model.nameListSchema,
        observationLists: model.observationListSchema,
        classLists: model.classListSchema,
        ingredientLists: model.ingredientListSchema,
        medicineWords: model.medicineWordsSchema,
        substanceLists: model.substanceListSchema,
        snomedLists: model.snomedListSchema,
        terminologySources: model.terminologySourcesSchema,
      }),
      ...of('planner', { 'body-weights': model.bodyWeightSchema }),
      ...of('evidence', {
        sources: model.sourceSchema,
        outcomes: model.outcomeFigureSchema,
        regulatory: model.regulatorySchema,
        unread: model.unreadLawSchema,
        purposes: model.purposeSchema,
        facts: model.evidenceFactSchema,
        labels: model.labelSchema,
        guidance: model.guidanceSchema,
        claims: model.claimSchema,
        conditions: model.conditionRecordSchema,
        grading: model.gradingMethodSchema,
        timeline: model.timelineSchema,
        mechanism: model.mechanismSchema,
        routes: model.routeComparisonSchema,
      }),
    ]);
  })();
  return known;
}

/** Whether a collection has a schema that its files are checked against. */
export const hasSchema = async (pack: string, name: string): Promise<boolean> =>
  (await schemas()).has(`${pack} ${name}`);

const told = (problems: readonly Problem[]) => {
  const lines = inReadingOrder(problems).slice(0, most).map(formatProblem);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  ');
};

/** A merge that was left unfinished is told of as such, since a parser would say something else. */
function checkConflict({ path, text }: RecordFile): void {
  const before = /^(?:<{7}|>{7})(?: |$)/mu.exec(text);
  if (before === null) return;
  const line = text.slice(0, before.index).split('\n').length;
  throw new OpenKetamineError(
    'FILE_UNREADABLE',
    path,
    `${path}:${line} holds a merge conflict: both versions of a part stand in the file.`,
    'Decide between the parts, remove the lines of <<<<<<<, ======= and >>>>>>>, and call again.',
  );
}

/** What a file holds, whole and checked against the schema of today. */
export interface Read {
  readonly authored: AuthoredFile;
  /** As it would be published; as it was written where it does not fit. */
  readonly record: SnapshotRecord;
  /** What does not fit, and what cannot be read. */
  readonly problems: readonly Problem[];
  /** Whether it can be read at all. */
  readonly readable: boolean;
}

/** Reads a file, completes it and checks it; never throws for what it says. */
export async function readRecord(file: RecordFile, shared: SharedRecords): Promise<Read> {
  const { collection, path } = file;
  const written = readAuthored(path, file.bytes);
  const authored = file.published
    ? written
    : collection.name === 'protocols'
      ? completeProtocol(written, shared)
      : completeRecord(written, shared);
  const schema = (await schemas()).get(`${collection.package} ${collection.name}`);
  const of = (record: Block): SnapshotRecord => ({
    package: collection.package,
    collection: collection.name,
    id: typeof record['id'] === 'string' ? record['id'] : file.name,
    file: path,
    record,
  });
  const { value } = authored;
  if (authored.problems.length > 0 || !isBlock(value))
    return { authored, record: of({}), problems: authored.problems, readable: false };
  if (schema === undefined || file.published)
    return { authored, record: of(value), problems: [], readable: true };
  const result = validate<Block>(authored, schema as Parameters<typeof validate<Block>>[1]);
  return result.ok
    ? { authored, record: of(result.record), problems: [], readable: true }
    : { authored, record: of(value), problems: result.problems, readable: true };
}

/** Whole and checked: as it would be published. What lies in the past may fit the schemas of its own time only. */
export async function completed(
  file: RecordFile,
  shared: SharedRecords,
  now: boolean,
): Promise<SnapshotRecord> {
  checkConflict(file);
  const { path, collection } = file;
  const { record, problems, readable } = await readRecord(file, shared);
  if (readable && (problems.length === 0 || !now)) return record;
  const code = !readable
    ? 'FILE_UNREADABLE'
    : collection.name === 'protocols'
      ? 'PROTOCOL_INVALID'
      : 'DATA_INVALID';
  throw new OpenKetamineError(
    code,
    path,
    problems.length > 0 ? told(problems) : `${path} holds no record.`,
    'Correct the file; `openketamine lint` names every place.',
  );
}
