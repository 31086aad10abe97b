import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import type { Own, Purpose } from './experts';

type Asked = Readonly<{ purpose: Purpose; given: boolean; notice: number }>;

/** The four consents, each with what it does; giving and taking back are as easy as each other. */
export function Consents({ own: { consents, notice, expert } }: Readonly<{ own: Own }>): ReactNode {
  const { t } = useReading();
  const agreeing = useAct((body: Asked) => bodyOf(api.POST('/api/v1/experts/mine/consents', { body })), ['experts']);
  const isGone = expert?.state === 'left' || expert?.state === 'refused' || expert?.state === 'removed';
  const act = (purpose: Purpose, given: boolean): void => agreeing.mutate({ purpose, given, notice: notice.version });
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{t('experts.consents.title')}</h2>
      <p>{t('experts.consents.lead')}</p>
      <Refused fault={agreeing.error} />
      <DataTable
        caption={t('experts.consents.title')}
        captionHidden
        columns={['what', 'does', 'stands', 'act'].map((name) => ({ label: t(`experts.consents.${name}`) }))}
        rows={consents.map(({ purpose, given, at, notice: version }) => ({
          key: purpose,
          cells: [
            t(`experts.purpose.${purpose}.name`),
            t(`experts.purpose.${purpose}.does`),
            given === null ? t('experts.consents.never') : t(given ? 'experts.consents.given' : 'experts.consents.withdrawn', { day: at?.slice(0, 10) ?? '', version: version ?? 0 }),
            given === true ? <ActButton key="act" onAct={() => act(purpose, false)}>{t('experts.consents.takeBack', { what: t(`experts.purpose.${purpose}.name`) })}</ActButton>
              : isGone ? '–' : <ActButton key="act" onAct={() => act(purpose, true)}>{t('experts.consents.give', { what: t(`experts.purpose.${purpose}.name`) })}</ActButton>,
          ],
        }))}
      />
    </section>
  );
}
