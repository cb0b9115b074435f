import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerRegulatory, mapClaims } from '@openketamine/evidence';
import { claims } from '@openketamine/evidence/claims';
import { conditions } from '@openketamine/evidence/conditions';
import { purposes } from '@openketamine/evidence/purposes';
import { regulatory } from '@openketamine/evidence/regulatory';
import { placeName } from '@openketamine/model/places';
import { showDate } from '@openketamine/model/render';
import { scales } from '@openketamine/outcomes/scales';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { adverseEventTables, rules } from '@openketamine/risk';
import { nameOf, sentence } from '@openketamine/web-ui';
import { kinds, type Entry, type Kind, type SearchIndex } from '../../src/search/index-format.mts';
import { aboutSource, referencesOf } from '../about-sources.mts';
import { gathered } from '../gathered.mts';
import { protocolsFor } from '../evidence-data-pages.mts';
import { bandWords, firstDoses } from '../protocol/first-doses.mts';
import { armWords, percentOf, rowsWithCompanions } from '../protocol/side-effects.mts';
import { sampleCourse } from '../sample-course.mts';
import { events, slugOf } from '../side-effect-pages.mts';
import { synonyms } from './synonyms.mts';

const entry = (
  kind: Kind,
  title: string,
  to: string,
  rest: Omit<Entry, 'k' | 'title' | 'to'> = {},
): Entry => ({
  k: kinds.indexOf(kind),
  title,
  to,
  ...rest,
});

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .trim();

function sourceWords(cites: readonly string[]): string | undefined {
  const [cite] = cites;
  if (cite === undefined) return undefined;
  const [id = cite] = cite.split('#');
  const title = referencesOf([id])[id]?.title ?? id;
  const read = aboutSource(id)?.read;
  return `Source: ${title}${read === undefined ? '' : ` (read: ${read})`}`;
}

const drugWords = ({
  drug,
  route,
  indications,
  jurisdiction,
  usableIn = [],
}: ShippedProtocol): string =>
  [
    drug,
    route,
    nameOf('route', route),
    ...indications,
    ...indications.map((id) => nameOf('indication', id)),
    jurisdiction ?? '',
    ...(jurisdiction === undefined ? [] : [placeName(jurisdiction)]),
    ...usableIn,
  ].join(' ');

function doseAnswers(protocol: ShippedProtocol): Entry[] {
  const { choices } = sampleCourse(protocol);
  const [phase] = protocol.phases;
  return firstDoses(protocol, choices)
    .filter((each) => each.phase === phase?.title)
    .map(({ band, words, cites }) => {
      const age = band.from === undefined && band.below === undefined ? '' : `, ${bandWords(band)}`;
      const says = sourceWords(cites);
      return entry(
        'answer',
        `${protocol.title}${age}, first dose: ${words}`,
        `/protocols/${protocol.id}#how-much`,
        {
          words: `first dose how much mg ${drugWords(protocol)}`,
          asks: 'first dose mg',
          range: [band.from ?? null, band.below ?? null],
          ...(says === undefined ? {} : { says }),
        },
      );
    });
}

function observationAnswers(protocol: ShippedProtocol): Entry[] {
  return protocol.procedure.observation.flatMap(({ atLeast, until }) => {
    if (atLeast === undefined) return [];
    const says = sourceWords([atLeast.cite ?? until[0]?.cite ?? ''].filter((cite) => cite !== ''));
    return [
      entry(
        'answer',
        `${protocol.title}: observation at least ${atLeast.value} ${atLeast.unit}`,
        `/protocols/${protocol.id}#what-happens-in-the-room`,
        {
          words: `observation observe watched stay leave minutes hours ${drugWords(protocol)}`,
          asks: 'observation observe watched stay leave minutes hours',
          ...(says === undefined ? {} : { says }),
        },
      ),
    ];
  });
}

function missedAnswer(protocol: ShippedProtocol): Entry[] {
  const text = JSON.stringify(protocol.missed ?? {});
  const says = /"says":"(?<says>[^"]+)"/u.exec(text)?.groups?.['says'];
  if (says === undefined) return [];
  return [
    entry(
      'answer',
      `${protocol.title}: a missed session`,
      `/protocols/${protocol.id}#what-changes-the-plan`,
      { words: `missed session lapse ${drugWords(protocol)}`, asks: 'missed lapse', says },
    ),
  ];
}

function effectAnswers(): Entry[] {
  const [label] = adverseEventTables
    .filter(
      ({ kind, events: list }) =>
        kind === 'label' && list.some(({ control }) => control !== undefined),
    )
    .toSorted((a, b) => b.events.length - a.events.length);
  if (label === undefined) return [];
  return rowsWithCompanions(label).flatMap(({ event: { event, active, control } }) => {
    if (percentOf(active) === undefined || percentOf(control) === undefined) return [];
    const says = sourceWords([active?.cite ?? '']);
    const words = (arm: typeof active): string => plain(armWords(arm).markup);
    return [
      entry(
        'answer',
        `${sentence(event)}: ${words(active)} with the spray, ${words(control)} with placebo`,
        events().has(event) ? `/side-effects/${slugOf(event)}` : '/side-effects',
        {
          words: 'how often side effect adverse event frequency percent esketamine nasal spray',
          says: `${label.title}${label.edition === undefined ? '' : ` (${label.edition})`}. ${says ?? ''}`,
        },
      ),
    ];
  });
}

/** Every drug with every use that a record of approval names. */
function askedUses(): readonly (readonly [drug: string, indication: string])[] {
  const approvals = regulatory.filter(({ kind }) => kind === 'approval');
  const pairs = approvals.flatMap(({ drugs, indication }) =>
    drugs.flatMap((drug) => (indication === undefined ? [] : [`${drug} ${indication}`])),
  );
  return [...new Set(pairs)].map((pair) => {
    const [drug = '', indication = ''] = pair.split(' ');
    return [drug, indication] as const;
  });
}

function approvalAnswers(): Entry[] {
  const approvals = regulatory.filter(({ kind }) => kind === 'approval');
  const places = [...new Set(approvals.map(({ jurisdiction }) => jurisdiction))];
  return places.flatMap((place) =>
    askedUses().flatMap(([drug, indication]) => {
      const { answer, because } = answerRegulatory(regulatory, {
        drug,
        place,
        indication,
        on: gathered,
      });
      if (answer === 'unknown') return [];
      const routes = approvals.flatMap((record) =>
        record.drugs.some((each) => each === drug) ? (record.routes ?? []) : [],
      );
      return [
        entry(
          'answer',
          `${placeName(place)}: ${drug} for ${indication.replaceAll('-', ' ')} is ${answer.replaceAll('-', ' ')}`,
          '/evidence/approved',
          {
            asks: 'approved approval fda ema license label legal law',
            words: `approved approval fda ema license off label legal ${place} ${[...new Set(routes)].map((route) => `${route} ${nameOf('route', route)}`).join(' ')}`,
            says: `${because[0] ?? ''} As read until ${showDate(gathered)}.`,
          },
        ),
      ];
    }),
  );
}

function docPages(): Entry[] {
  const docs = join(import.meta.dirname, '../../../../docs');
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.map((file) => {
    const text = readFileSync(join(docs, file), 'utf8');
    const matter = /^---\n(?<matter>[\s\S]*?)\n---/u.exec(text)?.groups?.['matter'] ?? '';
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}: (?<value>.*)$`, 'mu')
        .exec(matter)
        ?.groups?.['value']?.replaceAll(/^['"]|['"]$/gu, '');
    const heading = /^# (?<title>.*)$/mu.exec(text)?.groups?.['title'];
    const slug = field('slug');
    const path =
      slug?.startsWith('/') === true ? slug : `/${file.replace(/(?:^|\/)index\.md$|\.md$/u, '')}`;
    const headings = [...text.matchAll(/^##+ (?<title>.*)$/gmu)].map(
      ({ groups }) => groups?.['title'] ?? '',
    );
    const says = field('description');
    return entry(
      file.startsWith('errors') ? 'error' : 'guide',
      field('title') ?? heading ?? file,
      path,
      {
        words: [
          ...headings,
          file.startsWith('errors')
            ? file.replace(/^errors\/|\.md$/gu, '').replaceAll('-', '_')
            : '',
        ].join(' '),
        ...(says === undefined ? {} : { says }),
      },
    );
  });
}

/** Tools and pages for those who build or help, with what people call them. */
const toolEntries: readonly (readonly [string, string, string, string])[] = [
  [
    'Plan a course',
    '/tools/plan',
    'tool planner plan replan course calendar ical print missed session',
    'Dates, doses, volumes; a missed session at a click; calendar and printout.',
  ],
  [
    'Screen a patient, question by question',
    '/tools/screen',
    'tool screening screener contraindications exclude next question eligibility',
    'What must happen first, then the next question.',
  ],
  [
    'Look up interactions',
    '/tools/interactions',
    'tool interaction checker medicine drug brand together with',
    'By ingredient, class or brand.',
  ],
  [
    'Draw concentrations',
    '/tools/concentrations',
    'tool pharmacokinetics simulate concentration curve level plasma',
    'By a published model that is named.',
  ],
  [
    'Tools for professionals',
    '/tools',
    'tools calculator',
    'They run in the page; nothing is sent.',
  ],
  [
    'For engineers: a start with every package',
    '/engineers',
    'engineers developers npm install package import library start',
    'Code that runs in tests.',
  ],
  [
    'Recipes: React, Node, browser, Python, R',
    '/engineers/recipes',
    'recipe example react node service browser python r jest require',
    'Small projects that run in the tests.',
  ],
  [
    'How fast, drawn',
    '/engineers/performance',
    'performance speed benchmark fast',
    'Figures of the benchmarks.',
  ],
  [
    'Contribute',
    '/contribute',
    'contribute contributing help first correction add protocol rule source scale translate',
    'By what you want to do.',
  ],
];

/** Everything that the search of the site finds, answers first. */
export function searchIndex(): SearchIndex {
  const entries: Entry[] = [
    ...protocols.flatMap(doseAnswers),
    ...protocols.flatMap(observationAnswers),
    ...protocols.flatMap(missedAnswer),
    ...effectAnswers(),
    ...approvalAnswers(),
    ...protocols.map((protocol) =>
      entry('protocol', protocol.title, `/protocols/${protocol.id}`, {
        words: `protocol ${protocol.id.replaceAll('-', ' ')} ${drugWords(protocol)} ${nameOf('kind', protocol.kind)}`,
        says: protocol.summary,
      }),
    ),
    ...conditions.map(({ id, title, indications, cells }) =>
      entry('condition', title, `/evidence/conditions/${id}`, {
        words: `condition protocols evidence ${indications.join(' ')} ${cells.map(({ question }) => question).join(' ')}`,
        says: `${protocolsFor(indications).length} protocols; ${cells.length} graded questions.`,
      }),
    ),
    ...[...events()].map(([name, rows]) =>
      entry('side effect', sentence(name), `/side-effects/${slugOf(name)}`, {
        words: 'side effect adverse event how often',
        says: `${rows.length} counts`,
      }),
    ),
    entry('side effect', 'Side effects, and how often', '/side-effects', {
      words: 'adverse events frequency sick dizzy detached nausea dizziness dissociation',
    }),
    entry('approval', 'Is it approved?', '/evidence/approved', {
      words: 'approval approved fda ema country date legal ketamine esketamine depression',
    }),
    entry('guide', 'Correct a number', '/correct', {
      words: 'wrong number mistake error correction without git report',
    }),
    ...toolEntries.map(([title, to, words, says]) => entry('guide', title, to, { words, says })),
    entry('guide', 'Compare protocols', '/compare', { words: 'side by side difference' }),
    entry('guide', 'Six infusions or the spray', '/compare/infusions-or-spray', {
      words: 'compare infusion spray visits hours',
    }),
    entry('guide', 'For patients and families', '/families', {
      words: 'plain words relative patient questions risks session',
    }),
    ...mapClaims(claims, purposes).map(({ claim, anchor }) =>
      entry('claim', claim.claim, `/evidence/claims#${anchor}`, {
        words: `claim article ${claim.topic}`,
        says: `${sentence(claim.verdict.replaceAll('-', ' '))}. ${claim.correction.slice(0, 140)}`,
      }),
    ),
    ...rules.map((rule) =>
      entry('rule', rule.title, `/rules/${rule.id}`, {
        words: `${rule.kind.replaceAll('-', ' ')} ${(rule.places ?? []).join(' ')} ${rule.applies.map(({ drug = '', route = '' }) => `${drug} ${route}`).join(' ')}`,
        says: rule.message.slice(0, 140),
      }),
    ),
    ...scales.map((scale) =>
      entry('scale', `${scale.abbreviation}: ${scale.name}`, `/evidence/scales#${scale.id}`, {
        words: `${scale.id} scale rating score questionnaire response remission`,
      }),
    ),
    ...docPages(),
  ];
  return { entries, synonyms };
}
