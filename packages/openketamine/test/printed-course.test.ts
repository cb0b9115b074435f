import { protocols } from '@openketamine/protocols';
import { describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

const six =
  'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US';
const lines = (text: string) => text.trimEnd().split('\n');

/** The block of a printed course under a title. */
const block = (text: string, title: string) =>
  text
    .split('\n\n')
    .find((entry) => entry.startsWith(title))
    ?.replaceAll(/\n {2,}/gu, ' ') ?? '';

describe('the printed course', () => {
  test('of six sessions is read in 40 lines, what decides first', async () => {
    const { out } = await openketamine(six);
    expect(lines(out).length).toBeLessThanOrEqual(40);
    expect(lines(out)[0]).toMatch(/^NOT CLEARED: \d+ excluding rules are undecided/u);
    expect(lines(out)[1]).toMatch(/^NOW: ASK FIRST/u);
    expect(out.indexOf('Mon 2025-01-06')).toBeLessThan(out.indexOf('Still open'));
  });

  test('says the volume in the words of a ward, once for all strengths', async () => {
    expect((await openketamine(six)).out).toContain('- 40 mg = 4 mL at 10 mg/mL, or 0.8 mL at');
  });

  test('counts what it leaves out as the JSON holds it, and the named option shows it', async () => {
    const [short, details, undecided, json] = await Promise.all([
      openketamine(six),
      openketamine(`${six} --details`),
      openketamine(`${six} --undecided`),
      openketamine(`${six} --json`),
    ]);
    const course = json.json() as {
      readonly siteMustSet: readonly string[];
      readonly gaps: readonly string[];
      readonly tasks: readonly unknown[];
      readonly ask: readonly { readonly question: string }[];
      readonly stopRules: readonly { readonly says: string }[];
      readonly discharge: readonly { readonly says: string }[];
      readonly findings: readonly { readonly rule: string; readonly outcome?: string }[];
    };
    const open = new Set(
      course.findings.filter(({ outcome }) => outcome === 'unknown').map(({ rule }) => rule),
    );
    expect(block(short.out, 'Still open')).toContain(`${open.size} rules undecided`);
    expect(block(short.out, 'Still open')).toContain(`${course.ask.length} questions: --undecided`);
    expect(block(short.out, 'Still open')).toContain(
      `${course.siteMustSet.length} things the site must set, ${course.gaps.length} gap of the source, ${course.tasks.length} tasks: --details`,
    );
    expect(block(short.out, 'Each session')).toContain(
      `${course.stopRules.length} stop rules, ${course.discharge.length} discharge criterion`,
    );
    expect(lines(block(details.out, 'The site must set'))).toHaveLength(
      course.siteMustSet.length + 1,
    );
    const session = block(details.out, 'What one session is like');
    for (const { says } of course.stopRules) expect(session).toContain(`Stop: ${says}`);
    for (const { says } of course.discharge)
      expect(session).toContain(`Discharge criteria: ${says}`);
    expect(lines(block(undecided.out, 'Ask first'))).toHaveLength(course.ask.length + 1);
    expect(undecided.out.match(/^ {2}\? /gmu)).toHaveLength(open.size);
  });
});

/** A person for whom most protocols can be planned. */
const somebody = '--start 2025-01-06 --weight 80 --height 175 --age 40 --sex female';

describe.each(protocols.map(({ id }) => id))('%s', (id) => {
  test('prints no line that a terminal breaks, and nothing long but sessions and findings', async () => {
    const { status, out } = await openketamine(`plan ${id} ${somebody}`);
    expect([0, 3]).toContain(status);
    expect(lines(out).filter((line) => Array.from(line).length > 80)).toEqual([]);
    const sessions = lines(out).filter((line) => /^ *\d+ {2}/u.test(line)).length;
    const findings = lines(block(out, 'Findings')).length * 2;
    const law = lines(block(out, 'Law that was read')).length;
    expect(lines(out).length - sessions - findings - law).toBeLessThanOrEqual(40);
  });
});
