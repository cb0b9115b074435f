import { type CourseView } from '../../api.js';
import { type Commanding } from '../../kit/command.js';
import { Act, Notice } from '../../kit/index.js';
import { words } from '../../words/index.js';

const text = words.course;

export function Newer({
  view,
  command,
  may,
}: {
  readonly view: CourseView;
  readonly command: Commanding;
  readonly may: boolean;
}) {
  if (view.newer === null) return null;
  const { version, changes, course } = view.newer;
  const points = course === null ? [] : [...course.clinician, ...course.adjust];
  return (
    <Notice meaning="information" title={text.newer(version)}>
      <p>{text.newerHint}</p>
      {course === null ? null : (
        <p>
          {course.verdict === 'unchanged'
            ? text.newerVerdict.unchanged
            : text.newerVerdict[course.verdict]}
        </p>
      )}
      <ul>
        {points.map((point) => (
          <li key={JSON.stringify(point)}>{text.newerPoint(point)}</li>
        ))}
      </ul>
      <p>{text.newerChanges}</p>
      <ul>
        {changes.flatMap((record) =>
          record.changes.map((change) => (
            <li key={`${record.id} ${JSON.stringify(change)}`}>
              {String(change.before)} → {String(change.after)}
            </li>
          )),
        )}
      </ul>
      {may ? (
        <div className="acts">
          <Act look="main" onPress={() => void command.send({ type: 'adopt-protocol', version })}>
            {text.adopt}
          </Act>
          <Act onPress={() => void command.send({ type: 'keep-protocol', version })}>
            {text.keep}
          </Act>
        </div>
      ) : null}
    </Notice>
  );
}
