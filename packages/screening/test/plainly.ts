import type { Criterion, Rule } from '@openketamine/model';
import * as cases from '../src/cases.js';
import * as describing from '../src/describe.js';
import * as engine from '../src/index.js';
import * as asking from '../src/questions.js';
import { plainTerminology } from './plain-terminology.js';

// The functions of the engine for invented rules, whose names stand for themselves.

const plain = { terminology: plainTerminology };

export const compileRules = (
  rules: readonly Rule[],
  options: Partial<engine.CompileOptions> = {},
): engine.Screener => engine.compileRules(rules, { ...plain, ...options });

type ScreenArgument = Parameters<typeof engine.screen>[0];

export const screen = (
  input: Omit<ScreenArgument, 'terminology'> & Partial<ScreenArgument>,
): ReturnType<typeof engine.screen> => engine.screen({ ...plain, ...input });

export const runCase = (
  rule: Rule,
  ruleCase: cases.RuleCase,
  terminology = plainTerminology,
): cases.CaseResult => cases.runCase(rule, ruleCase, terminology);

export const describeCriterion = (criterion: Criterion): describing.Described =>
  describing.describeCriterion(criterion, plainTerminology);

export const questionsOf = (
  rules: readonly Rule[],
  options: Partial<engine.CompileOptions> = {},
): asking.PossibleQuestion[] => asking.questionsOf(rules, { ...plain, ...options });
