import type { Quantity } from '@openketamine/model';

/**
 * What a site has decided where sources are silent or differ, with who decided and when.
 *
 * @category policy
 */
export interface SitePolicy {
  readonly id: string;
  readonly title?: string | undefined;
  readonly by: string;
  readonly on: string;
  /** Values for parameters that the protocol leaves to the site, by parameter. */
  readonly set?: Readonly<Record<string, SiteValue>> | undefined;
  /** Values for gaps of the source, by gap. */
  readonly fill?: Readonly<Record<string, SiteValue>> | undefined;
  /** Cited rules made tighter, by what they limit. */
  readonly tighten?: Readonly<Record<string, Quantity>> | undefined;
  /** Exceptions by name, for what cannot be ordered. Shown wherever they apply. */
  readonly exceptions?:
    | readonly { readonly id: string; readonly about: string; readonly says: string; readonly by: string }[]
    | undefined;
}

/**
 * One value a site has set. Several cases may depend on patient facts.
 *
 * @category policy
 */
export interface SiteValue {
  readonly value: number | string | boolean;
  readonly unit?: string | undefined;
  readonly says?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly cases?:
    | readonly { readonly when: { readonly escort?: boolean }; readonly value: number | string; readonly unit?: string }[]
    | undefined;
}
