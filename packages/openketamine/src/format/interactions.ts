import type { InteractionResult } from '@openketamine/screening';
import { showReading, showStatus, type StatedReading } from '@openketamine/model/render';
import { wrap } from './columns.js';
import { styles } from './styles.js';

interface Options {
  readonly columns: number;
  readonly color: boolean;
}

/** None of these means "no interaction". */
const words: Readonly<Record<InteractionResult['status'], string>> = {
  interaction: 'on record',
  'studied-no-action': 'studied, nothing to do',
  'no-data': 'known, no record here: that is not "no interaction"',
  'not-evaluable': 'not evaluable: the name or code is not known',
};

/** What has to be asked before the answer can be relied on. */
function askBack(result: InteractionResult): string[] {
  const { reading, meanings, unread, nearest, confirmed, twice } = result;
  const near = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`;
  const lines: string[] = [];
  if (twice.length > 0) lines.push(`The treatment itself, given twice: ${twice.join(', ')}.`);
  if (reading === 'ambiguous') {
    const each = meanings.map(({ ingredients, countries }) =>
      countries.length === 0
        ? ingredients.join(' and ')
        : `${ingredients.join(' and ')} (${countries.join(', ')})`,
    );
    lines.push(`The name means several things: ask which. ${each.join('; ')}.`);
  }
  if (reading === 'partly') lines.push(`Not read: ${unread.join(', ')}.${near}`);
  if (reading === 'unknown' && near !== '') lines.push(near.trim());
  if (reading === 'known' && !confirmed)
    lines.push('No register at hand has this name: make sure what it is.');
  return lines;
}

/** What has to stand beside it: that it is from memory, or whose choice it is. */
const groundNote = (known: StatedReading): string =>
  known.verification === 'unverified' || known.basis === 'project'
    ? ` [${showReading(known).word}]`
    : '';

type Magnitude = InteractionResult['findings'][number]['magnitude'][number];

function sizeOf(magnitude: Magnitude): string {
  const range = magnitude.range === undefined ? '' : ` (${magnitude.range.join(' to ')})`;
  const size =
    magnitude.fold !== undefined
      ? `${magnitude.fold}-fold${range}`
      : magnitude.percent !== undefined
        ? `${magnitude.percent > 0 ? '+' : ''}${magnitude.percent} %`
        : `${Array.isArray(magnitude.value) ? magnitude.value.join(' and ') : (magnitude.value ?? '')} ${magnitude.unit ?? ''}`.trim();
  return `${magnitude.measure}: ${size}${magnitude.says === undefined ? '' : `, ${magnitude.says}`}${groundNote(magnitude)}`;
}

/** Interactions as a person reads them in a terminal. */
export function asInteractions(
  results: readonly InteractionResult[],
  { columns, color }: Options,
): string {
  const width = Math.max(40, Math.min(columns, 100));
  const style = styles(color);
  return results
    .map((result) => {
      const about = [...result.ingredients, ...result.classes].join(', ');
      const head = style.bold(`${result.with}: ${words[result.status]}`);
      const lines = result.findings.flatMap((finding) => {
        const certain = groundNote({
          ...finding,
          basis: finding.authority === 'project' ? 'project' : undefined,
        });
        const open = finding.possible ? ' [one member of the class]' : '';
        return [
          wrap(
            `${finding.severity}, ${finding.domain}, ${finding.action}: ${finding.message}${open}${certain}${finding.retired === undefined ? '' : ` [${showStatus(finding.retired).word}]`} (${finding.rule})`,
            width,
            '  ',
          ),
          wrap(`  ${finding.mechanism} ${finding.effect}`, width, '  '),
          ...finding.magnitude.map((magnitude) => wrap(`  ${sizeOf(magnitude)}`, width, '    ')),
          ...finding.timing.map((entry) => wrap(`  When: ${entry.says}`, width, '    ')),
          wrap(`  Sources: ${finding.cites.join(', ')}`, width, '    '),
        ];
      });
      const elsewhere =
        result.elsewhere.length === 0
          ? []
          : [
              wrap(
                `For other routes, drugs or places: ${result.elsewhere.join(', ')}`,
                width,
                '  ',
              ),
            ];
      const asked = askBack(result).map((line) => wrap(line, width, '  '));
      return [
        head,
        ...(about === '' ? [] : [style.dim(about)]),
        ...asked,
        ...lines,
        ...elsewhere,
      ].join('\n');
    })
    .join('\n\n');
}
