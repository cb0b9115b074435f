import { words } from '../words/index.js';
import { Tick } from './Tick.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Days of the week, in their order whatever the order of ticking was. */
export function Weekdays({
  label,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}) {
  return (
    <fieldset className="rows control-wide">
      <legend className="field-label">{label}</legend>
      <div className="ticks">
        {weekdays.map((day) => (
          <Tick
            key={day}
            checked={chosen.includes(day)}
            onChange={(on) =>
              onChange(weekdays.filter((other) => (other === day ? on : chosen.includes(other))))
            }
          >
            {words.weekdays[day]}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}
