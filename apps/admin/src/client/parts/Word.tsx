import { markSvg } from '@openketamine/web-ui';
import type { Meaning } from '@openketamine/model/render';
import { InlineMarkup } from './Markup.js';

/** A word with a meaning: shape, word and hue together. */
export function Word({ meaning, children }: { meaning: Meaning; children: string }) {
  return (
    <span className={`ok-word ok-${meaning}`}>
      <InlineMarkup of={markSvg(meaning)} />
      {children}
    </span>
  );
}
