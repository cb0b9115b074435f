import type { ReactNode } from 'react';

interface Item {
  readonly type: string;
  readonly label?: string;
  readonly href?: string;
  readonly items?: readonly Item[];
}

interface Props {
  readonly sidebar: readonly Item[];
  readonly path: string;
}

const same = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.replace(/\/$/u, '') === b.replace(/\/$/u, '');

const holds = (item: Item, path: string): boolean =>
  same(item.href, path) || (item.items ?? []).some((each) => holds(each, path));

/** A branch that the reader is not in is one link where it has a page, and folds where it has none. */
function Branch({ item, path }: { readonly item: Item; readonly path: string }): ReactNode {
  const { type, label, href, items = [] } = item;
  if (type === 'html') return null;
  const current = same(href, path) ? 'page' : undefined;
  if (items.length === 0 || (href !== undefined && !holds(item, path))) {
    return (
      <li>
        <a href={href} aria-current={current}>
          {label}
        </a>
      </li>
    );
  }
  const inner = (
    <ul>
      {items.map((each) => (
        <Branch key={`${each.label}${each.href}`} item={each} path={path} />
      ))}
    </ul>
  );
  return (
    <li>
      {href === undefined ? (
        <details open={holds(item, path)}>
          <summary>{label}</summary>
          {inner}
        </details>
      ) : (
        <>
          <a href={href} aria-current={current}>
            {label}
          </a>
          {inner}
        </>
      )}
    </li>
  );
}

/** The pages of a section, as a list of links. */
export default function DocSidebar({ sidebar, path }: Props): ReactNode {
  return (
    <ul className="ok-tree">
      {sidebar.map((item) => (
        <Branch key={`${item.label}${item.href}`} item={item} path={path} />
      ))}
    </ul>
  );
}
