import { describe, expect, test } from 'vitest';
import type {
  Criterion,
  MedicineFact,
  MedicineIdentity,
  MedicineReading,
  Terminology,
} from '@openketamine/model';
import { confirmed } from './few-codes.js';
import { makeRule, screenWith, subject } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const codeine = confirmed(['codeine', 'acetaminophen'], ['opioid']);
const ramipril = confirmed(['ramipril'], ['pressure-lowering']);
const herb: MedicineIdentity = { ingredients: ['some-herb'], classes: [], confirmed: false };
const open: Readonly<Record<string, MedicineReading>> = {
  triatec: {
    outcome: 'ambiguous',
    meanings: [
      { medicine: codeine, countries: ['CA'] },
      { medicine: ramipril, countries: ['FR'] },
    ],
  },
  'valium and xyz': {
    outcome: 'partly',
    medicine: confirmed(['diazepam'], ['benzodiazepine']),
    unread: ['xyz'],
    nearest: ['Xyzal'],
  },
  'a herb': { outcome: 'known', medicine: herb },
  'nose drops': {
    outcome: 'known',
    medicine: { ...confirmed(['spray'], []), possible: ['opioid'] },
  },
  none: { outcome: 'none' },
  klonipin: { outcome: 'unknown', nearest: ['Klonopin'], vague: false },
  'sleeping pill': { outcome: 'unknown', nearest: [], vague: true },
};

/** Two opioids, two benzodiazepines; of depressants nobody has a whole list. */
const terminology: Terminology = {
  ...smallTerminology,
  readMedicine(text, context) {
    const found = open[text.toLowerCase()] ?? smallTerminology.readMedicine(text, context);
    if (found.outcome !== 'ambiguous') return found;
    const inside = found.meanings.find(
      ({ countries }) => context?.country !== undefined && countries.includes(context.country),
    );
    return inside === undefined ? found : { outcome: 'known', medicine: inside.medicine };
  },
  classMembers: (name) =>
    name === 'depressant' ? ['zolpidem'] : smallTerminology.classMembers(name),
  classIsComplete: (name) => name !== 'depressant',
  kindIn: (name, member) => (member === 'oxycodone' ? 'strong opioid' : name),
};

function look(when: Criterion, items: readonly MedicineFact[], place = 'US', complete = true) {
  const { findings } = screenWith(
    [makeRule('r', when)],
    { medicines: { complete, items: [...items] } },
    { options: { terminology }, subject: { ...subject, jurisdiction: place } },
  );
  const found = findings.find(({ rule }) => rule === 'r');
  return {
    outcome: found?.outcome,
    because: (found?.because ?? []).map(({ value }) => value),
    missing: found?.missing ?? [],
    data: findings.filter(({ kind }) => kind === 'data'),
  };
}
const outcome = (when: Criterion, ...items: MedicineFact[]) => look(when, items).outcome;
const opioid: Criterion = { medicine: ['opioid'] };
const benzodiazepine: Criterion = { medicine: ['benzodiazepine'] };

describe('a known medicine outside a class', () => {
  test('is not in it where the class is complete, and leaves it open where it is not', () => {
    expect(outcome(opioid, { ingredient: 'loratadine' })).toBe('not-met');
    const depressant = look({ medicine: ['depressant'] }, [
      { ingredient: 'loratadine' },
      { ingredient: 'lithium' },
    ]);
    expect(depressant.outcome).toBe('unknown');
    expect(depressant.because).toEqual(['loratadine, lithium: not on our list for "depressant"']);
    expect(depressant.missing).toEqual(['depressant.not-on-list']);
  });

  test('no medicine at all is in none, whether or not the class is complete', () => {
    expect(outcome({ medicine: ['depressant'] })).toBe('not-met');
  });

  test('counts only as far as it is taken', () => {
    const stopped: MedicineFact = { ingredient: 'loratadine', status: 'stopped' };
    expect(outcome({ medicine: ['depressant'] }, stopped)).toBe('not-met');
    expect(outcome({ medicine: ['depressant'] }, stopped, { ingredient: 'lithium' })).toBe(
      'unknown',
    );
  });

  test('is no doubt where another one is surely meant', () => {
    expect(
      outcome(
        { medicine: ['depressant', 'opioid'] },
        { ingredient: 'oxycodone' },
        { ingredient: 'lithium' },
      ),
    ).toBe('met');
  });

  test('an ingredient that a rule names is decided for every known medicine', () => {
    expect(outcome({ medicine: ['lithium'] }, { ingredient: 'loratadine' })).toBe('not-met');
  });
});

describe('a name from memory', () => {
  test('raises what it names, and proves nothing else', () => {
    expect(outcome({ medicine: ['some-herb'] }, { text: 'a herb' })).toBe('met');
    const other = look(opioid, [{ text: 'a herb' }]);
    expect(other.outcome).toBe('unknown');
    expect(other.because).toEqual(['a herb: not certain what it is']);
    expect(other.missing).toEqual(['medicines.which']);
    expect(outcome(opioid, { text: 'a herb', status: 'stopped' })).toBe('not-met');
  });
});

describe('a name that means several things', () => {
  test('leaves open what some of its meanings are, and settles what none of them is', () => {
    const may = look(opioid, [{ brand: 'Triatec' }]);
    expect(may.outcome).toBe('unknown');
    expect(may.because).toEqual(['Triatec: may be opioid']);
    expect(may.missing).toEqual(['medicines.which']);
    expect(outcome(benzodiazepine, { brand: 'Triatec' })).toBe('not-met');
    expect(may.data.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'data-medicine-ambiguous',
        'Triatec is sold as several medicines: codeine and acetaminophen; ramipril. Ask which.',
      ],
    ]);
  });

  test('is settled by the place, by an ingredient, or by a code beside it', () => {
    expect(look(opioid, [{ brand: 'Triatec' }], 'CA').outcome).toBe('met');
    expect(look(opioid, [{ brand: 'Triatec' }], 'FR').outcome).toBe('not-met');
    const named = look(opioid, [{ brand: 'Triatec', ingredient: 'oxycodone' }]);
    expect(named.outcome).toBe('met');
    expect(named.data.map(({ rule }) => rule)).toEqual(['data-medicine-disagrees']);
    expect(outcome(benzodiazepine, { brand: 'Triatec', rxnorm: '3322' })).toBe('met');
  });

  test('counts once its meaning is what a rule asks for in each of them', () => {
    expect(outcome({ medicine: ['opioid', 'pressure-lowering'] }, { brand: 'Triatec' })).toBe(
      'unknown',
    );
  });
});

describe('a combination with a part that was not read', () => {
  test('counts for what was read, and proves nothing about the rest', () => {
    const facts: MedicineFact = { text: 'Valium and xyz' };
    expect(outcome(benzodiazepine, facts)).toBe('met');
    expect(outcome(opioid, facts)).toBe('unknown');
    expect(look(opioid, [facts]).data.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'data-medicine-partly-read',
        'Only a part of Valium and xyz was read; not evaluable: xyz. Did you mean Xyzal?',
      ],
    ]);
  });
});

describe('a form that was not said', () => {
  test('leaves open a class that only some forms are in', () => {
    expect(outcome(opioid, { text: 'nose drops' })).toBe('unknown');
    expect(outcome(benzodiazepine, { text: 'nose drops' })).toBe('not-met');
  });
});

describe('an entry that says that nothing is taken', () => {
  test('closes the list, whoever forgot to say that it is complete', () => {
    expect(look(opioid, [{ text: 'none' }], 'US', false).outcome).toBe('not-met');
    expect(look(opioid, [], 'US', false).outcome).toBe('unknown');
  });

  test('beside a medicine contradicts itself, and closes nothing', () => {
    const both = look(opioid, [{ text: 'none' }, { ingredient: 'lithium' }]);
    expect(both.outcome).toBe('unknown');
    expect(both.data.map(({ rule }) => rule)).toEqual(['data-medicine-none']);
    expect(look(benzodiazepine, [{ text: 'none' }, { ingredient: 'diazepam' }]).outcome).toBe(
      'met',
    );
  });
});

describe('a name that was not read', () => {
  test('is reported with those that are near, or with a question for which', () => {
    const near = look(opioid, [{ text: 'Klonipin' }]).data.find(
      ({ rule }) => rule === 'data-not-evaluable',
    );
    expect(near?.because[0]).toMatchObject({ value: 'Klonipin', note: 'Did you mean Klonopin?' });
    const vague = look(opioid, [{ text: 'sleeping pill' }]).data.find(
      ({ rule }) => rule === 'data-not-evaluable',
    );
    expect(vague?.because[0]).toMatchObject({
      value: 'sleeping pill',
      limit: 'a name that says which, and not only what kind',
    });
  });
});

describe('the names of one entry', () => {
  const rules = (fact: MedicineFact) => look(opioid, [fact]).data.map(({ rule }) => rule);

  test('may each say part of it', () => {
    expect(rules({ ingredient: 'diazepam', brand: 'Valium', rxnorm: '3322' })).toEqual([]);
    expect(rules({ ingredient: 'diazepam', class: 'benzodiazepine' })).toEqual([]);
    expect(outcome(benzodiazepine, { ingredient: 'diazepam', text: 'Valium and xyz' })).toBe('met');
    expect(outcome(opioid, { ingredient: 'diazepam', text: 'Valium and xyz' })).toBe('unknown');
  });

  test('that do not agree are reported: the code counts, then the ingredient; the others may', () => {
    for (const fact of [
      { rxnorm: '3322', text: 'oxycodone' },
      { ingredient: 'diazepam', brand: 'oxycodone' },
    ]) {
      const found = look(opioid, [fact]);
      expect(found.data.map(({ rule, message }) => [rule, message])).toEqual([
        [
          'data-medicine-disagrees',
          'One entry names two medicines: diazepam, and oxycodone. The first counts, the others may.',
        ],
      ]);
      expect(found.outcome).toBe('unknown');
      expect(outcome(benzodiazepine, fact)).toBe('met');
      expect(outcome({ medicine: ['lithium'] }, fact)).toBe('not-met');
    }
    expect(rules({ ingredient: 'diazepam', class: 'opioid' })).toEqual(['data-medicine-disagrees']);
    expect(outcome(opioid, { ingredient: 'diazepam', class: 'opioid' })).toBe('met');
  });

  test('are read where the code is not known, which is said', () => {
    const found = look(benzodiazepine, [{ rxnorm: '1', text: 'Valium' }]);
    expect(found.outcome).toBe('met');
    expect(found.data.map(({ message }) => message)).toEqual([
      'The RxNorm code 1 is not known; the entry was read by its name as diazepam.',
    ]);
    expect(rules({ rxnorm: '1' })).toEqual(['data-not-evaluable']);
  });

  test('of which one was not read are known by the other', () => {
    expect(outcome(benzodiazepine, { ingredient: 'frobnicate', brand: 'Valium' })).toBe('met');
    expect(outcome(opioid, { ingredient: 'frobnicate', brand: 'Valium' })).toBe('not-met');
  });
});

describe('what is known by its class alone', () => {
  test('may be any member, and whatever that member is', () => {
    expect(outcome({ medicine: ['lorazepam'] }, { class: 'benzodiazepine' })).toBe('unknown');
    expect(outcome({ medicine: ['lithium'] }, { class: 'benzodiazepine' })).toBe('not-met');
    expect(outcome({ medicine: ['z-drug'] }, { class: 'depressant' })).toBe('unknown');
  });

  test('is open to all where its class is not complete', () => {
    expect(outcome({ medicine: ['lithium'] }, { class: 'depressant' })).toBe('unknown');
  });
});

describe('several medicines together', () => {
  const several: Criterion = { several: ['benzodiazepine', 'opioid'] };

  test('are open where one that may count would make up the number', () => {
    expect(outcome(several, { ingredient: 'diazepam' }, { brand: 'Triatec' })).toBe('unknown');
    expect(outcome(several, { ingredient: 'lithium' }, { brand: 'Triatec' })).toBe('not-met');
    expect(outcome(several, { ingredient: 'diazepam' }, { text: 'a herb' })).toBe('unknown');
    expect(look(several, [{ ingredient: 'diazepam' }, { brand: 'Triatec' }])).toMatchObject({
      because: ['Triatec: may be benzodiazepine or opioid'],
      missing: ['medicines.which'],
    });
  });
});

describe('reasons', () => {
  test('name the part that matched, its kind, and how the record writes it', () => {
    expect(look(opioid, [{ ingredient: 'oxycodone' }]).because).toEqual([
      'oxycodone, a strong opioid',
    ]);
    expect(look(benzodiazepine, [{ brand: 'Valium' }]).because).toEqual([
      'diazepam, a benzodiazepine (Valium)',
    ]);
    expect(look(benzodiazepine, [{ rxnorm: '3322' }]).because).toEqual([
      'diazepam, a benzodiazepine',
    ]);
    expect(look(opioid, [{ brand: 'Triatec' }], 'CA').because).toEqual([
      'codeine and acetaminophen, an opioid (Triatec)',
    ]);
    expect(look({ medicine: ['diazepam'] }, [{ brand: 'Valium' }]).because).toEqual([
      'diazepam (Valium)',
    ]);
  });
});

describe('a name that no register has', () => {
  const lines = (...items: MedicineFact[]) =>
    look(opioid, items).data.map(({ rule, message }) => `${rule}: ${message.split(',')[0] ?? ''}`);

  test('is told with what it was read as, whatever field it stands in', () => {
    const told = ['data-medicine-unconfirmed: a herb was read as some-herb'];
    expect(lines({ ingredient: 'a herb' })).toEqual(told);
    expect(lines({ brand: 'a herb' })).toEqual(told);
    expect(lines({ text: 'a herb' })).toEqual(told);
    expect(lines({ ingredient: 'a herb', text: 'a herb' })).toEqual(told);
  });

  test('leaves other rules open, and only then is it told', () => {
    expect(outcome(opioid, { ingredient: 'a herb' })).toBe('unknown');
    expect(lines({ ingredient: 'lithium' })).toEqual([]);
  });

  test('a near name stands beside what was not read, in the message itself', () => {
    const [line] = look(opioid, [{ text: 'Klonipin' }]).data;
    expect(line?.message).toContain('Not recognized: Klonipin (did you mean Klonopin?).');
    expect(look(opioid, [{ text: 'sleeping pill' }]).data[0]?.message).toContain(
      'Not recognized: sleeping pill.',
    );
  });
});

describe('a list with medicines that are doubtful in several ways', () => {
  const depressant: Criterion = { medicine: ['depressant', 'opioid'] };
  const may: MedicineFact = { brand: 'Triatec' };
  const herbal: MedicineFact = { text: 'a herb' };
  const beside: MedicineFact = { ingredient: 'lithium' };

  test('says of each once why it leaves it open, the nearest first', () => {
    expect(look(depressant, [beside, herbal, may])).toMatchObject({
      outcome: 'unknown',
      because: [
        'Triatec: may be depressant or opioid',
        'a herb: not certain what it is',
        'lithium: not on our list for "depressant"',
      ],
      missing: ['medicines.which', 'depressant.not-on-list'],
    });
  });

  test('leaves out those that are stopped, in each of the ways', () => {
    const stopped = (fact: MedicineFact): MedicineFact => ({ ...fact, status: 'stopped' });
    const all = [beside, herbal, may];
    expect(look(depressant, all.map(stopped)).outcome).toBe('not-met');
    for (const taken of all) {
      const { because } = look(
        depressant,
        all.map((fact) => (fact === taken ? fact : stopped(fact))),
      );
      expect(because).toHaveLength(1);
    }
  });

  test('does not call one that is surely meant doubtful', () => {
    const total: Criterion = {
      medicine: ['depressant'],
      lastTaken: { is: '<=', value: 24, unit: 'h', basis: 'project', verification: 'unverified' },
    };
    const { outcome: said, because } = look(total, [{ ingredient: 'zolpidem' }, beside]);
    expect(said).toBe('unknown');
    expect(because.join()).not.toContain('zolpidem: not on our list');
  });

  test('asks which it is, and of the open class whether it is one', () => {
    const { ask } = screenWith(
      [makeRule('r', depressant)],
      { medicines: { complete: true, items: [beside, may] } },
      { options: { terminology } },
    );
    expect(ask.map(({ question }) => question)).toEqual([
      'Is a medicine that is not on our list of depressant one all the same?',
      'Which medicine is each entry of the list whose name is not certain?',
    ]);
  });
});
