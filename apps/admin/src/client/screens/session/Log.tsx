import { type SessionView } from '../../api.js';
import { sayTime } from '../../dates.js';
import { type Commanding } from '../../kit/command.js';
import { Act, Fold } from '../../kit/index.js';
import { usePeople } from '../../people.js';
import { rowsOf } from '../../parts/told.js';
import { words } from '../../words/index.js';
import { namesIn } from './parts.js';

const text = words.session;

const correctable: ReadonlySet<string> = new Set([
  'check-recorded',
  'rescue-given',
  'event-noted',
  'criterion-judged',
]);

/** What was recorded in a session, the latest first; what was recorded in error is crossed out and stays readable. */
export function Log({
  view,
  command,
}: {
  readonly view: SessionView;
  readonly command: Commanding;
}) {
  const { corrected } = view.state;
  const nameOfPerson = usePeople();
  const names = namesIn(view);
  return (
    <Fold title={text.log}>
      <ol className="timeline">
        {view.log.toReversed().map((event) => {
          const { id, type, at, by } = event;
          return (
            <li key={id} className={corrected.includes(id) ? 'gone' : undefined}>
              <span className="ok-num ok-quiet">{sayTime(at, view.zone)}</span>{' '}
              {words.events[type] ?? type}{' '}
              <span className="ok-quiet">
                {[...rowsOf(event, names).map(([, value]) => value), nameOfPerson(by)].join(', ')}
              </span>
              {correctable.has(type) && !corrected.includes(id) && view.state.left === undefined ? (
                <Act
                  onPress={() =>
                    void command.send({ type: 'correct', event: id, reason: text.wrong })
                  }
                  aria-label={text.wrongFor(words.events[type] ?? type)}
                >
                  {text.wrong}
                </Act>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
