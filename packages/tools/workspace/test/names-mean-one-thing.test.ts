import { expect, test } from 'vitest';
import { declarationsOf } from '../src/public-fields.ts';
import { publicMembers } from '../src/workspace.ts';

/** Names that several packages give to different things, and why each stays. A new one needs another name, or a reason here. */
const reasons: Readonly<Record<string, string>> = {
  // the command line's library does by id what the engine does with data
  interact: 'openketamine reads ids and loads data; the engine takes them',
  score: 'openketamine reads ids and loads data; the engine takes them',
  scoreTyped: 'openketamine reads ids and loads data; the engine takes them',
  screen: 'openketamine reads ids and loads data; the engine takes them',
  simulate: 'openketamine reads ids and loads data; the engine takes them',
  CourseEvent: 'care-plan takes the events of the planner, three of which say more there',
  // a package of data names its collections
  conditions: 'records of the matrix in evidence, their ids in model/schema',
  facts: 'evidence and risk each have facts of their own',
  indications: 'what a regulator rules on in model/schema, the words of facts in terminology',
  labels: 'label facts in evidence, labels read for rules in risk',
  observations: 'observed concentrations in pharmacokinetics, kinds of readings in terminology',
  sources: 'sources of statements in evidence, of codes in terminology',
  // names of results within one package, older than this list; a major would have to rename them
  CaseResult: 'of a worked case in conformance, of a case of a rule in screening',
  Comparison: 'of two trajectories, of two models, of two arms',
  Finding: 'of a check of a file in authoring, of a rule about a patient in model',
  Judged: 'a plan, a rule, a definition that was judged',
  Meaning: 'of a status in model, of a field in a diff in review',
  Reference: 'a short reference; in conformance the invented people of reference.yaml',
  SessionState: 'of a session of a plan in model, of one that runs in screening/monitor',
  Shown: 'how a status is shown in model, what `show` prints in openketamine',
  Standing: 'of a record in model, of a line of regulation in evidence',
  Verification: 'how a source was read in model, what `verify` found in review',
  riskDifference: 'risk keeps the form it had; statistics has the general one',
  runCase: 'a worked case in conformance, a case of a rule in screening',
};

test('a name means one thing over all packages, or stands in the list with the reason', () => {
  const texts = new Map<string, Set<string>>();
  for (const member of publicMembers()) {
    for (const [name, text] of declarationsOf(member)) {
      texts.set(name, (texts.get(name) ?? new Set()).add(text));
    }
  }
  expect(texts.size).toBeGreaterThan(1000);
  const several = [...texts].filter(([, different]) => different.size > 1).map(([name]) => name);
  expect(several.toSorted()).toEqual(Object.keys(reasons).toSorted());
});
