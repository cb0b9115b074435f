import { type FollowView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { Fold, Heads, Part } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { words } from '../../words/index.js';
import { type Scale, Trajectory } from './Trajectory.js';

const text = words.follow;

export function ScalePart({
  scale,
  sessions,
}: {
  readonly scale: Scale;
  readonly sessions: FollowView['sessions'];
}) {
  const { trajectory } = scale;
  const line = (
    name: string,
    reached: { readonly on: string | null; readonly definition: string } | null | undefined,
  ) =>
    reached === null || reached === undefined ? null : (
      <li>
        <Word
          meaning={reached.on === null ? 'fine' : name === text.relapse ? 'caution' : 'information'}
        >
          {text.reachedOf(
            name,
            reached.on === null ? text.notReached : text.reached(sayDay(reached.on)),
          )}
        </Word>{' '}
        <span className="ok-quiet">{text.definition(reached.definition.replaceAll('-', ' '))}</span>
      </li>
    );
  return (
    <Part
      title={text.trajectory(scale.abbreviation)}
      note={trajectory === null ? undefined : text.change(trajectory.change)}
    >
      <Trajectory scale={scale} sessions={sessions} />
      {trajectory === null ? null : (
        <ul className="plain">
          {line(text.response, trajectory.response)}
          {line(text.remission, trajectory.remission)}
          {line(text.relapse, trajectory.relapse)}
        </ul>
      )}
      <Fold title={text.table}>
        <table>
          <caption className="ok-sr">{text.trajectory(scale.abbreviation)}</caption>
          <Heads columns={text.columns} />
          <tbody>
            {scale.ratings.map(({ event, day, total, class: rated, baseline }) => (
              <tr key={event}>
                <th scope="row">{sayDay(day)}</th>
                <td className="ok-num">
                  {total ?? rated}
                  {baseline ? ` (${text.baseline})` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </Part>
  );
}
