/** The element that holds HTML as it was written. The finish takes it out again. */
export const rawElement = 'ok-raw';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: Node[];
  readonly [key: string]: unknown;
}

/** HTML as one string of the page, instead of one call of a function for each of its elements. */
function raw(html: string): Node {
  const literal = { type: 'Literal', value: html, raw: JSON.stringify(html) };
  const property = {
    type: 'Property',
    kind: 'init',
    key: { type: 'Identifier', name: '__html' },
    value: literal,
    method: false,
    shorthand: false,
    computed: false,
  };
  const expression = { type: 'ObjectExpression', properties: [property] };
  return {
    type: 'mdxJsxFlowElement',
    name: rawElement,
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: '',
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              comments: [],
              body: [{ type: 'ExpressionStatement', expression }],
            },
          },
        },
      },
    ],
    children: [],
  };
}

const address = /(?<attribute>\s(?:href|src))="(?<path>(?:pathname:\/\/)?\/(?!\/)[^"]*)"/gu;

/** HTML whose links lead below the folder of the site. */
export const belowBase = (html: string, base: string): string =>
  html.replaceAll(
    address,
    (_, attribute: string, path: string) =>
      `${attribute}="${base}${path.replace(/^(?:pathname:\/\/)?\//u, '')}"`,
  );

/**
 * Lets blocks of HTML of generated pages through as they are. Docusaurus would parse each into a tree,
 * write the tree as a program, bundle and run it, to come to the same HTML. The finish takes the
 * element out that holds it, and checks its links as all others.
 *
 * @param base - the folder of the site: `/docs/`
 */
export function rawHtml({ base }: { readonly base: string }) {
  return (tree: { children: Node[] }): void => {
    tree.children = tree.children.map((node) =>
      node.type === 'html' && node.value !== undefined ? raw(belowBase(node.value, base)) : node,
    );
  };
}
