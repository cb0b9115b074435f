import { readFileSync } from 'node:fs';
import { protocolSchema } from '@openketamine/model/schema';
import { describe, expect, it } from 'vitest';
import { protocols } from '../src/index.js';
import { capabilities, hardest } from './capabilities.js';

const shipped = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../json/${id}.json`, import.meta.url), 'utf8'));

describe('the ten regimens that ask most of the schema', () => {
  it.each(hardest)('%s is said as it was written, with nothing dropped', (id) => {
    const { references, ...written } = shipped(id);
    const parsed = protocolSchema.parse(written);
    expect(references).toBeDefined();
    expect(parsed).toEqual(written);
    expect(parsed.status.state).toBe('draft');
  });
});

/** Which regimens use a capability: those among the ten first, three at most. */
function usedBy(test: (typeof capabilities)[string][string]): readonly string[] {
  const ids = protocols.filter((protocol) => test(protocol)).map((protocol) => protocol.id);
  const isHard = (id: string) => (hardest as readonly string[]).includes(id);
  return ids
    .toSorted((a, b) => Number(isHard(b)) - Number(isHard(a)) || (a < b ? -1 : 1))
    .slice(0, 3);
}

const unused = 'no source uses it; it stays possible for protocols of other teams';

function document(): string {
  const rows = Object.entries(capabilities).flatMap(([group, tests]) => [
    `## ${group}`,
    '',
    '| a protocol can say | for example |',
    '| --- | --- |',
    ...Object.entries(tests).map(([name, test]) => {
      const ids = usedBy(test);
      return `| ${name} | ${ids.length === 0 ? unused : ids.map((id) => `\`${id}\``).join(', ')} |`;
    }),
    '',
  ]);
  return `---
title: '0002: What a protocol can say, and which regimen needs it'
---

# 0002: What a protocol can say, and which regimen needs it

Accepted, November 2026. The tables are made by \`packages/protocols/test/capabilities.test.ts\`, which fails when they no
longer hold; \`vitest -u\` in that package writes them anew.

The schema of a protocol was written against every regimen of the dossier, the ten hardest first
(${hardest.map((id) => `\`${id}\``).join(', ')}), and not against a few examples. A schema that lacks one of these is not done.
Choices that follow from it:

- **Phases are a graph.** Each phase says how it is entered; gates and \`next\` say where it leads.
- **One mechanism for "it depends".** A part that differs by arm, age, edition or place is a list of \`cases\` with a guard; the first
  that holds counts. A guard that needs a fact nobody gave refuses; it never takes the commoner branch.
- **A number carries its own provenance.** \`basis\`, \`cite\` and \`verification\` stand beside each value, so that a reader of the
  diff of one line sees where it comes from.
- **A gap is a record, not a blank.** It quotes the empty field and says whether it blocks dates, the dose or a part.
- **What no source gives as a number is a site parameter** with the published values beside it, and has no default.

${rows.join('\n').trimEnd()}
`;
}

describe('the record of what a protocol can say', () => {
  it('names for each capability regimens that use it', async () => {
    await expect(document()).toMatchFileSnapshot(
      '../../../docs/decisions/0002-what-a-protocol-can-say.md',
    );
  });

  it('leaves few capabilities without a regimen', () => {
    const without = Object.values(capabilities)
      .flatMap((tests) => Object.entries(tests))
      .filter(([, test]) => usedBy(test).length === 0)
      .map(([name]) => name);
    // those the house plan says to support and never to invent
    expect(without.toSorted()).toMatchInlineSnapshot(`
      [
        "a check without a break",
        "a least gap between sessions",
        "at hours after a session",
        "bands by weight or age",
        "carried forward",
        "for some people only",
        "integration visits",
        "on days from an anchor",
        "periodic",
        "repeat",
        "repeatable",
        "rounding",
        "titration by tolerability",
      ]
    `);
  });
});
