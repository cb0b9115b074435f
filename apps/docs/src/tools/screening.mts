import {
  factsOf,
  type DatedAnswer,
  type MedicineRow,
  type TrialRow,
} from '@openketamine/clinic/forms';
import type {
  LabelRead,
  PatientFactsInput,
  Question,
  QuestionList,
  Rule,
  Screening,
  Terminology,
} from '@openketamine/model';
import {
  compileRules,
  type CourseFacts,
  type Screener,
  type SiteParameters,
  type Subject,
} from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { listOfKey, lists, type Field, type Fields, type List } from './field.mts';

/** What the page loads for one drug and route. */
export interface ScreeningData {
  readonly rules: readonly Rule[];
  readonly questions: QuestionList['questions'];
  readonly labels: readonly LabelRead[];
  readonly fields: Fields;
  /** What rules ask of the course that is meant, by protocol. */
  readonly courses: Readonly<Record<string, CourseFacts>>;
  /** What a screening is about, by protocol, without the place. */
  readonly subjects: Readonly<Record<string, Subject>>;
}

/** One answer as it was read. */
export interface Given {
  readonly value: unknown;
  /** When it was measured, if that was said. */
  readonly measured?: string;
  readonly context?: string;
}

/** Answers by the fact that they supply; `conditions.complete` says that a list is whole. */
export type Answers = Readonly<Record<string, Given>>;

/** A fact that says whether a list is whole. */
export const completeOf = (list: List): string => `${list}.complete`;

/** What was answered, as the engine takes it. */
export interface Assembled {
  readonly facts: PatientFactsInput;
  readonly site: SiteParameters;
}

interface Gathered {
  readonly parts: Record<string, unknown>;
  base?: unknown;
  given: Given;
}

/** Whether what was measured stands apart from what else is said of it. */
const isMeasured = (key: string): boolean =>
  key.startsWith('observations/') || key.startsWith('scores/');

/** An answer as the form of the facts takes it: with its parts, and the circumstances of a measurement. */
function valueOf(key: string, { parts, base, given }: Gathered): unknown {
  if (isMeasured(key)) {
    const more = {
      ...parts,
      ...(given.context === undefined ? {} : { context: [given.context] }),
    };
    return Object.keys(more).length === 0 ? base : { of: base ?? null, ...more };
  }
  if (Object.keys(parts).length === 0) return base;
  if (typeof base === 'object' && base !== null) return { ...base, ...parts };
  // an allergy or a relative's illness that was affirmed has more said of it
  return parts;
}

/**
 * Answers as facts of a patient and parameters of the site. Nothing is added.
 *
 * @param answers - by the fact that they supply
 * @param fields - how each fact is entered
 * @param at - the moment of the screening
 */
export function assemble(answers: Answers, fields: Fields, at: string): Assembled {
  const byKey = new Map<string, Gathered>();
  const site: Record<string, { readonly value: number; readonly unit: string }> = {};
  const dated: DatedAnswer[] = [];
  for (const list of lists) {
    const given = answers[completeOf(list)];
    if (given !== undefined) dated.push({ key: completeOf(list), value: given.value, at });
  }
  for (const [fact, given] of Object.entries(answers)) {
    const field = fields[fact];
    if (field === undefined || field.kind === 'elsewhere') continue;
    const { key, part } = field;
    if (key.startsWith('site/')) {
      site[key.slice('site/'.length)] = given.value as {
        readonly value: number;
        readonly unit: string;
      };
      continue;
    }
    const gathered: Gathered = byKey.get(key) ?? { parts: {}, given };
    if (part === undefined) {
      gathered.base = given.value;
      gathered.given = given;
    } else
      gathered.parts[part] =
        part === 'upperLimitOfNormal'
          ? (given.value as { readonly value: number }).value
          : given.value;
    byKey.set(key, gathered);
  }
  for (const [key, gathered] of byKey) {
    const { measured } = gathered.given;
    const value = valueOf(key, gathered);
    // an upper limit without the value that it is the limit of says nothing
    if (value === undefined || (key.startsWith('observations/') && gathered.base === undefined))
      continue;
    dated.push({
      key,
      value,
      at,
      ...(measured === undefined ? {} : { measured }),
    });
  }
  return { facts: factsOf(dated), site };
}

/** A question with what is entered to answer it. */
export interface NextQuestion {
  readonly question: Question;
  /** Fields that supply what is missing, each once. */
  readonly fields: readonly (readonly [fact: string, field: Field])[];
  /** The lists that the question is about: an answer says whether they are whole. */
  readonly lists: readonly List[];
}

/** A screening that goes on from answer to answer. */
export interface Interview {
  screen(answers: Answers, subject: Subject, at: string): Screening;
  /** What to ask next: the first question that can be entered here and was not put aside. */
  next(screening: Screening, aside: ReadonlySet<string>): NextQuestion | undefined;
  /** Questions that are open and cannot be entered here. */
  elsewhere(screening: Screening): readonly Question[];
}

/** The facts that undecided rules wait for. */
const askedIn = (screening: Screening): ReadonlySet<string> =>
  new Set(
    screening.findings
      .filter(({ outcome }) => outcome === 'unknown')
      .flatMap(({ missing }) => missing),
  );

/** Whether something of a question can be entered on the page. */
const enterable = ({ fields: all }: NextQuestion): boolean =>
  all.some(([, { kind }]) => kind !== 'elsewhere');

/**
 * Screens from answer to answer, with the questions that the engine asks.
 *
 * @param of - rules, questions and fields
 * @param terminology - codes and names; a fuller one reads more names of medicines
 */
export function interview(of: ScreeningData, terminology: Terminology): Interview {
  const { rules, questions, labels, fields, courses } = of;
  let screener: Screener | undefined;
  const supplies = new Map(
    questionsOf(rules, { terminology, questions }).map((each) => [each.fact, each.supplies]),
  );
  const of_ = (question: Question, open: ReadonlySet<string>): NextQuestion => {
    const facts = (supplies.get(question.fact) ?? [question.fact]).filter((fact) => open.has(fact));
    const unique = new Map<string, readonly [string, Field]>();
    for (const fact of facts.length === 0 ? [question.fact] : facts) {
      const field = fields[fact];
      if (field === undefined) continue;
      const id = `${field.key} ${field.part ?? ''}`;
      if (!unique.has(id)) unique.set(id, [fact, field]);
    }
    // a long list is read from A to Z
    const all = [...unique.values()].toSorted(([, a], [, b]) =>
      a.kind === 'condition' && b.kind === 'condition' ? a.label.localeCompare(b.label, 'en') : 0,
    );
    return {
      question,
      fields: all,
      lists: [
        ...new Set(
          all.flatMap(([, field]) => {
            const list = field.part === undefined ? listOfKey(field.key) : undefined;
            return list === undefined ? [] : [list];
          }),
        ),
      ],
    };
  };
  return {
    screen(answers, subject, at) {
      screener ??= compileRules(rules, { terminology, questions, labels });
      const { facts, site } = assemble(answers, fields, at);
      const course = subject.protocol === undefined ? undefined : courses[subject.protocol];
      return screener.screen({
        subject,
        facts,
        at,
        site,
        ...(course === undefined ? {} : { course }),
      });
    },
    next(screening, aside) {
      const open = askedIn(screening);
      return screening.ask
        .map((question) => of_(question, open))
        .find((each) => !aside.has(each.question.fact) && enterable(each));
    },
    elsewhere(screening) {
      const open = askedIn(screening);
      return screening.ask.filter((question) => !enterable(of_(question, open)));
    },
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
      return (
        (isObject(value) && typeof value['value'] === 'number' && value['unit'] === field.unit) ||
        (typeof value === 'number' && field.key.startsWith('scores/'))
      );
    case 'choice':
      return typeof value === 'string' && field.options?.includes(value) === true;
    case 'yes-no':
    case 'noted':
      return typeof value === 'boolean';
    case 'moment':
    case 'text':
      return typeof value === 'string' && value.length < 80;
    case 'condition':
      return isObject(value) && ['active', 'resolved'].includes(String(value['clinicalStatus']));
    case 'medicines':
    case 'trials':
      return (
        Array.isArray(value) &&
        value.length < 200 &&
        value.every((row) => isObject(row) && typeof row['name'] === 'string')
      );
    case 'elsewhere':
      return false;
  }
}

/** Answers as they stand in an address, behind `#`. */
export const writtenAnswers = (answers: Answers): string =>
  Object.keys(answers).length === 0 ? '' : JSON.stringify(answers);

/** Reads answers of an address; undefined where this page cannot have written them. */
export function readAnswers(text: string, fields: Fields): Answers | undefined {
  if (text === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(parsed)) return undefined;
  const complete = new Set(lists.map(completeOf));
  for (const [fact, given] of Object.entries(parsed)) {
    if (!isObject(given)) return undefined;
    const field = fields[fact];
    const known = complete.has(fact)
      ? typeof given['value'] === 'boolean'
      : field !== undefined && fits(field, given['value']);
    if (!known) return undefined;
  }
  return parsed as Answers;
}

const spaced = (text: string): string => text.replaceAll('-', ' ');
const yesNo = (value: unknown): string => (value === true ? 'yes' : 'no');

/** An answer in words, for the list of what was said. */
export function sayGiven(
  field: Field,
  { value, measured, context }: Given,
  showUnit: (unit: string) => string,
): string {
  const when = [measured, context === undefined ? undefined : spaced(context)].filter(
    (each) => each !== undefined && each !== '',
  );
  const tail = when.length === 0 ? '' : ` (${when.join(', ')})`;
  switch (field.kind) {
    case 'number': {
      const number =
        typeof value === 'number' ? value : (value as { readonly value: number }).value;
      return `${number} ${showUnit(field.unit ?? '')}`.trim() + tail;
    }
    case 'yes-no':
    case 'noted':
      return yesNo(value) + tail;
    case 'condition':
      return (
        ((value as { readonly clinicalStatus: string }).clinicalStatus === 'active'
          ? 'now'
          : 'in the past') + tail
      );
    case 'medicines':
    case 'trials':
      return (
        (value as readonly (MedicineRow | TrialRow)[]).map(({ name }) => name).join(', ') || 'none'
      );
    default:
      return spaced(String(value)) + tail;
  }
}
