export { baseOfChange } from './change.ts';
export { members, publicMembers, root, type Manifest, type Member } from './workspace.ts';
export { entries, type Entry } from './workspace.ts';
export {
  isSyntaxNode,
  lineOf,
  nodes,
  parseTypeScript,
  type Comment,
  type SyntaxNode,
} from './ast.ts';
