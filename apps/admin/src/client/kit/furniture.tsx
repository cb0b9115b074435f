import { useState, type ReactNode } from 'react';

/** Something that most people do not need now: one tap away, and drawn from the first tap on. */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="fold" onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {opened ? children : null}
    </details>
  );
}

/** The heads of a table, from the words of its columns. The last may be for the ear alone. */
export function Heads({
  columns,
  hidden = [],
}: {
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose name is not shown, because what stands in them says it. */
  readonly hidden?: readonly string[];
}) {
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([id, says]) => (
          <th key={id} scope="col">
            {hidden.includes(id) ? <span className="ok-sr">{says}</span> : says}
          </th>
        ))}
      </tr>
    </thead>
  );
}
