import type { Generator } from './page.mts';
import { protocolList } from './protocol-list.mts';
import { protocolPages } from './protocol-pages.mts';

/** Every kind of generated page. */
export const generators: readonly Generator[] = [protocolList, protocolPages];
