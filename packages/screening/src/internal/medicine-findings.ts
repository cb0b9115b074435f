import type { Prepared } from './prepared.js';
import type { MedicineTrouble } from './record/medicine-readings.js';
import type { Add } from './data-findings.js';

function addOne(trouble: MedicineTrouble, add: Add): void {
  switch (trouble.kind) {
    case 'ambiguous':
      add(
        'data-medicine-ambiguous',
        `${trouble.text} is sold as several medicines: ${trouble.meanings.join('; ')}. Ask which.`,
        [{ fact: 'medicines', value: trouble.text, limit: 'a name of one medicine' }],
      );
      return;
    case 'partly': {
      const near =
        trouble.nearest.length === 0 ? '' : ` Did you mean ${trouble.nearest.join(', ')}?`;
      add(
        'data-medicine-partly-read',
        `Only a part of ${trouble.text} was read; not evaluable: ${trouble.unread.join(', ')}.${near}`,
        [{ fact: 'medicines', value: trouble.text, limit: 'names that are known' }],
      );
      return;
    }
    case 'unconfirmed':
      add(
        'data-medicine-unconfirmed',
        `${trouble.text} was read as ${trouble.readAs}, but no register at hand has it by that name: it counts as that, and leaves open whether it is something else. Give the ingredient or an RxNorm code.`,
        [{ fact: 'medicines', value: trouble.text, limit: 'a name that a register has' }],
      );
      return;
    case 'disagree':
      add(
        'data-medicine-disagrees',
        `One entry names two medicines: ${trouble.text}, and ${trouble.names.join(', ')}. The first counts, the others may.`,
        [{ fact: 'medicines', value: trouble.names.join(', '), limit: trouble.text }],
      );
      return;
    case 'code-unknown':
      add(
        'data-medicine-code',
        `The RxNorm code ${trouble.text} is not known; the entry was read by its name as ${trouble.readAs}.`,
        [{ fact: 'medicines', value: `RxNorm ${trouble.text}`, limit: 'a code that is known' }],
      );
      return;
    case 'none-and-some':
      add('data-medicine-none', 'The list says that no medicine is taken, and names some.', [
        { fact: 'medicines', value: 'none', limit: 'no other entry' },
      ]);
  }
}

/** Findings about medicines whose names are not certain, do not agree, or were read in part. */
export function addMedicineTroubles({ medicineTroubles }: Prepared, add: Add): void {
  for (const trouble of medicineTroubles) addOne(trouble, add);
}
