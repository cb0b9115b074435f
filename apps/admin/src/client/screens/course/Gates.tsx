import { type Commanding } from '../../kit/command.js';
import { Act, Part } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { type Planned } from './parts.js';

const text = words.course;

export function Gates({
  planned,
  command,
  today,
  may,
}: {
  readonly planned: Planned;
  readonly command: Commanding;
  readonly today: string;
  readonly may: boolean;
}) {
  if (planned.pending.length === 0) return null;
  return (
    <Part title={text.gates} note={planned.pending.length}>
      <ul className="lines">
        {planned.pending.map(({ gate, title, after, outcomes }) => (
          <li key={gate} className="line">
            <div className="line-what">
              {title}
              {after.session === undefined ? null : (
                <span className="sub ok-quiet">{text.gateAfter(after.session)}</span>
              )}
            </div>
            {may && outcomes.length > 0 ? (
              <div className="acts">
                {outcomes.map((outcome) => (
                  <Act
                    key={outcome}
                    onPress={() =>
                      void command.send({ type: 'decide-gate', gate, outcome, day: today })
                    }
                  >
                    {outcome.replaceAll('-', ' ')}
                  </Act>
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
