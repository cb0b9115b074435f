import { bodyMassIndex, sections, type Control } from '@openketamine/clinic/forms';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '@openketamine/clinic';
import { commandAddress, type PatientView, type RowQuestions } from '../api.js';
import { isoDay, sayTime } from '../dates.js';
import { CommandProblem, useCommand, type Naming } from '../kit/command.js';
import { Act, Notice } from '../kit/index.js';
import { useDraft, useMinute } from '../session-context.js';
import { sayFact, sayValue } from '../screens/patient/say.js';
import { words } from '../words/index.js';
import { FactControl } from './FactControl.js';
import { Group } from './Group.js';
import { answersOf, openKeys, readForm, type TypedForm } from './typed.js';

const text = words.patient;
const blank: TypedForm = {};
/** A question is drawn anew when something about it has changed, not with every letter that is typed elsewhere. */
const Question = memo(FactControl);

/** Answers as both sides of a conflict show them. */
const sayAnswers = (answers: readonly Answer[], labels: ReadonlyMap<string, string>): string =>
  answers.map(({ key, value }) => `${sayFact(key, labels)}: ${sayValue(value)}`).join('; ');

/** Whether an event of the record is about one of some facts. */
function touches(event: object, keys: ReadonlySet<string>): boolean {
  if ('key' in event) return keys.has(String(event.key));
  if (!('answers' in event)) return false;
  return (event.answers as readonly Answer[]).some(({ key }) => keys.has(key));
}

const numberOf = (value: unknown): number | undefined =>
  (value as { readonly value?: number } | undefined)?.value;

/**
 * The form about a patient. What is typed is kept in this browser for this patient until it is recorded; what is wrong is said at
 * its field, and the first such field gets the focus.
 */
export function FactForm({
  patient,
  view,
  controls,
  rows,
  zone,
}: {
  readonly patient: string;
  readonly view: PatientView;
  readonly controls: readonly Control[];
  readonly rows: RowQuestions;
  readonly zone: string;
}) {
  const [form, setForm, clear] = useDraft<TypedForm>(`patient/${patient}/facts`, blank);
  const [tried, setTried] = useState(false);
  const [all, setAll] = useState(false);
  const [saved, setSaved] = useState<number>();
  const [dropped, setDropped] = useState<TypedForm>();
  const command = useCommand(commandAddress.patient(patient), view.version);
  const box = useRef<HTMLFormElement>(null);
  const minute = useMinute();
  const now = `${isoDay(minute, zone)}T${sayTime(minute, zone)}`;
  const read = useMemo(() => readForm(controls, form, now, rows), [controls, form, now, rows]);
  const open = openKeys(form, read);
  const latest = useRef(form);
  useLayoutEffect(() => {
    latest.current = form;
  });
  const change = useCallback(
    (key: string, typed: TypedForm[string] | undefined): void => {
      const { [key]: _before, ...rest } = latest.current;
      const next = typed === undefined ? rest : { ...rest, [key]: typed };
      latest.current = next;
      setSaved(undefined);
      setForm(next);
    },
    [setForm],
  );
  const submit = async (): Promise<void> => {
    setTried(true);
    const [first] = controls.filter(({ key }) => open.includes(key));
    if (first !== undefined) {
      box.current
        ?.querySelector<HTMLElement>(
          `[data-key="${CSS.escape(first.key)}"] :is(input, button, [role="spinbutton"])`,
        )
        ?.focus();
      return;
    }
    const answers = answersOf(form, read);
    if (answers.length === 0) return;
    await command.send({ type: 'record-facts', answers }, () => {
      clear();
      setTried(false);
      setSaved(answers.length);
    });
  };
  const labels = new Map(controls.map(({ key, label }) => [key, label]));
  const naming: Naming = {
    sayTime: (at) => sayTime(at, zone),
    nameOf: (field, value) =>
      field === 'answers' ? sayAnswers(value as readonly Answer[], labels) : undefined,
  };
  const { mine, failure } = command;
  const asked = new Set(
    mine?.type === 'record-facts' ? mine.answers.map(({ key }) => key) : undefined,
  );
  // what somebody else did about other facts is no conflict: mine is sent on top of it
  const apart =
    asked.size > 0 && !(failure?.error.theirs ?? []).some(({ data }) => touches(data, asked));
  const { again } = command;
  useEffect(() => {
    if (apart) void again();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each conflict
  }, [apart, failure]);
  const weight = numberOf(read['weight']?.value);
  const height = numberOf(read['height']?.value);
  const shown = controls.filter(
    (control) => all || control.asked || form[control.key] !== undefined,
  );
  const hidden = controls.length - shown.length;
  const filled = Object.keys(form).length > 0;
  return (
    <form
      ref={box}
      className="fact-form"
      aria-label={text.record}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p className="hint">{text.recordHint}</p>
      {sections.map((section) => {
        const own = shown.filter((control) => control.section === section);
        if (own.length === 0) return null;
        return (
          <Group
            key={section}
            title={text.sections[section]}
            count={own.length}
            open={section === 'person' || own.some(({ key }) => form[key] !== undefined)}
          >
            {() => (
              <>
                <div className="controls">
                  {own.map((control) => (
                    <Question
                      key={control.key}
                      control={control}
                      rows={rows}
                      now={now}
                      typed={form[control.key]}
                      read={read[control.key]}
                      tell={tried || read[control.key]?.reading.kind === 'refused'}
                      onChange={change}
                    />
                  ))}
                </div>
                {section === 'person' && weight !== undefined && height !== undefined ? (
                  <p className="echo">{text.bmi(bodyMassIndex(weight, height))}</p>
                ) : null}
              </>
            )}
          </Group>
        );
      })}
      {hidden > 0 ? <Act onPress={() => setAll(true)}>{text.allQuestions(hidden)}</Act> : null}
      {all ? <Act onPress={() => setAll(false)}>{text.fewer}</Act> : null}
      <div className="form-acts">
        <Act look="main" type="submit" isDisabled={command.busy || !filled}>
          {text.save}
        </Act>
        {filled ? (
          <>
            <Act
              onPress={() => {
                setDropped(form);
                clear();
              }}
            >
              {text.discard}
            </Act>
            <span className="ok-quiet">{text.draft}</span>
          </>
        ) : null}
        {dropped !== undefined && !filled ? (
          <Act
            onPress={() => {
              setForm(dropped);
              setDropped(undefined);
            }}
          >
            {words.app.undo}
          </Act>
        ) : null}
        {saved === undefined ? null : <output>{text.saved(saved)}</output>}
      </div>
      {tried && open.length > 0 ? (
        <Notice
          meaning="caution"
          title={controls
            .filter(({ key }) => open.includes(key))
            .map(({ label }) => label)
            .join(', ')}
          live
        />
      ) : null}
      {apart ? null : <CommandProblem of={command} naming={naming} />}
    </form>
  );
}
