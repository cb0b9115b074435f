import type { RowControl } from '@openketamine/clinic/forms';
import { useEffect, useState } from 'react';
import { api } from '../api.js';
import { Act, Field, Fold } from '../kit/index.js';
import { words } from '../words/index.js';
import { RowDetails } from './RowDetails.js';
import type { ReadLines, TypedLine } from './typed.js';

const text = words.patient;

interface LineProps {
  readonly line: TypedLine;
  readonly controls: readonly RowControl[];
  readonly wrong: ReadLines['wrong'][number] | undefined;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: () => void;
}

type Found = Awaited<ReturnType<typeof api.medicine>>;

/** What the terminology reads in a name, once somebody has stopped typing. */
function useMedicine(name: string): Found | undefined {
  const [found, setFound] = useState<{ readonly name: string; readonly reading: Found }>();
  useEffect(() => {
    let current = true;
    if (name.trim().length < 3) return undefined;
    const timer = setTimeout(() => {
      api.medicine(name.trim()).then(
        (reading) => current && setFound({ name, reading }),
        () => undefined,
      );
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name]);
  // what was read belongs to one name: while another is typed, nothing is said
  return found?.name === name ? found.reading : undefined;
}

/** What a name is not: near misses are offered, and what is not known stays as it is written. */
function Misread({
  read,
  onChoose,
}: {
  readonly read: Found | undefined;
  readonly onChoose: (name: string) => void;
}) {
  if (read?.outcome !== 'unknown') return null;
  const nearest = read.nearest ?? [];
  return (
    <div className="ask-back">
      {nearest.length === 0 ? (
        <p>{text.notRecognized}</p>
      ) : (
        <>
          <p>{text.nearest(nearest.join(', '))}</p>
          <div className="acts">
            {nearest.map((name) => (
              <Act key={name} onPress={() => onChoose(name)}>
                {name}
              </Act>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Medicine({ line, controls, wrong, onChange, onRemove }: LineProps) {
  const { name, dose = '', details = {} } = line;
  const read = useMedicine(name);
  const known = read?.medicine?.ingredients.join(', ') ?? '';
  return (
    <li className="medicine-row">
      <Field
        label={text.medicineName}
        value={name}
        onChange={(value) => onChange({ ...line, name: value })}
        echo={
          known !== '' && known.toLowerCase() !== name.trim().toLowerCase()
            ? text.recognized(known)
            : undefined
        }
        error={wrong?.name}
      />
      <Field
        label={text.medicineDose}
        unit="mg"
        inputMode="decimal"
        value={dose}
        onChange={(value) => {
          const { dose: _before, ...rest } = line;
          onChange(value.trim() === '' ? rest : { ...rest, dose: value });
        }}
        error={wrong?.dose}
      />
      <Act onPress={onRemove} aria-label={text.removeRow(name)}>
        ✕
      </Act>
      <Misread read={read} onChoose={(chosen) => onChange({ ...line, name: chosen })} />
      <Fold title={text.more}>
        <RowDetails
          controls={controls}
          typed={details}
          wrong={wrong?.details ?? {}}
          onChange={(next) => onChange({ ...line, details: next })}
        />
      </Fold>
    </li>
  );
}

function Trial({ line, controls, wrong, onChange, onRemove }: LineProps) {
  const { name, details = {} } = line;
  return (
    <li className="medicine-row">
      <Field
        label={text.trialName}
        value={name}
        onChange={(value) => onChange({ ...line, name: value })}
        error={wrong?.name}
      />
      <Act onPress={onRemove} aria-label={text.removeRow(name)}>
        ✕
      </Act>
      <RowDetails
        controls={controls}
        typed={details}
        wrong={wrong?.details ?? {}}
        onChange={(next) => onChange({ ...line, details: next })}
      />
    </li>
  );
}

/** A list that is written line by line: medicines, or earlier treatments. */
export function Lines({
  kind,
  label,
  lines,
  read,
  controls,
  error,
  onChange,
}: {
  readonly kind: 'medicines' | 'trials';
  readonly label: string;
  readonly lines: readonly TypedLine[];
  readonly read: ReadLines;
  readonly controls: readonly RowControl[];
  readonly error: string | undefined;
  readonly onChange: (lines: readonly TypedLine[]) => void;
}) {
  const Line = kind === 'medicines' ? Medicine : Trial;
  return (
    <fieldset className="rows">
      <legend className="field-label">{label}</legend>
      <ul className="plain">
        {lines.map((line, at) => (
          <Line
            // oxlint-disable-next-line react/no-array-index-key -- lines have no name until one is typed
            key={at}
            line={line}
            controls={controls}
            wrong={error === undefined ? undefined : read.wrong[at]}
            onChange={(next) =>
              onChange(lines.map((other, index) => (index === at ? next : other)))
            }
            onRemove={() => onChange(lines.filter((_, index) => index !== at))}
          />
        ))}
      </ul>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <Act onPress={() => onChange([...lines, { name: '' }])}>{text.addRow}</Act>
    </fieldset>
  );
}
