import { describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

interface Answer {
  subject: object;
  results: {
    with: string;
    reading: string;
    status: string;
    ingredients: string[];
    nearest: string[];
    twice: string[];
    classes: string[];
    findings: { rule: string; domain: string; record: string; cites: string[] }[];
  }[];
}

async function looked(line: string): Promise<Answer> {
  const ran = await openketamine(`interact ${line} --json`);
  expect(ran).toMatchObject({ status: 0, notes: '' });
  return ran.json() as Answer;
}

describe('interact', () => {
  test('answers for each medicine in turn, by name, brand, class or code', async () => {
    const { results } = await looked(
      '--drug esketamine --route nasal --with diazepam,Valium,benzodiazepine,3322',
    );
    expect(results.map((result) => result.with)).toEqual([
      'diazepam',
      'Valium',
      'benzodiazepine',
      '3322',
    ]);
    for (const { status, findings } of results) {
      expect(status).toBe('interaction');
      expect(findings.map(({ rule }) => rule)).toContain('benzodiazepine-sedation');
    }
  });

  test('keeps apart what weakens the effect and what is unsafe', async () => {
    const { results } = await looked('--drug esketamine --route nasal --with diazepam');
    expect(new Set(results[0]?.findings.map(({ domain }) => domain))).toEqual(
      new Set(['safety', 'efficacy']),
    );
  });

  test('says when a name is unknown, never that there is no interaction', async () => {
    const { status, out } = await openketamine(
      'interact --drug esketamine --route nasal --with xyzzy',
    );
    expect(status).toBe(0);
    expect(out).toContain('xyzzy: not evaluable: the name or code is not known');
  });

  test('for a person: each medicine, its class, what to do, when, and the sources', async () => {
    const { out } = await openketamine(
      'interact --drug esketamine --route nasal --with diazepam --jurisdiction US',
    );
    expect(out).toMatch(/^diazepam: on record\ndiazepam, benzodiazepine\n/u);
    expect(out).toContain('moderate, safety, monitor: A benzodiazepine is taken');
    expect(out).toContain('Sources: ');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    ['phenelzine sulfate', ['phenelzine'], ['maoi']],
    ['lithium carbonate', ['lithium-carbonate'], ['lithium']],
    ['sertraline hydrochloride', ['sertraline'], ['ssri-snri']],
    ['ketamine hydrochloride', ['ketamine'], ['study-drug']],
    ['Effexor XR', ['venlafaxine'], ['ssri-snri']],
    ['benzodiazepines', [], ['benzodiazepine']],
    ['diazepam/lorazepam', ['diazepam', 'lorazepam'], ['benzodiazepine']],
  ])(
    'finds %s by its salt, its release form, its class or its parts',
    async (name, parts, classes) => {
      const { results } = await looked(`--drug esketamine --route nasal --with "${name}"`);
      expect(results[0]).toMatchObject({ with: name, reading: 'known', ingredients: parts });
      expect(results[0]?.classes).toEqual(expect.arrayContaining(classes));
      expect(results[0]?.status).not.toBe('not-evaluable');
    },
  );

  test('names every medicine that it does not know, with the names that are near', async () => {
    const { results } = await looked(
      '--drug esketamine --route nasal --with "Klonipin,lorazapam,xyzzy"',
    );
    expect(results.map(({ status, nearest }) => [status, nearest])).toEqual([
      ['not-evaluable', ['Klonopin']],
      ['not-evaluable', ['lorazepam', 'clonazepam']],
      ['not-evaluable', []],
    ]);
    const { out } = await openketamine(
      'interact --drug esketamine --route nasal --with "Klonipin,Xanax and lorazapam"',
    );
    expect(out).toContain('Did you mean Klonopin?');
    expect(out).toContain('Not read: lorazapam. Did you mean lorazepam, clonazepam?');
  });

  test.each([
    ['ketamine', 'iv', 'Spravato'],
    ['esketamine', 'nasal', 'ketamine troche'],
    ['esketamine', 'nasal', 'Spravato'],
  ])('%s %s beside %s is the treatment given twice', async (drug, route, name) => {
    const { results } = await looked(`--drug ${drug} --route ${route} --with "${name}"`);
    expect(results[0]).toMatchObject({ status: 'interaction' });
    expect(results[0]?.twice).toContain('study-drug');
    const { out } = await openketamine(`interact --drug ${drug} --route ${route} --with "${name}"`);
    expect(out).toContain('The treatment itself, given twice');
  });

  test('the form matters: an eye drop is not a beta blocker, a nasal spray no tablet', async () => {
    const { results } = await looked(
      '--drug ketamine --route iv --with "timolol eye drops,timolol tablets,oxymetazoline nasal spray"',
    );
    const [drops, tablets, spray] = results;
    expect(drops?.classes).toEqual([]);
    expect(tablets?.classes).toEqual(['antihypertensive-beta-blocker']);
    expect(spray?.classes).toEqual(['nasal-decongestant']);
  });

  test('a comma in a strength divides nothing, and codes are divided by one', async () => {
    const { results } = await looked(
      '--drug ketamine --route iv --with "lorazepam 0,5 mg,3322,6470"',
    );
    expect(results.map((result) => result.with)).toEqual(['lorazepam 0,5 mg', '3322', '6470']);
  });

  test('the place decides between the meanings of a brand', async () => {
    const ask = async (place: string) =>
      (await looked(`--drug ketamine --route iv --with Unisom${place}`)).results[0];
    expect(await ask('')).toMatchObject({ reading: 'ambiguous' });
    expect(await ask(' --jurisdiction US')).toMatchObject({
      reading: 'known',
      ingredients: ['doxylamine'],
    });
    expect(await ask(' --jurisdiction CA')).toMatchObject({ ingredients: ['diphenhydramine'] });
  });

  test.each([
    ['an unknown drug', '--drug esketamin --route nasal', 'ID_UNKNOWN (--drug)'],
    ['an unknown route', '--drug esketamine --route nose', 'ID_UNKNOWN (--route)'],
    [
      'a place that is none',
      '--drug esketamine --route nasal --jurisdiction usa',
      'ID_UNKNOWN (--jurisdiction)',
    ],
  ])('2 for %s, with what to do', async (_, line, words) => {
    const { status, out, notes } = await openketamine(`interact ${line} --with diazepam`);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(notes).toContain(words);
  });
});
