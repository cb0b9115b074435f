import { isDay } from '@openketamine/model/bounds';
import { useState } from 'react';
import { commandAddress, type ScaleInfo } from '../../api.js';
import { sayDay } from '../../dates.js';
import { DayField } from '../../kit/DayField.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Choice, Field, Pick, Tick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { useDraft } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.follow;

interface Rated {
  readonly scale: string;
  readonly day: string;
  readonly total: string;
  /** The item that speaks of suicide, as the form has it, where the total is typed. */
  readonly alarmItem: string;
  readonly tier: string;
  readonly answers: readonly (number | null)[];
  readonly baseline: boolean;
}
const blank: Rated = {
  scale: 'madrs',
  day: '',
  total: '',
  alarmItem: '',
  tier: '',
  answers: [],
  baseline: false,
};

/** The answers of a form of which one item alone is known. */
const sheetWith = ({ items }: ScaleInfo, item: number, answer: number) =>
  Array.from({ length: items ?? 0 }, (_, at) => (at + 1 === item ? answer : null));

/** A rating: answers where the form may be shown, else the result as the form has it. */
export function Rate({
  course,
  scales,
  today,
}: {
  readonly course: string;
  readonly scales: readonly ScaleInfo[];
  readonly today: string;
}) {
  const [draft, setDraft, clear] = useDraft<Rated>(`course/${course}/rating`, blank);
  const command = useCommand(commandAddress.course(course));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const rated = { ...blank, ...draft, day: draft.day === '' ? today : draft.day };
  const scale = scales.find(({ id }) => id === rated.scale);
  const change = (part: Partial<Rated>) => setDraft({ ...draft, ...part });
  const asItems = scale?.wording !== null && scale?.wording !== undefined;
  const asTier = !asItems && (scale?.tiers.length ?? 0) > 0;
  const asTotal = !asItems && !asTier;
  const submit = async (): Promise<void> => {
    const found: Record<string, string> = {};
    if (!isDay(rated.day)) found['day'] = words.dates.missing;
    const total = readIn(rated.total);
    const item = readIn(rated.alarmItem);
    if (asTier && rated.tier === '') found['class'] = text.tierMissing;
    if (asTotal && total.value === undefined) found['total'] = total.wrong ?? text.totalMissing;
    if (asTotal && scale?.alarmItem !== null && item.wrong !== undefined)
      found['answers'] = item.wrong;
    setWrong(found);
    if (Object.keys(found).length > 0 || scale === undefined) return;
    const answers = Array.from({ length: scale.items ?? 0 }, (_, at) => rated.answers[at] ?? null);
    const fine = await command.send({
      type: 'rate',
      scale: scale.id,
      day: rated.day,
      ...(rated.baseline ? { baseline: true as const } : {}),
      ...(asItems ? { answers } : {}),
      ...(asTier ? { class: rated.tier } : {}),
      ...(asTotal && total.value !== undefined ? { total: total.value } : {}),
      ...(asTotal && item.value !== undefined && typeof scale.alarmItem === 'number'
        ? { answers: sheetWith(scale, scale.alarmItem, item.value) }
        : {}),
    });
    if (fine) clear();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="row-form">
        <Pick
          label={text.scale}
          placeholder={words.session.choose}
          options={scales.map(({ id, abbreviation }) => ({ value: id, label: abbreviation }))}
          value={rated.scale}
          onChange={(id) => change({ scale: id, answers: [], total: '', alarmItem: '', tier: '' })}
        />
        <DayField
          label={text.day}
          value={rated.day}
          onChange={(day) => change({ day })}
          echo={isDay(rated.day) ? sayDay(rated.day) : undefined}
          error={wrong['day'] ?? command.errorOf('day')}
        />
        {asTier ? (
          <Pick
            label={text.tier}
            placeholder={words.session.choose}
            options={(scale?.tiers ?? []).map((tier) => ({
              value: tier,
              label: tier.replaceAll('-', ' '),
            }))}
            value={rated.tier}
            onChange={(tier) => change({ tier })}
            error={wrong['class'] ?? command.errorOf('class')}
          />
        ) : null}
        {asTotal ? (
          <Field
            label={text.total}
            value={rated.total}
            inputMode="numeric"
            onChange={(total) => change({ total })}
            hint={
              scale?.total === null || scale?.total === undefined
                ? undefined
                : words.session.range(String(scale.total.least), String(scale.total.most))
            }
            error={wrong['total'] ?? command.errorOf('total')}
          />
        ) : null}
        {asTotal && typeof scale?.alarmItem === 'number' ? (
          <Field
            label={text.item(scale.alarmItem)}
            value={rated.alarmItem ?? ''}
            inputMode="numeric"
            onChange={(alarmItem) => change({ alarmItem })}
            hint={text.alarmItemHint}
            error={wrong['answers'] ?? command.errorOf('answers')}
          />
        ) : null}
        <Tick checked={rated.baseline} onChange={(baseline) => change({ baseline })}>
          {text.baseline}
        </Tick>
      </div>
      {scale?.wording === null || scale?.wording === undefined ? null : (
        <>
          <p className="hint">{scale.wording.instruction}</p>
          <ol className="questions">
            {scale.wording.items.map((item, at) => (
              <li key={item}>
                <Choice
                  label={item}
                  options={
                    scale.wording?.answers.map((answer, value) => ({
                      value: String(value),
                      label: answer,
                    })) ?? []
                  }
                  value={
                    rated.answers[at] === null || rated.answers[at] === undefined
                      ? undefined
                      : String(rated.answers[at])
                  }
                  onChange={(value) =>
                    change({
                      answers: Array.from({ length: scale.items ?? 0 }, (_, index) =>
                        index === at ? Number(value) : (rated.answers[index] ?? null),
                      ),
                    })
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="acts">
        <Act look="main" type="submit" isDisabled={command.busy}>
          {text.submit}
        </Act>
      </div>
      <CommandProblem of={command} known={['day', 'total', 'class', 'answers']} />
    </form>
  );
}
