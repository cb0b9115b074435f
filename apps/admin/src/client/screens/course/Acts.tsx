import type { CourseView } from '../../api.js';
import { sayMoment } from '../../dates.js';
import type { Commanding } from '../../kit/command.js';
import { Act, Part } from '../../kit/index.js';
import { rowsOf } from '../../parts/told.js';
import { words } from '../../words/index.js';

const text = words.course;

/** What was decided about a course, the latest first. Whatever can be taken back has its button. */
export function Acts({
  view,
  command,
  zone,
}: {
  readonly view: CourseView;
  readonly command: Commanding;
  readonly zone: string;
}) {
  const { events, state } = view;
  return (
    <Part title={text.acts}>
      <ol className="timeline">
        {events.toReversed().map((event) => {
          const { id, type, at } = event;
          const name = words.events[type] ?? type;
          const undone = state.undone.includes(id);
          const stays =
            type === 'course-opened' || type === 'event-undone' || type.startsWith('protocol');
          const more =
            type === 'course-opened' || type === 'event-undone'
              ? []
              : rowsOf(event).map(([field, value]) => `${field} ${value}`);
          return (
            <li key={id} className={undone ? 'gone' : undefined}>
              <span className="ok-num ok-quiet">{sayMoment(at, zone)}</span> {name}{' '}
              <span className="ok-quiet">{more.join(', ')}</span>
              {undone ? <span className="ok-quiet"> ({words.events['event-undone']})</span> : null}
              {stays || undone ? null : (
                <Act
                  onPress={() =>
                    void command.send({ type: 'undo', event: id, reason: text.undoReason })
                  }
                  aria-label={text.undoOf(name)}
                >
                  {text.undo}
                </Act>
              )}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
