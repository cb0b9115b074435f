// citation-js brings no types; this is the part of it that is used.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(kind: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: { get(name: string): { format: { useIdAsLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
