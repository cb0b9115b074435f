import type { Html } from '@openketamine/web-ui';

/** Markup made by the house style, in which every text is escaped. */
export function Markup({ of, className }: { of: Html; className?: string }) {
  // oxlint-disable-next-line react/no-danger -- made by templates that escape every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: of.markup }} />;
}

/** The same within a line. */
export function InlineMarkup({ of }: { of: Html }) {
  // oxlint-disable-next-line react/no-danger -- made by templates that escape every text
  return <span dangerouslySetInnerHTML={{ __html: of.markup }} />;
}
