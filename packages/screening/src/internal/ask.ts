import { weights, type Finding, type Question } from '@openketamine/model';
import { cover } from './cover.js';

/** A question and the facts that its full answer supplies. */
export interface QuestionSource {
  readonly fact: string;
  readonly question: string;
  readonly supplies: readonly string[];
}

/** An undecided rule and the facts it waits for. */
export interface Open {
  readonly rule: string;
  readonly weight: number;
  readonly missing: readonly string[];
}

// not clinical: more open rules of a lesser weight than anyone has do not outweigh one of a greater
const weightOf = { exclude: 1_000_000, defer: 10_000, review: 100, caution: 1, none: 1 } as const;

/** The open rules among findings. */
export function openOf(findings: readonly Finding[]): Open[] {
  const open: Open[] = [];
  for (const { rule, outcome, action, missing } of findings) {
    if (outcome !== 'unknown') continue;
    open.push({ rule, weight: weightOf[weights[action]], missing });
  }
  return open;
}

/**
 * The questions that can be asked, each with the missing facts that it supplies: for each missing fact its own, and
 * those that supply several at once.
 */
export function candidates(
  open: readonly Open[],
  sources: ReadonlyMap<string, readonly QuestionSource[]>,
): Map<QuestionSource, Set<string>> {
  const supplied = new Map<QuestionSource, Set<string>>();
  for (const { missing } of open) {
    for (const fact of missing) {
      for (const source of sources.get(fact) ?? [{ fact, question: fact, supplies: [fact] }]) {
        let facts = supplied.get(source);
        if (facts === undefined) supplied.set(source, (facts = new Set()));
        facts.add(fact);
      }
    }
  }
  return supplied;
}

/** The shortest list of questions whose full answers leave nothing open, most deciding first. */
export function ask(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, readonly QuestionSource[]>,
): Question[] {
  const open = openOf(findings);
  if (open.length === 0) return [];
  const supplied = candidates(open, sources);
  const chosen = cover(supplied);
  const questions = chosen.map((source) => {
    const facts = supplied.get(source) ?? new Set<string>();
    const waiting = open.filter(({ missing }) => missing.some((fact) => facts.has(fact)));
    return {
      weight: waiting.reduce((sum, { weight }) => sum + weight, 0),
      question: {
        fact: source.fact,
        question: source.question,
        decides: [...new Set(waiting.map(({ rule }) => rule))].toSorted(),
      },
    };
  });
  questions.sort((a, b) => b.weight - a.weight || (a.question.fact < b.question.fact ? -1 : 1));
  return questions.map(({ question }) => question);
}
