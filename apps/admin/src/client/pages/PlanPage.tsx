import { statusBadge } from '@openketamine/web-ui';
import { useRef, useState, type FormEvent } from 'react';
import type { PlanAnswer, PlanRequest, ProtocolAnswer, Questions } from '../../shared/api.js';
import { api } from '../api.js';
import { Failure } from '../parts/Failure.js';
import { InlineMarkup } from '../parts/Markup.js';
import { Loading } from '../parts/Loading.js';
import { useAnswer } from '../parts/useAnswer.js';
import { BodyFields, CourseFields } from '../plan/CourseFields.js';
import { emptyForm, useForm, type FormState } from '../plan/form-state.js';
import { offerOf } from '../plan/offer.js';
import { RecordFields } from '../plan/RecordFields.js';
import { requestOf } from '../plan/to-request.js';
import { Result } from '../result/Result.js';
import { Link, useTitle } from '../router.js';
import { words } from '../words.js';

interface Planned {
  readonly answer?: PlanAnswer;
  readonly failure?: unknown;
  /** The form it was planned from. */
  readonly form: FormState;
}

function usePlan(protocol: string, questions: Questions) {
  const [form, set] = useForm(protocol);
  const [planned, setPlanned] = useState<Planned>();
  const [busy, setBusy] = useState(false);
  const last = useRef(0);
  const plan = async (from: FormState): Promise<void> => {
    last.current += 1;
    const turn = last.current;
    setBusy(true);
    let outcome: Omit<Planned, 'form'>;
    try {
      const request: PlanRequest = requestOf(protocol, from, questions);
      outcome = { answer: await api.plan(request) };
    } catch (failure) {
      outcome = { failure };
    }
    if (turn !== last.current) return;
    setPlanned({ ...outcome, form: from });
    setBusy(false);
  };
  return { form, set, planned, setPlanned, busy, plan };
}

function Planner({ answer, questions }: { answer: ProtocolAnswer; questions: Questions }) {
  const { protocol } = answer;
  const offer = offerOf(protocol);
  const { form, set, planned, setPlanned, busy, plan } = usePlan(protocol.id, questions);
  const result = useRef<HTMLElement>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await plan(form);
    result.current?.focus();
  };
  const choose = (session: number, dose: string): void => {
    const doseBySession = { ...form.doseBySession, [session]: dose };
    set({ doseBySession });
    void plan({ ...form, doseBySession });
  };
  return (
    <div className="planner">
      <form
        className="plan-form"
        onSubmit={(event) => void submit(event)}
        aria-label={words.form.title}
        noValidate
      >
        <h2>{words.form.title}</h2>
        <BodyFields form={form} set={set} offer={offer} />
        <CourseFields form={form} set={set} offer={offer} answer={answer} />
        <section className="recorded">
          <h3>{words.form.recorded}</h3>
          <p className="hint">{words.form.recordedHint}</p>
          <RecordFields form={form} set={set} questions={questions} />
        </section>
        <div className="plan-actions">
          <button type="submit" className="button" aria-busy={busy}>
            {busy ? words.form.planning : words.form.submit}
          </button>
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              set(emptyForm());
              setPlanned(undefined);
            }}
          >
            {words.form.clear}
          </button>
        </div>
      </form>
      <section
        className="result"
        ref={result}
        tabIndex={-1}
        aria-label={words.result.title}
        aria-busy={busy}
      >
        {planned === undefined ? (
          <>
            <h2>{words.result.title}</h2>
            <p>{words.result.empty}</p>
            <p>{words.result.emptyNext}</p>
          </>
        ) : (
          <>
            {planned.form === form ? null : <p className="stale">{words.result.stale}</p>}
            {planned.failure === undefined ? null : <Failure failure={planned.failure} />}
            {planned.answer === undefined ? null : (
              <Result
                answer={planned.answer}
                protocol={protocol}
                chosen={form.doseBySession}
                onChoose={choose}
              />
            )}
          </>
        )}
      </section>
    </div>
  );
}

/** The key is the protocol and, after a slash, the place, if one was chosen. */
function askQuestions(key: string): Promise<Questions> {
  const [id = '', place = ''] = key.split('/');
  return api.questions(id, place === '' ? undefined : place);
}

function Asked({ answer }: { answer: ProtocolAnswer }) {
  const { id } = answer.protocol;
  const [form] = useForm(id);
  const place = form.place === '' ? undefined : form.place;
  // While the questions of another place are on their way, the form stays.
  const { value, failure } = useAnswer(askQuestions, `${id}/${place ?? ''}`, true);
  if (failure !== undefined) return <Failure failure={failure} />;
  return value === undefined ? <Loading /> : <Planner answer={answer} questions={value} />;
}

/** Plans a course for a patient and shows what plan and screening found. */
export function PlanPage({ id }: { id: string }) {
  const { value, failure } = useAnswer(api.protocol, id);
  useTitle(words.app.title(words.protocol.plan));
  if (failure !== undefined) return <Failure failure={failure} />;
  if (value === undefined) return <Loading />;
  return (
    <article className="plan-page">
      <p className="crumb">
        <Link href="/">{words.protocol.back}</Link> ›{' '}
        <Link href={`/protocols/${id}`}>{value.protocol.title}</Link>
      </p>
      <h1>{words.protocol.plan}</h1>
      <p className="lead">
        {value.protocol.title}. <InlineMarkup of={statusBadge(value.protocol)} />
      </p>
      <Asked answer={value} />
    </article>
  );
}
