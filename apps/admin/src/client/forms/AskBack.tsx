import { Act } from '../kit/index.js';
import { words } from '../words/index.js';
import type { Read, Typed } from './typed.js';

/** What is asked back, with a button for each way in which it can be meant. */
export function AskBack({
  read,
  typed,
  onChange,
  label,
}: {
  readonly read: Read | undefined;
  readonly typed: Typed | undefined;
  readonly onChange: (typed: Typed) => void;
  readonly label: string;
}) {
  const reading = read?.reading;
  if (reading?.kind === 'ask') {
    return (
      <fieldset className="ask-back" aria-label={label}>
        <p>{reading.says}</p>
        <div className="acts">
          {reading.offers.map((offer) => (
            <Act
              key={offer.says}
              look={
                JSON.stringify(typed?.chosen) === JSON.stringify(offer.value) ? 'main' : 'quiet'
              }
              onPress={() => onChange({ ...typed, chosen: offer.value })}
            >
              {offer.says}
            </Act>
          ))}
        </div>
      </fieldset>
    );
  }
  if (read?.doubt === undefined) return null;
  return (
    <fieldset className="ask-back" aria-label={label}>
      <p>{read.doubt}</p>
      <Act
        look={typed?.sure === true ? 'main' : 'quiet'}
        onPress={() => onChange({ ...typed, sure: typed?.sure !== true })}
      >
        {words.patient.yes}
      </Act>
    </fieldset>
  );
}
