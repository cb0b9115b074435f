import { parseTypeScript, type Comment, type SyntaxNode } from '@openketamine/workspace-tools';

/** What a comment says about the statement before it. */
export type Expectation =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'throws'; readonly code: string };

function isExpression(text: string): boolean {
  try {
    parseTypeScript('value.ts', `(${text})`);
    return true;
  } catch {
    return false;
  }
}

/** A value may go on over several comments, until it can be read. */
function valueFrom(comments: readonly Comment[], start: string): string {
  let text = start;
  for (const comment of comments) {
    if (isExpression(text)) break;
    text = `${text}\n${comment.value}`;
  }
  if (!isExpression(text)) throw new SyntaxError(`"${start}" after => is not a value`);
  return text;
}

/** The expectations in the comments of an example, by the statement that each belongs to. */
export function expectations(
  body: readonly SyntaxNode[],
  comments: readonly Comment[],
): Map<SyntaxNode, Expectation> {
  const found = new Map<SyntaxNode, Expectation>();
  for (const [index, comment] of comments.entries()) {
    const said = /^\s*(?:=>\s*(?<value>[\s\S]+)|throws\s+(?<code>[A-Z][A-Z0-9_]*)\s*)$/u.exec(
      comment.value,
    )?.groups;
    if (said === undefined) continue;
    const statement = body.findLast((node) => node.end <= comment.start);
    if (statement === undefined) throw new SyntaxError(`nothing stands before // ${comment.value}`);
    const { value, code } = said;
    if (code !== undefined) found.set(statement, { kind: 'throws', code });
    if (value !== undefined) {
      const more = comments.slice(index + 1);
      found.set(statement, { kind: 'value', value: valueFrom(more, value) });
    }
  }
  return found;
}
