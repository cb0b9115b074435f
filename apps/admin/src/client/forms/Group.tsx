import { useState, type ReactNode } from 'react';
import { words } from '../words/index.js';

const text = words.patient;

/** A group of questions. What nobody has opened is not drawn: a form has more than a hundred questions, and a tablet has little power. */
export function Group({
  title,
  count,
  open,
  children,
}: {
  readonly title: string;
  readonly count: number;
  /** Whether it is open from the beginning. */
  readonly open: boolean;
  readonly children: () => ReactNode;
}) {
  const [opened, setOpened] = useState(open);
  return (
    <details className="group" open={open} onToggle={() => setOpened(true)}>
      <summary>
        {title}
        <span className="part-note">{text.questions(count)}</span>
      </summary>
      {open || opened ? children() : null}
    </details>
  );
}
