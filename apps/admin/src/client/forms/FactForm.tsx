import { bodyMassIndex, sections, type Control } from '@openketamine/clinic/forms';
import { useMemo, useRef, useState } from 'react';
import { commandAddress } from '../api.js';
import { isoDay, sayTime } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Notice } from '../kit/index.js';
import { useDraft, useNow } from '../session-context.js';
import { words } from '../words.js';
import { FactControl } from './FactControl.js';
import { answersOf, openKeys, readForm, type TypedForm } from './typed.js';

const text = words.patient;
const blank: TypedForm = {};

const numberOf = (value: unknown): number | undefined =>
  (value as { readonly value?: number } | undefined)?.value;

/**
 * The form about a patient. What is typed is kept in this browser for this patient until it is recorded; what is wrong is said at
 * its field, and the first such field gets the focus.
 */
export function FactForm({
  patient,
  version,
  controls,
  zone,
}: {
  readonly patient: string;
  readonly version: number;
  readonly controls: readonly Control[];
  readonly zone: string;
}) {
  const [form, setForm, clear] = useDraft<TypedForm>(`patient/${patient}/facts`, blank);
  const [tried, setTried] = useState(false);
  const [all, setAll] = useState(false);
  const [saved, setSaved] = useState<number>();
  const [dropped, setDropped] = useState<TypedForm>();
  const command = useCommand(commandAddress.patient(patient));
  const box = useRef<HTMLFormElement>(null);
  const minute = Math.floor(useNow() / 60_000) * 60_000;
  const now = `${isoDay(minute, zone)}T${sayTime(minute, zone)}`;
  const read = useMemo(() => readForm(controls, form, now), [controls, form, now]);
  const open = openKeys(form, read);
  const change = (key: string, typed: TypedForm[string] | undefined): void => {
    const { [key]: _before, ...rest } = form;
    setSaved(undefined);
    setForm(typed === undefined ? rest : { ...rest, [key]: typed });
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    const [first] = controls.filter(({ key }) => open.includes(key));
    if (first !== undefined) {
      box.current
        ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(first.key)}"] :is(input, button)`)
        ?.focus();
      return;
    }
    const answers = answersOf(form, read);
    if (answers.length === 0) return;
    if (await command.send({ type: 'record-facts', answers })) {
      clear();
      setTried(false);
      setSaved(answers.length);
    }
  };
  const weight = numberOf(read['weight']?.value);
  const height = numberOf(read['height']?.value);
  const shown = controls.filter(({ key, asked }) => all || asked || form[key] !== undefined);
  const hidden = controls.length - shown.length;
  const filled = Object.keys(form).length > 0;
  return (
    <form
      ref={box}
      className="fact-form"
      aria-label={text.record}
      data-version={version}
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
          <details
            key={section}
            className="group"
            open={section === 'person' || own.some(({ key }) => form[key] !== undefined)}
          >
            <summary>
              {text.sections[section]}
              <span className="part-note">{text.questions(own.length)}</span>
            </summary>
            <div className="controls">
              {own.map((control) => (
                <FactControl
                  key={control.key}
                  control={control}
                  typed={form[control.key]}
                  read={read[control.key]}
                  tell={tried || read[control.key]?.reading.kind === 'refused'}
                  onChange={(typed) => change(control.key, typed)}
                />
              ))}
            </div>
            {section === 'person' && weight !== undefined && height !== undefined ? (
              <p className="echo">{text.bmi(bodyMassIndex(weight, height))}</p>
            ) : null}
          </details>
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
      <CommandProblem of={command} />
    </form>
  );
}
