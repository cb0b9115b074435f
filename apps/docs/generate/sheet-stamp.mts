import { showDate } from '@openketamine/model/render';
import { html, type Html } from '@openketamine/web-ui';

/** What stands at the foot of each printed sheet: what it is, how it stands, of which version and day. */
export function sheetStamp({
  title,
  standing,
  version,
  compiled,
}: {
  readonly title: string;
  readonly standing: Html;
  readonly version: string;
  readonly compiled: string;
}): Html {
  return html`<div class="ok-sheet-stamp">openketamine: ${title}; ${standing} Data ${version}, compiled ${showDate(compiled)}. Holds on the day of printing only.</div>`;
}
