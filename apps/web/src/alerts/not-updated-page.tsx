import { useQuery } from '@tanstack/react-query';
import { DataTable, pageAddress, QuotedText, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton } from '../lists/act';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

/** Declarations that still follow an edition which has ended: for those who look after them. */
export function NotUpdatedPage(): ReactNode {
  const { language, t } = useReading();
  usePageTitle(t('app.notUpdated.title'));
  const [after, setAfter] = useState<string | undefined>(undefined);
  const page = useQuery({ queryKey: ['declarations', 'not-updated', after], queryFn: () => bodyOf(api.GET('/api/v1/declarations/not-updated', { params: { query: { after } } })) });
  const { days = null, items = [], next = null } = page.data ?? {};
  return (
    <>
      <h1>{t('app.notUpdated.title')}</h1>
      {page.data === undefined ? page.error === null ? <Waiting /> : <Refused fault={page.error} /> : (
        <>
          <p>{days === null ? t('app.notUpdated.unset') : t('app.notUpdated.lead', { count: days })}</p>
          {items.length === 0 ? <p>{t('app.notUpdated.none')}</p> : (
            <DataTable
              caption={t('app.notUpdated.caption')}
              captionHidden
              columns={['declaration', 'enterprise', 'standard', 'since'].map((name) => ({ label: t(`app.notUpdated.${name}`) }))}
              rows={items.map(({ number, enterprise, declarer, standard, status, successors, since }) => ({
                key: `${number} ${standard}`,
                cells: [
                  <Link key="number" className="num" to={`/oversight/${number}`}>{number}</Link>,
                  <a key="enterprise" href={pageAddress(language, `/e/${enterprise}`)}><QuotedText texts={declarer} /></a>,
                  <><span className="num">{standard}</span> {t(`app.alerts.status.${status}`)}{successors.length === 0 ? null : <> → <span className="num">{successors.join(t('ui.list'))}</span></>}</>,
                  <span key="since" className="nb">{since}</span>,
                ],
              }))}
            />
          )}
          {next === null ? null : <ActButton onAct={() => setAfter(next)}>{t('app.notUpdated.more')}</ActButton>}
        </>
      )}
    </>
  );
}
