import { changesPage } from './changes-page.mts';
import { contributePage } from './contribute-page.mts';
import { engineerPages } from './engineers.mts';
import { evidencePages } from './evidence-pages.mts';
import { familiesPages } from './families.mts';
import { hazardPage } from './hazard-page.mts';
import { interactionPage } from './interaction-page.mts';
import type { Generator } from './page.mts';
import { protocolList } from './protocol-list.mts';
import { protocolPages } from './protocol-pages.mts';
import { roomSheets } from './protocol/room-sheet.mts';
import { recordPage } from './record-page.mts';
import { ruleList, rulePages } from './rule-pages.mts';
import { sideEffectPages } from './side-effect-pages.mts';
import { sitePages } from './site-pages.mts';
import { statusPages } from './status-pages.mts';
import { toolPages } from './tools/pages.mts';

/** Every kind of generated page. */
export const generators: readonly Generator[] = [
  protocolList,
  protocolPages,
  roomSheets,
  statusPages,
  ruleList,
  rulePages,
  interactionPage,
  recordPage,
  hazardPage,
  evidencePages,
  sideEffectPages,
  familiesPages,
  sitePages,
  toolPages,
  engineerPages,
  contributePage,
  changesPage,
];
