import type { Generator } from './page.ts';
import { protocolList } from './protocol-list.ts';
import { protocolPages } from './protocol-pages.ts';

/** Every kind of generated page. */
export const generators: readonly Generator[] = [protocolList, protocolPages];
