import type { Gate } from '../gate.ts';
import { api } from './api.ts';
import { directions } from './directions.ts';
import { enginesKnowNoProtocol } from './engines-know-no-protocol.ts';
import { examples } from './examples.ts';
import { format } from './format.ts';
import { generated } from './generated.ts';
import { install } from './install.ts';
import { lint } from './lint.ts';
import { majorsReach } from './majors-reach.ts';
import { newProtocol } from './new-protocol.ts';
import { plansAreNotParsed } from './plans-are-not-parsed.ts';
import { publishedShape } from './published-shape.ts';
import { roundTrip } from './round-trip.ts';
import { size } from './size.ts';
import { unused } from './unused.ts';
import { versions } from './versions.ts';
import { workflows } from './workflows.ts';
import { weight } from './weight.ts';

/** What CI asks of a change besides its tests, cheapest first. */
export const gates: readonly Gate[] = [
  format,
  lint,
  versions,
  workflows,
  directions,
  unused,
  enginesKnowNoProtocol,
  plansAreNotParsed,
  generated,
  api,
  size,
  publishedShape,
  weight,
  roundTrip,
  majorsReach,
  install,
  examples,
  newProtocol,
];
