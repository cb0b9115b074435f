import { nameOf } from '@openketamine/web-ui';
import { type SessionView } from '../../api.js';
import { sayDay, sayLength } from '../../dates.js';
import { useNow } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.session;

export function Head({ view }: { readonly view: SessionView }) {
  const now = useNow();
  const { started, phase, plan } = view.state;
  return (
    <div className="session-head">
      <div>
        <h1>{text.title(view.number, view.name)}</h1>
        <p className="ok-quiet">
          {plan === undefined
            ? ''
            : `${nameOf('drug', plan.drug)}, ${nameOf('route', plan.route)} · `}
          {words.phases[phase]}
          {view.birthDate === null ? '' : ` · ${text.born(sayDay(view.birthDate).slice(4))}`}
        </p>
      </div>
      {started === undefined ? null : (
        <p className="session-clock" role="timer" aria-label={text.since}>
          {sayLength(
            (view.state.left === undefined ? now : Date.parse(view.state.left.at)) -
              Date.parse(started.at),
          )}
          <span className="sub">{text.since}</span>
        </p>
      )}
    </div>
  );
}
