import type { Protocol, Quantity, SiteSetDetail } from '@openketamine/model';

/**
 * What a site has decided where sources are silent or differ, with who decided and when. It is layered
 * over the protocol and stays visible in the plan. Tightening a cited rule is free; dose caps, first
 * doses, least gaps and least observation are never loosened; anything else that departs from the
 * protocol stands under `exceptions`, by name.
 *
 * @category policy
 */
export interface SitePolicy {
  readonly id: string;
  readonly title?: string | undefined;
  /** Who decided. */
  readonly by: string;
  /** ISO date of the decision. */
  readonly on: string;
  /** Values for parameters that the protocol leaves to the site, by parameter. */
  readonly set?: Readonly<Record<string, SiteValue>> | undefined;
  /** Values for gaps of the source, by gap. The plan shows them as the site's. */
  readonly fill?: Readonly<Record<string, SiteValue>> | undefined;
  readonly tighten?: Tightening | undefined;
  readonly exceptions?: readonly PolicyException[] | undefined;
}

/**
 * Cited rules made tighter. Each says which direction is tighter.
 *
 * @category policy
 */
export interface Tightening {
  /** Longer is tighter. */
  readonly observation?: Quantity<'min'> | undefined;
  /** Lower is tighter. */
  readonly doseCap?: Quantity<'mg'> | Quantity<'mg/kg'> | undefined;
  /** Lower is tighter. */
  readonly firstDose?: Quantity<'mg'> | Quantity<'mg/kg'> | undefined;
  /** Longer is tighter. */
  readonly leastGap?: Quantity<'h'> | Quantity<'d'> | undefined;
  /** Limits before the dose, by observation: nearer to normal is tighter. */
  readonly limits?: Readonly<Record<string, Quantity>> | undefined;
}

/**
 * A departure from the protocol that cannot be ordered as tighter or looser.
 *
 * @category policy
 */
export interface PolicyException {
  readonly id: string;
  /** What it departs from, such as `preparation/food`. */
  readonly about: string;
  readonly says: string;
  readonly by: string;
}

/**
 * One value a site has set. `cases` may make it depend on patient facts: 60 minutes with an escort,
 * 120 without.
 *
 * @category policy
 */
export interface SiteValue {
  readonly value?: number | string | boolean | undefined;
  readonly unit?: string | undefined;
  readonly says?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly cases?:
    | readonly {
        readonly when: { readonly escort?: boolean | undefined };
        readonly value: number | string;
        readonly unit?: string | undefined;
      }[]
    | undefined;
}

/**
 * A policy as `planCourse` takes it. `usablePolicy` of `@openketamine/planner/site` makes one.
 *
 * @category policy
 */
export interface UsablePolicy {
  readonly policy: SitePolicy;
  /** Layers the policy over a protocol. Refuses what may never be loosened. */
  readonly over: (protocol: Protocol) => SitedProtocol;
}

/**
 * A protocol with a site's decisions layered over it, and what the site changed.
 *
 * @category policy
 */
export interface SitedProtocol {
  readonly protocol: Protocol;
  readonly changed: readonly SiteSetDetail[];
  /** What the site decided and nothing in this protocol reads, by place in the policy: `set/fasting-solids`. */
  readonly unread?: readonly string[];
}
