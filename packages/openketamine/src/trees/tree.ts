/** One file of a tree. */
export interface TreeFile {
  /** From the root of the tree, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files as they were at some moment: of a folder, a commit, a packed or an installed package. */
export interface Tree {
  /** How to call it. */
  readonly name: string;
  /** Files of the working tree have to fit the schemas of today; what lies in the past is taken as it was. */
  readonly now: boolean;
  readonly files: readonly TreeFile[];
  /** The manifest at its root, where it is a package. */
  readonly package?: { readonly name: string; readonly version: string };
  /** Only these files were asked for; the others stand beside them and are looked up. */
  readonly only?: ReadonlySet<string>;
}
