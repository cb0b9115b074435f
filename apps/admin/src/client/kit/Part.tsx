import type { Meaning } from '@openketamine/model/render';
import { useId, type ReactNode } from 'react';
import { Word } from '../parts/Word.js';

/** A part of a page with its heading. */
export function Part({
  title,
  children,
  note,
  id,
  level = 2,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
}) {
  const heading = useId();
  const H = `h${level}` as const;
  return (
    <section className="part" aria-labelledby={heading} {...(id === undefined ? {} : { id })}>
      <H id={heading}>
        {title} {note === undefined ? null : <span className="part-note">{note}</span>}
      </H>
      {children}
    </section>
  );
}

/** Something that must be read before the rest. */
export function Notice({
  meaning,
  title,
  children,
  live = false,
}: {
  readonly meaning: Meaning;
  readonly title: string;
  readonly children?: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <div className={`notice notice-${meaning}`} {...(live ? { role: 'alert' } : {})}>
      <p className="notice-title">
        <Word meaning={meaning}>{title}</Word>
      </p>
      {children}
    </div>
  );
}

/** Nothing here yet, and the next step. */
export function Empty({ says, next }: { readonly says: string; readonly next?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {next === undefined ? null : <p>{next}</p>}
    </div>
  );
}
