import { Notice, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { articlesText, type Line, standsText } from './oversight';

/** The inspection that goes on, and the order that stands in it. */
export function StandingOrder({ line }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  const { inspection, opened, articles, due, statementDue, stated, publicised, isOverdue } = line;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t('app.oversight.inspection')}</h2>
      {isOverdue ? <Notice><p>{t('app.oversight.isOverdue', { due: due ?? '' })}</p></Notice> : null}
      <SummaryList rows={[
        { term: t('app.oversight.inspectionNumber'), detail: <><span className="num">{inspection}</span> <span className="meta">{t('app.oversight.openedOn', { day: opened })}</span></> },
        { term: t('app.oversight.stands'), detail: standsText(t, line) },
        ...(due === null ? [] : [
          { term: t('app.oversight.basis'), detail: articlesText(t, articles) },
          { term: t('app.oversight.due'), detail: <strong className="nb">{due}</strong> },
          { term: t('app.oversight.statement'), detail: stated === null ? t('app.oversight.statementUntil', { day: statementDue ?? '' }) : t('app.oversight.statedOn', { day: stated }) },
        ]),
        ...(publicised === null ? [] : [{ term: t('app.oversight.publicised'), detail: publicised }]),
      ]} />
    </section>
  );
}
