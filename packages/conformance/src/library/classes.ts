import type { ClassList, Rule } from '@openketamine/model';

type DrugClass = ClassList['classes'][number];

/** A drug class and the rules that ask for it. */
export interface ClassUse {
  /** The drug class. */
  readonly drugClass: DrugClass;
  /** Ids of rules that name the class itself. */
  readonly byClass: readonly string[];
  /** Ids of rules that name members, and not the class. */
  readonly byMembers: readonly string[];
}

/** Names of medicines and classes that a rule asks for, wherever they stand in it. */
function namesIn(rule: Rule): Set<string> {
  const names = new Set<string>();
  JSON.stringify([rule.when, rule.branches, rule.interaction], (key, value: unknown) => {
    if (['medicine', 'several', 'with'].includes(key) && Array.isArray(value))
      for (const name of value) names.add(String(name));
    return value;
  });
  return names;
}

/**
 * Which rules ask for each drug class, by its name or by those of members.
 *
 * @param classes - the drug classes
 * @param rules - all rules
 * @returns one entry for each class, in its order
 * @category library
 */
export function classUses(classes: readonly DrugClass[], rules: readonly Rule[]): ClassUse[] {
  const named = rules.map((rule) => ({ id: rule.id, names: namesIn(rule) }));
  return classes.map((drugClass) => {
    const byClass = named.filter(({ names }) => names.has(drugClass.id)).map(({ id }) => id);
    const byMembers = named
      .filter(
        ({ id, names }) =>
          !byClass.includes(id) && drugClass.members.some((member) => names.has(member)),
      )
      .map(({ id }) => id);
    return { drugClass, byClass, byMembers };
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const codes = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

function row({ drugClass, byClass, byMembers }: ClassUse): string {
  const { id, label, complete, members, why } = drugClass;
  const rules =
    byClass.length > 0
      ? codes(byClass)
      : byMembers.length > 0
        ? `members: ${codes(byMembers)}`
        : 'none';
  return `| \`${id}\` | ${cell(label)} | ${members.length} | ${complete ? 'yes' : 'no'} | ${cell(why)} | ${rules} |`;
}

/** Classes as a list, each with what is said of it. */
function list(some: readonly ClassUse[], also: (use: ClassUse) => string): string[] {
  if (some.length === 0) return ['None.'];
  return some.map((use) => `- \`${use.drugClass.id}\` (${use.drugClass.label})${also(use)}`);
}

/**
 * The page of drug classes: whether each is complete, which rules ask for it, and which are not ruled.
 *
 * @param classes - the drug classes
 * @param rules - all rules
 * @returns Markdown
 * @category library
 */
export function classesPage(classes: readonly DrugClass[], rules: readonly Rule[]): string {
  const uses = classUses(classes, rules);
  const unruled = uses.filter(
    ({ byClass, byMembers }) => byClass.length === 0 && byMembers.length === 0,
  );
  const membersOnly = uses.filter(
    ({ byClass, byMembers }) => byClass.length === 0 && byMembers.length > 0,
  );
  const confirm = uses.flatMap(({ drugClass: { id, toConfirm } }) =>
    toConfirm === undefined ? [] : [`| \`${id}\` | ${cell(toConfirm)} |`],
  );
  return `---
title: Drug classes
description: Which drug classes list all of their members, which rules ask for them, and which no rule asks for
---

# Drug classes

<!-- Made by \`pnpm generate\` from packages/terminology/data/classes and packages/risk/data. Do not edit. -->

A medicine that is known and confirmed, and is not a member of a class, is answered "not in this class" where the class is complete. Where it is
not, and where a name is from memory, the answer is "not on our list", which proves nothing: rules that ask for such a class stay open for
everybody who takes another medicine. A rule that names its medicines one by one is decided for every known medicine.

| class | in words | members | complete | why | rules |
| --- | --- | --- | --- | --- | --- |
${uses.map(row).join('\n')}

## Not ruled

No rule asks for these classes or for a member of them. Nothing follows from being in one.

${list(unruled, () => '').join('\n')}

No rule asks for these classes by name; some of their members are named by rules, and nothing follows for the others.

${list(membersOnly, ({ drugClass, byMembers }) => `: ${codes(byMembers)}${drugClass.complete ? '' : '; not complete'}`).join('\n')}

## To be confirmed

What was decided from memory: a clinician has to own it.

| class | what |
| --- | --- |
${confirm.join('\n')}
`;
}
