import type { ScreenedCourse } from '@openketamine/care-plan';
import { dateOf, doseOf, howOf, timeOfDay } from '@openketamine/care-plan/phrases';
import { columns, wrap } from '../columns.js';
import type { Look } from '../styles.js';

interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  /** Whether a text that has no room may stand under the table instead. */
  readonly mayMove: boolean;
}

const marks = 'abcdefghijklmnopqrstuvwxyz';

/** The sessions, one a line. What is too long for a line stands once under the table, with a letter in its place. */
export function sessionTable({ sessions }: ScreenedCourse, { style, width }: Look): string {
  const phases = new Set(sessions.map(({ phase }) => phase));
  const timed = sessions.some(({ at }) => at !== undefined);
  const column = (
    title: string,
    of: (session: ScreenedCourse['sessions'][number]) => string,
    mayMove = false,
  ): Column => ({ title, cells: sessions.map(of), mayMove });
  const table = [
    column('#', ({ number }) => String(number)),
    column('date', ({ date }) => dateOf(date)),
    ...(timed ? [column('time', (session) => timeOfDay(session) ?? '')] : []),
    ...(phases.size > 1 ? [column('phase', ({ phase }) => phase)] : []),
    column('state', ({ state }) => state),
    column(
      'dose',
      (session) => doseOf(session) + (session.unverified ? ' (unverified)' : ''),
      true,
    ),
    column('how', howOf, true),
  ];
  const { fitted, moved } = fit(table, width);
  const rows = sessions.map((_, row) => fitted.map(({ cells }) => cells[row] ?? ''));
  const [head = '', ...rest] = columns([fitted.map(({ title }) => title), ...rows], [0]).split(
    '\n',
  );
  return [style.dim(head), ...rest, ...moved.map((line) => wrap(line, width, '    '))].join('\n');
}

const widest = (cells: readonly string[]) => Math.max(...cells.map((cell) => cell.length), 0);
const widthOf = (table: readonly Column[]) =>
  table.reduce((sum, { title, cells }) => sum + widest([title, ...cells]) + 2, -2);

/** Moves the longest texts under the table until it fits. */
function fit(
  table: readonly Column[],
  width: number,
): { readonly fitted: readonly Column[]; readonly moved: readonly string[] } {
  let fitted = table;
  const moved: string[] = [];
  while (widthOf(fitted) > width && moved.length < marks.length) {
    const texts = fitted.flatMap(({ cells, mayMove }) => (mayMove ? cells : []));
    const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
    const mark = `(${marks[moved.length]})`;
    if (longest.length <= mark.length) break;
    moved.push(`${mark} ${longest}`);
    fitted = fitted.map((column) =>
      column.mayMove
        ? { ...column, cells: column.cells.map((cell) => (cell === longest ? mark : cell)) }
        : column,
    );
  }
  return { fitted, moved };
}
