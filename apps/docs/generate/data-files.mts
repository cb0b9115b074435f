import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCsv } from '@openketamine/care-plan/csv';
import { asCalendar } from '@openketamine/care-plan/ical';
import { asPdf } from '@openketamine/care-plan/pdf';
import { mapClaims } from '@openketamine/evidence';
import { claims } from '@openketamine/evidence/claims';
import { purposes } from '@openketamine/evidence/purposes';
import { scales } from '@openketamine/outcomes/scales';
import { protocols } from '@openketamine/protocols';
import { changes } from './changes-page.mts';
import { summaries } from './compare-summaries.mts';
import { gathered } from './gathered.mts';
import { wordings } from './scale-form.mts';
import { verdictOf } from './protocol/verdict.mts';
import { sampleCourse } from './sample-course.mts';
import { searchIndex } from './search/site-index.mts';
import { interactionRules, screeningData, treatmentOf, treatments } from './tools/data.mts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The changes as an Atom feed. */
function feed(site: string, base: string): string {
  const address = `${site}${base}`;
  const entries = changes().map(
    ({ id, text, level }) =>
      `<entry><id>${address}changes#${id}</id><title>${escape(text.split(/(?<=\.)\s/u)[0] ?? id)}</title><updated>${gathered}T00:00:00Z</updated><link href="${address}changes#${id}"/><category term="${level}"/><content type="text">${escape(text)}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${address}feed.xml</id><title>openketamine: changes</title><updated>${gathered}T00:00:00Z</updated><author><name>openketamine</name></author><link href="${address}changes"/><link rel="self" href="${address}feed.xml"/>\n${entries.join('\n')}\n</feed>\n`;
}

/** Writes what pages load or offer for download, beside the pages. */
export async function writeDataFiles(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  let count = 0;
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
    count += 1;
  };
  for (const protocol of protocols) {
    const { id } = protocol;
    write(`data/${id}.json`, JSON.stringify(protocol));
    const { course } = sampleCourse(protocol);
    if (course === undefined) continue;
    write(`data/${id}.csv`, asCsv(course));
    write(
      `data/${id}.ics`,
      asCalendar(course, { course: `sample-${id}`, stamp: `${gathered}T00:00:00Z` }),
    );
    // oxlint-disable-next-line no-await-in-loop -- one sheet after the other
    write(`data/${id}.pdf`, await asPdf(course));
  }
  for (const scale of scales)
    if (wordings.has(scale.id)) write(`data/scale-${scale.id}.json`, JSON.stringify(scale));
  const verdicts = protocols.map((protocol) => [protocol.id, verdictOf(protocol)] as const);
  write('data/verdicts.json', JSON.stringify(Object.fromEntries(verdicts)));
  write('data/compare.json', JSON.stringify(summaries()));
  write(
    'data/claims.json',
    JSON.stringify(
      mapClaims(claims, purposes).map(({ claim, anchor }) => ({
        claim: claim.claim,
        verdict: claim.verdict.replaceAll('-', ' '),
        correction: claim.correction,
        anchor,
      })),
    ),
  );
  for (const way of treatments)
    write(
      `data/screening-${treatmentOf(way)}.json`,
      JSON.stringify(screeningData(way.drug, way.route)),
    );
  write('data/interaction-rules.json', JSON.stringify(interactionRules()));
  write('search.json', JSON.stringify(searchIndex()));
  write(
    'feed.xml',
    feed(process.env['SITE_URL'] ?? 'http://localhost', process.env['SITE_BASE'] ?? '/'),
  );
  return count;
}
