import { useQuery } from '@tanstack/react-query';
import { showQuantity } from '@openketamine/model/render';
import type { Preview } from '../../api.js';
import { Field, Pick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { queries } from '../../router.js';
import { sayName, words } from '../../words/index.js';
import type { Chosen } from './wanted.js';

const text = words.plan;

/** The key of an option that takes a choice back. */
const nothing = 'nothing';

interface Open {
  readonly phase: string;
  readonly choices: readonly { readonly value: number }[];
  readonly range: { readonly least: Quantity; readonly most: Quantity } | undefined;
}
type Quantity = Parameters<typeof showQuantity>[0];

/** The phases in which somebody has to choose a dose, each with what there is to choose from. */
function openDoses({ course }: Preview): readonly Open[] {
  const open = new Map<string, Open>();
  for (const { phase, dose, choices = [], range } of course?.sessions ?? []) {
    if (dose !== null || open.has(phase) || (choices.length === 0 && range === undefined)) continue;
    open.set(phase, { phase, choices, range });
  }
  return [...open.values()];
}

/** What a protocol leaves to people: the arm that is followed, and the dose of each phase. Nothing is chosen in advance. */
export function ChosenFields({
  preview,
  chosen,
  onChange,
}: {
  readonly preview: Preview;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}) {
  const { data } = useQuery(queries.protocol(preview.protocol));
  const arms = (data?.protocol.arms ?? []).filter(({ plannable }) => plannable);
  const titles = new Map(data?.protocol.phases.map(({ id, title }) => [id, title]) ?? []);
  const { arm, doses = {} } = chosen;
  const open = openDoses(preview);
  const typed = [...new Set([...open.map(({ phase }) => phase), ...Object.keys(doses)])];
  const dose = (phase: string, value: string): void => {
    const { [phase]: _before, ...rest } = doses;
    onChange({ ...chosen, doses: value === '' ? rest : { ...rest, [phase]: value } });
  };
  return (
    <div className="controls">
      {arms.length < 2 ? null : (
        <Pick
          label={text.arm}
          placeholder={text.choose}
          options={[
            { value: nothing, label: text.noArm },
            ...arms.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={arm}
          onChange={(next) => {
            const { arm: _before, ...rest } = chosen;
            onChange(next === nothing ? rest : { ...rest, arm: next });
          }}
        />
      )}
      {typed.map((phase) => {
        const offered = open.find((part) => part.phase === phase);
        const label = text.doseOf(titles.get(phase) ?? sayName(phase));
        if (offered === undefined || offered.choices.length > 0) {
          const values = [
            ...new Set([
              ...(offered?.choices ?? []).map(({ value }) => String(value)),
              ...(doses[phase] === undefined ? [] : [doses[phase]]),
            ]),
          ];
          return (
            <Pick
              key={phase}
              label={label}
              placeholder={text.choose}
              options={[
                ...values.map((value) => ({
                  value,
                  label: showQuantity({ value: Number(value), unit: 'mg' }),
                })),
                { value: nothing, label: text.noDose },
              ]}
              value={doses[phase]}
              onChange={(value) => dose(phase, value === nothing ? '' : value)}
            />
          );
        }
        const { range } = offered;
        const { wrong } = readIn(doses[phase] ?? '', 'mg');
        return (
          <Field
            key={phase}
            label={label}
            unit="mg"
            inputMode="decimal"
            hint={
              range === undefined
                ? undefined
                : words.session.range(showQuantity(range.least), showQuantity(range.most))
            }
            value={doses[phase] ?? ''}
            onChange={(value) => dose(phase, value)}
            error={wrong}
          />
        );
      })}
    </div>
  );
}
