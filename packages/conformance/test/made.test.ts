import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { classes } from '@openketamine/terminology';
import { describe, expect, it } from 'vitest';
import { given, left, made } from '../scripts/made.ts';
import * as pages from '../src/hazards/index.js';
import * as api from '../src/index.js';
import { find, onDisk } from './read.js';

const files = made(api, pages);
const { reference } = given(api);
const twins = [...files].filter(([path]) => path.endsWith('.plan.txt'));

describe('what is computed', () => {
  it('is checked in as the data says now; `pnpm generate` writes it anew', () => {
    expect(
      [...files].filter(([path, text]) => onDisk(path) !== text).map(([path]) => path),
    ).toEqual([]);
  });

  it('leaves nothing behind of protocols that are gone', () => {
    expect(left(files)).toEqual([]);
  });

  it('is the same every time', () => {
    for (const protocol of protocols.slice(0, 10)) {
      const twin = api.writeTwin(protocol, reference, find);
      expect(twin).toBe(files.get(`packages/protocols/data/${protocol.id}.plan.txt`));
    }
  });

  it('of golden files stays below 3 MB', () => {
    const sizes = [...files]
      .filter(([path]) => path.includes('/golden/'))
      .map(([, text]) => text.length);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(3_000_000);
  });
});

describe('a twin', () => {
  it('stands beside every protocol', () => {
    expect(twins).toHaveLength(protocols.length);
  });

  it.each(twins)('%s reads as text, every date with its weekday', (_path, text) => {
    // gaps quote fields of the research record
    const own = text.split('\n').filter((line) => !line.startsWith('  gap'));
    expect(own.filter((line) => /undefined|NaN|\[object|\bnull\b/u.test(line))).toEqual([]);
    const rows = text.split('\n').filter((line) => /^ {2,7}\d+(?:-\d+)? {2}/u.test(line));
    expect(
      rows.filter((line) => !/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{4}-|no date/u.test(line)),
    ).toEqual([]);
  });

  it.each(twins)('%s names every gap and shows a course or why there is none', (path, text) => {
    const protocol = find(path.slice(path.lastIndexOf('/') + 1, -'.plan.txt'.length));
    expect(protocol?.gaps.filter((gap) => !text.includes(` ${gap.id} (`))).toEqual([]);
    expect(text).toMatch(/As written/u);
    expect(text).toMatch(/planned|conditional|refused PROTOCOL_INCOMPLETE/u);
  });

  it('of a gate on a score shows who reaches the limit and who misses it by a point', () => {
    const [, text = ''] = twins.find(([path]) => path.includes('six-over-three-weeks')) ?? [];
    expect(text).toMatch(/Responder[^\n]*\n {2}events .*qids-sr16 9 on/u);
    expect(text).toMatch(/Partial responder[^\n]*\n {2}events .*qids-sr16 10 on/u);
  });

  it('says what scores people begin with for every gate that reads one', () => {
    const read = protocols.flatMap((protocol) =>
      protocol.phases.flatMap((phase) =>
        phase.gates.flatMap((gate) => JSON.stringify(gate).match(/"scale":"[^"]+"/gu) ?? []),
      ),
    );
    const scales = new Set(read.map((text) => text.slice('"scale":"'.length, -1)));
    expect([...scales].filter((scale) => reference.baselines[scale] === undefined)).toEqual([]);
  });
});

describe('the page of drug classes', () => {
  const uses = api.classUses(classes.classes, rules);
  const page = files.get('docs/clinical/drug-classes.md') ?? '';

  it('lists every class once, with whether it is complete', () => {
    for (const { id, complete } of classes.classes)
      expect(page).toMatch(
        new RegExp(`\\| \`${id}\` \\|.*\\| ${complete ? 'yes' : 'no'} \\|`, 'u'),
      );
  });

  it('lists as not ruled exactly those that no rule asks for, neither by name nor by a member', () => {
    const [, section = ''] = page.split('## Not ruled');
    const [listed = ''] = section.split('No rule asks for these classes by name');
    const named = [...listed.matchAll(/^- `([^`]+)`/gmu)].map(([, id]) => id);
    const unruled = uses
      .filter(({ byClass, byMembers }) => byClass.length + byMembers.length === 0)
      .map(({ drugClass }) => drugClass.id);
    expect(named).toEqual(unruled);
  });

  it('finds the rules of a class in criteria, branches, counts and interactions', () => {
    const of = (id: string) => uses.find(({ drugClass }) => drugClass.id === id);
    expect(of('benzodiazepine')?.byClass).toContain('benzodiazepine-sedation');
    expect(of('maoi')?.byClass).toContain('mao-inhibitor');
    expect(of('cyp3a4-strong-inhibitor')?.byMembers.length).toBeGreaterThan(0);
  });

  it('says of every class that is not complete and that a rule asks for how the rule asks', () => {
    const open = uses.filter(({ drugClass, byClass }) => !drugClass.complete && byClass.length > 0);
    // Each of these leaves a rule open for whoever takes another medicine: add to the list knowingly.
    expect(open.map(({ drugClass }) => drugClass.id).toSorted()).toEqual([
      'intracranial-or-seizure-lowering',
      'other-cns-depressant',
      'sedating-antipsychotic',
    ]);
  });
});
