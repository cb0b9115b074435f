import { courseStrip } from '@openketamine/web-ui';
import type { Preview } from '../../api.js';
import { Act, Notice } from '../../kit/index.js';
import { Markup } from '../../parts/Markup.js';
import { SummaryPanel } from '../../parts/Summary.js';
import { words } from '../../words/index.js';
import { ChosenFields } from './Chosen.js';
import type { Chosen } from './wanted.js';

const text = words.plan;

/** One of the plans side by side: what the screening says, what is still to be chosen, the course. */
export function PreviewColumn({
  preview,
  place,
  chosen,
  onChoose,
  onOpen,
  mayOpen,
}: {
  readonly preview: Preview;
  readonly place: string | null;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onOpen: () => void;
  readonly mayOpen: boolean;
}) {
  const { course, summary, refused, title } = preview;
  return (
    <section className="preview" aria-label={title}>
      <h3>{title}</h3>
      {course === null || summary === null ? (
        <Notice meaning="stop" title={text.notPlannedBecause(refused?.message ?? '')}>
          <p>
            <strong>{text.next}:</strong> {refused?.hint}
          </p>
        </Notice>
      ) : (
        <SummaryPanel summary={summary} place={place} full={false} />
      )}
      <ChosenFields preview={preview} chosen={chosen} onChange={onChoose} />
      {course === null ? null : (
        <>
          <Markup
            of={courseStrip(course, words.course.strip(course.sessions.length))}
            className="scroll"
          />
          {mayOpen ? (
            <Act look="main" onPress={onOpen}>
              {text.open(title)}
            </Act>
          ) : (
            <p className="ok-quiet">{text.prescriberOnly}</p>
          )}
        </>
      )}
    </section>
  );
}
