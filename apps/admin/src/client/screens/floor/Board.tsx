import { Link } from '@tanstack/react-router';
import { nameOf } from '@openketamine/web-ui';
import { type Today } from '../../api.js';
import { sayLength } from '../../dates.js';
import { Empty, Heads } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { useNow } from '../../session-context.js';
import { words } from '../../words/index.js';
import { nextOf, pressing } from './next.js';

const text = words.floor;

export function Board({ today }: { readonly today: Today }) {
  const now = useNow();
  const { floor, zone } = today;
  if (floor.length === 0) return <Empty says={text.empty} next={text.emptyNext} />;
  const lines = floor
    .map((line) => ({ line, next: nextOf(line, now, zone) }))
    .toSorted((a, b) => pressing.indexOf(a.next.meaning) - pressing.indexOf(b.next.meaning));
  return (
    <table className="board stacked">
      <caption className="ok-sr">{text.title}</caption>
      <Heads columns={text.columns} />
      <tbody>
        {lines.map(({ line, next }) => (
          <tr key={`${line.course}:${line.number}`} className={`board-${next.meaning}`}>
            <td data-label={text.columns.chair} className="board-chair">
              {line.chair ?? '–'}
            </td>
            <th scope="row">
              <Link
                to="/courses/$course/sessions/$number"
                params={{ course: line.course, number: String(line.number) }}
                className="tap"
                aria-label={text.open(line.name)}
              >
                {line.name}
              </Link>
              <span className="sub ok-quiet">
                {nameOf('drug', line.drug)}, {nameOf('route', line.route)},{' '}
                {text.session(line.number)}
              </span>
            </th>
            <td data-label={text.columns.phase}>
              {words.phases[line.phase]}
              {line.outside ? (
                <span className="sub">
                  <Word meaning="caution">{text.outside}</Word>
                </span>
              ) : null}
              {line.breached.map((says) => (
                <span key={says} className="sub">
                  <Word meaning="stop">{says}</Word>
                </span>
              ))}
            </td>
            <td data-label={text.columns.since} className="ok-num">
              {line.startedAt === undefined ? '–' : sayLength(now - Date.parse(line.startedAt))}
            </td>
            <td data-label={text.columns.next}>
              <Word meaning={next.meaning}>{next.says}</Word>
            </td>
            <td data-label={text.columns.watcher}>
              {line.observer ?? <Word meaning="unknown">{text.notSet}</Word>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
