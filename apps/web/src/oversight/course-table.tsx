import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { type Act, articlesText } from './oversight';

/** All that was done, the newest first, with the words of both sides. */
export function CourseTable({ acts }: Readonly<{ acts: readonly Act[] }>): ReactNode {
  const { t, language } = useReading();
  if (acts.length === 0) return null;
  return (
    <>
      <h2>{t('app.oversight.course')}</h2>
      <DataTable
        caption={t('app.oversight.course')}
        captionHidden
        columns={['at', 'act', 'by', 'words'].map((name) => ({ label: t(`app.oversight.${name}`) }))}
        rows={acts.map(({ inspection, act, by, words, articles, standard, considered, due, statementDue, remedy, at, record }) => ({
          key: `${inspection} ${at}`,
          cells: [
            moment(at),
            <div key="act">
              {t(`app.oversight.did.${act}`)}
              {articles.length === 0 ? null : <><br /><span className="meta">{articlesText(t, articles)}</span></>}
              {due === null ? null : <><br /><span className="meta">{t('app.oversight.dueUntil', { due, statement: statementDue ?? due })}</span></>}
              {standard === null ? null : <><br /><span className="num meta">{standard}</span></>}
              {record === null ? null : <><br /><span className="meta">{t('app.oversight.isPublic')}</span></>}
            </div>,
            <OrganisationName key="by" names={by} />,
            <div key="words">
              {words}
              {considered === null ? null : <><br />{t('app.oversight.answered', { considered })}</>}
              {remedy === null ? null : <><br /><span className="meta">{remedy[language]}</span></>}
            </div>,
          ],
        }))}
      />
    </>
  );
}
