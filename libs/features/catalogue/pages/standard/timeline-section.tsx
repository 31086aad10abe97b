import type { ReactNode } from 'react';
import { EditionTimeline } from '@figure';
import { Figure, useReading } from '@ui';
import type { StandardView } from '../../application/standard-view';
import { EditionTable } from '../list/edition-table';
import { timelineBases, timelineEditions, timelineOf } from './timeline-of';

/** The editions on one axis; a single one without dates is not drawn. */
export function TimelineSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  const editions = timelineEditions(view);
  if (editions.length < 2) return null;
  const title = t('page.std.timeline.title', { number: view.family.number });
  const timeline = timelineOf(view, t);
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('page.std.section.editions')}</h2>
      <Figure
        label={title}
        picture={<EditionTimeline id="timeline" timeline={timeline} title={title} description={timeline.editions.map((bar) => bar.label).join(t('page.std.timeline.separator'))} todayLabel={t('page.std.timeline.today')} />}
        caption={t('page.std.timeline.legend')}
        table={<EditionTable caption={title} editions={[...editions, ...timelineBases(view)]} here={view.edition.number} />}
      />
    </section>
  );
}
