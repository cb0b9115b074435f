import { describe, expect, test } from 'vitest';
import type { PatientFactsInput } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, questions, rules } from '@openketamine/risk';
import { compileRules, courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { withFacts } from '../src/hazards/answers.js';
import { find } from '../scripts/made.ts';

/*
 * Things as clinics write them: brands of several countries, combinations, strengths, two languages, slips, slang, codes of other
 * systems. Whatever each of them is, the rule that is meant is met or left open: it is never denied.
 */

const screener = compileRules(rules, { terminology, questions, labels });
const at = '2026-01-05T09:00:00-05:00';
const treatment = find('ketamine-iv-trd-six-over-three-weeks');

function outcomesOf(rule: RegExp, facts: PatientFactsInput): readonly string[] {
  if (treatment === undefined) throw new Error('no such protocol');
  const { findings } = screener.evaluate({
    subject: subjectOfProtocol(treatment, 'US'),
    facts: withFacts(hazardList.unremarkable, facts),
    at,
    course: courseOfProtocol(treatment, protocols),
  });
  return findings.filter((finding) => rule.test(finding.rule)).map(({ outcome }) => outcome);
}

const isDenied = (rule: RegExp, facts: PatientFactsInput): boolean =>
  !outcomesOf(rule, facts).some((outcome) => outcome === 'met' || outcome === 'unknown');

const taking = (text: string): PatientFactsInput => ({
  medicines: { complete: true, items: [{ text }] },
});
const split = (texts: string): readonly string[] => texts.split(';').map((text) => text.trim());

/** By the rule that is meant: names, brands, combinations, strengths, languages, slang. */
const medicines: Readonly<Record<string, string>> = {
  'benzodiazepine-sedation':
    'Tavor 1 mg;Temesta 2,5 mg;Ativan sublingual;Trankimazin retard 0,5;Tranxilium 10;Rivotril gotas;Lexotan 3mg;Rohypnol;Valium 5mg tab prn;Stesolid;Apaurin;Frontal 0.25;Xanor depot;Orfidal 1mg;Noctamid;Serax;Restoril 15;Onfi;Frisium 10 mg;Limbitrol;Librax;Bromazepam 6 mg 1/2 tab noche;Lorazepan 1mg;loraxepam;alprazolan 0,5;alprazolam 0.5mg TID + 1mg qhs;clonazapam;benzos PRN;BZD;nerve pill;Lormetazepam 1mg zur Nacht;Oxazepam b.B.;etizolam;Lysanxia;Lexomil 1/4;Seresta 10;Zoloft 100mg qam Klonopin 0.5 bid;sertraline, ativan;chlordiazepoxide/amitriptyline;anxiety meds;Beruhigungsmittel;ansiolítico;bars;K-pin;clonaz;Ativan/Haldol/Benadryl;diazepam rectal gel;midazolam nasal;lorazepam (last dose yesterday)',
  opioids:
    'Norco 5-325;Vicodin ES;Percocet 10/325;Oxy IR 5;OxyContin 20mg BID;Ultracet;Tylenol #3;Tylenol w/ codeine;T3;Tramal Tropfen;Valoron N;Tilidin comp;Targin 10/5;Palexia retard 50;MST 30 mg;Oramorph;Durogesic 25 mcg/h;fentanyl lollipop;Butrans 10;Butrans topical;fentanyl topical;Suboxone 8/2 film;buprenorphin;methadone 60ml;L-Polamidon;Codipront;co-codamol 30/500;Dicodin;Lamaline;Zaldiar;Adolonta;Tussionex;pain pills;hydrocodne;oxycodon 10mg;tramodol 50;kratom;poppy tea;Belbuca;Sublocade monthly;Advil, Norco;percs;bup/nal;methadone clinic;codeine cough syrup;promethazine with codeine;carisoprodol/ASA/codeine;morfina;opium tincture',
  'mao-inhibitor':
    'Nardil;Nardelzine;Parnate 10;Jatrosom;Marplan;Emsam 6 mg/24h patch;Emsam topical;selegiline topical;Zelapar;Azilect 1mg;rasagilin;Xadago 50;Manerix;Aurorix 150;moclobemid 300;Moclamine;Zyvox 600;methylene blue;phenelzin 15;tranylcypromin;Matulane;MAOI;MAO-Hemmer;IMAO;harmaline;ayahuasca;Syrian rue;Ensam patch;pheneizine;stopped Nardil last week;sertraline + Nardil;switching from Nardil to sertraline;Zoloft or Nardil;Zoloft (Nardil);Sertralin 50 / Jatrosom 20;old antidepressant;phenelzine(as sulfate);? Nardil;linezolid ivpb',
  psychostimulants:
    'Adderall 20 mg XR;Adderal;Vyvanse 50;Elvanse;Medikinet;Equasym;Rubifen;Dexedrine;Evekeo;Desoxyn;Attentin;Focalin XR;Daytrana patch;Daytrana topical;Xelstrym;Jornay;Provigil 200;Vigil 100;Sunosi;metilfenidato;lisdexamfetamin;speed;ADHD med;ADHS Medikament;MPH ER;mixed amphetamine salts;study drug;meth;pre-workout;fat burner',
  'nmda-antagonists':
    'Auvelity;Nuedexta;Delsym;Robitussin DM;NyQuil;memantine 10;Namzaric;Axura;Ebixa;Symmetrel;Gocovri;PK-Merz;nitrous oxide;DXM;Mucinex DM;Tylenol Cold;Wick MediNait;amantadin;cold medicine;dextromethorphan-quinidine;memantine/donepezil;laughing gas;esmethadone;cough syrup;DM cough',
  'sedative-hypnotics':
    'Ambien 10;Stilnox;Stilnoct;Bikalm;Zopiclon 7,5;Imovane;Lunesta 2;eszopiclon;zaleplon;Belsomra;Dayvigo;Quviviq;Edluar;chloral hydrate;sleeping pill;zolpidm 10mg;Ximovan;Dormidina;Rozerem;Schlaftablette;zolpidem oral spray;sleep med;zolpidem sublingual;Hetlioz;Somnil',
  'opioid-antagonists':
    'naltrexone 50;Vivitrol 380 IM monthly;Contrave;LDN;low dose naltrexone 4.5;Revia;Nemexin;Mysimba;Selincro;nalmefene;Adepend;naltrexone implant;Lybalvi;bupropion/naltrexone;NTX;nalmefene nasal;Antaxone;naltrexon;naltrexone depot monthly;naltrexone (LDN);Vivitrol shot;Depade;samidorphan;Zurnai;nalmefen',
  lithium:
    'lithium 900;Lithobid;Eskalith;Quilonum retard;Hypnorex;Priadel 400;Camcolit;Litarex;lithium orotate 5mg;Plenur;Carbolithium;Téralithe LP 400;litio 300;lithiumcarbonaat;Li2CO3;Lithium citrate syrup;lithium (held);lithum 300;LITHIUM CARB ER 450 MG;mood stabilizer;Lithiumcarbonat 450 mg 1-0-1;lithium + sertraline;Lithium aspartat;lithium/quetiapine;Litio carbonato',
};

describe('a medicine, however it is written', () => {
  test.each(Object.entries(medicines))('is never denied: %s', (rule, texts) => {
    const all = split(texts);
    expect(all.length).toBeGreaterThan(24);
    expect(all.filter((text) => isDenied(new RegExp(`^${rule}`, 'u'), taking(text)))).toEqual([]);
  });

  const slips = (name: string): string[] =>
    Array.from(name.slice(1, -1), (letter, index) => {
      const [before, after] = [name.slice(0, index + 1), name.slice(index + 2)];
      return [
        `${before}${after}`,
        `${before}${letter}${letter}${after}`,
        `${before}${after[0] ?? ''}${letter}${after.slice(1)}`,
      ];
    }).flat();
  const around = [
    (name: string) => `${name} 5 mg nocte`,
    (name: string) => `${name} 10mg 1-0-1 bei Bedarf`,
    (name: string) => `Tab. ${name} 2,5 mg le soir`,
    (name: string) => `${name.toUpperCase()} 20 MG PO QHS`,
    (name: string) => `${name} por la noche`,
    (name: string) => `sertraline 50 + ${name} 1`,
  ];
  const plain: readonly (readonly [rule: string, names: string])[] = [
    [
      'mao-inhibitor',
      'phenelzine;tranylcypromine;selegiline;rasagiline;moclobemide;Nardil;Parnate;Azilect',
    ],
    [
      'benzodiazepine-sedation',
      'lorazepam;alprazolam;clonazepam;diazepam;oxazepam;Xanax;Ativan;Temesta',
    ],
    ['opioids', 'oxycodone;hydrocodone;tramadol;buprenorphine;methadone;Norco;Percocet;Targin'],
    ['psychostimulants', 'methylphenidate;lisdexamfetamine;modafinil;Adderall;Vyvanse;Concerta'],
  ];
  test.each(plain)(
    'is never denied for a slip, a strength or words of another language: %s',
    (rule, names) => {
      const texts = split(names).flatMap((name) => [
        ...slips(name),
        ...around.map((write) => write(name)),
      ]);
      expect(texts.length).toBeGreaterThan(100);
      const denied = texts.filter((text) => isDenied(new RegExp(`^${rule}$`, 'u'), taking(text)));
      expect(denied).toEqual([]);
    },
  );
});

const having = (entry: object): PatientFactsInput => ({
  conditions: { complete: true, items: [{ clinicalStatus: 'active', ...entry }] },
});
const coded = (system: string, code: string) => having({ codes: [{ system, code }] });

/** Diagnoses as codes and as words, by the rules that ask for them. */
const conditions: readonly (readonly [name: string, rule: RegExp, codes: string, words: string])[] =
  [
    [
      'vessels',
      /aneurysm|pressure-hazard|malformation/u,
      'I71.4 I71.40 I714 i71.4 I71.02 I71.9 I67.1 I72.9 Q28.2',
      'aortic aneurysm;AAA;brain aneurysm coiled 2019;AVM;arteriovenous malformation',
    ],
    [
      'bleeding',
      /hemorrhage|bleeding|pressure-hazard|stroke|intracranial/u,
      'I60.9 I61.9 I62.00 I69.10 I69.00 S06.5X0A S06.6X9A',
      'cerebral hemorrhage;ICH 2018;hemorrhagic stroke;subdural hematoma',
    ],
    [
      'the heart',
      /ischemic|cardiovascular|heart|infarct|pressure-hazard|arrhythmia|myocardial/u,
      'I21.4 I21.9 I22.0 I25.2 I25.10 I20.0 I24.9 I50.9 I50.23 I42.0 I48.91 I47.2',
      'heart attack 5 weeks ago;NSTEMI;STEMI 2020;MI;CHF;HFrEF;cardiomyopathy;a-fib;VT;Herzinfarkt;infarto',
    ],
    [
      'the mind',
      /psychosis|mania|bipolar|dissociative|suicid/u,
      'F20.9 F25.0 F29 F23 F32.3 F31.2 F30.10 F31.13 F31.9 F44.81 R44.0',
      'schizophrenia;schizoaffective;psychosis NOS;bipolar 1;mania;DID;suicidal ideation',
    ],
    [
      'substances',
      /substance-use|illicit|alcohol|non-medical/u,
      'F10.20 F10.21 F11.20 F11.21 F14.20 F14.10 F15.20 F16.20 F19.20 F19.21',
      'alcoholism;AUD in remission;opioid addiction;IVDU;cocaine use;meth use',
    ],
    [
      'pregnancy',
      /pregnan|breastfeed/u,
      'Z33.1 O09.90 Z34.90',
      'pregnant;breastfeeding;Schwanger;embarazada',
    ],
    [
      'liver and kidneys',
      /hepatic|liver|renal/u,
      'K70.30 K74.60 K72.90 K72.10 B18.2 N18.4 N18.5 N18.6 Z99.2',
      'cirrhosis;ESLD;hepatitis C;CKD 4;ESRD on HD',
    ],
    [
      'the rest',
      /thyroid|eye|seizure|sleep-apnea|urinary|intracranial|hypertension|pressure-hazard/u,
      'E05.90 E05.00 H40.9 H40.20X0 G40.909 G47.33 N30.10 G93.2 G91.9 I16.1',
      'thyrotoxicosis;Graves disease;glaucoma;epilepsy;OSA;interstitial cystitis;hydrocephalus;raised ICP;hypertensive crisis',
    ],
  ];

describe('a diagnosis, however it is written', () => {
  test.each(conditions)('is never denied: %s', (_, rule, codes, words) => {
    const denied = [
      ...codes.split(' ').filter((code) => isDenied(rule, coded('icd10cm', code))),
      // words raise a question, whichever rules it is about
      ...split(words).filter((text) => isDenied(/^(?!data)/u, having({ text }))),
    ];
    expect(denied).toEqual([]);
  });

  test.each([
    ['ICD-10-CM', 'I71.4'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'I71.4'],
    ['icd10', 'I71.4'],
    ['icd10gm', 'I71.4'],
    ['icd9', '441.4'],
    ['snomed', '67362008'],
    ['http://snomed.info/sct', '233985008'],
    ['snomed', '999999'],
    ['read', 'G71'],
    ['icd11', 'BD50'],
    ['icd10cm', 'I71.4 '],
    ['icd10cm', 'garbage'],
    ['icd10cm', 'Z99.99'],
    ['icd10cm', ''],
  ])('is never denied by a code of %s %s', (system, code) => {
    expect(isDenied(/aneurysm|pressure-hazard/u, coded(system, code))).toBe(false);
  });
});
