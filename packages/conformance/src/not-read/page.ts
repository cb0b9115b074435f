import type { Terminology } from '@openketamine/model';
import type { NotRead } from './schema.js';

/** A name as people say it, or the field as it is written. */
function shown(fact: string, terminology: Terminology): string {
  const [path = '', name] = fact.split(' = ');
  if (name === undefined || name === '*') return `\`${fact}\``;
  const isName = /\.(?:concept|code|substance|scale)$/u.test(path);
  return isName ? terminology.label(name) : `\`${fact}\``;
}

const row = (left: readonly string[], why: string) => `| ${left.join(', ')} | ${why} |`;

/**
 * The page that says what a record may say and nothing depends on, and which medicine classes no rule names.
 *
 * @param list - the facts and classes, with reasons
 * @param terminology - readable names
 * @returns Markdown
 * @category facts
 */
export function notReadPage(list: NotRead, terminology: Terminology): string {
  const lines = [
    '---',
    'title: What no rule reads',
    'description: Facts that a record may hold and nothing depends on, and medicine classes without a rule, each with the reason',
    '---',
    '',
    '# What no rule reads',
    '',
    '<!-- Made by `pnpm generate` from packages/conformance/data/not-read.yaml. Do not edit. -->',
    '',
    'Of every other field, diagnosis, substance, measurement and score that a record may hold, a test shows a patient of whom something',
    'else is said when it changes. These are kept as they came, and nothing follows from them.',
    '',
    '| the record says | why nothing depends on it |',
    '| --- | --- |',
    ...list.facts.map(({ facts, why }) =>
      row(
        facts.map((fact) => shown(fact, terminology)),
        why,
      ),
    ),
    '',
    '## Medicine classes that no rule names',
    '',
    'A medicine of such a class is recognized. No rule is met by it because it is in the class; single members may have rules.',
    '',
    '| class | why |',
    '| --- | --- |',
    ...list.classes.map(({ classes, why }) =>
      row(
        classes.map((name) => terminology.label(name)),
        why,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
