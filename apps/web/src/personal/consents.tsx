import { DataTable, Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { MY_DATA, type MyData } from './my-data';

type Standing = MyData['consents'][number];
type Asked = Readonly<{ purpose: Standing['purpose']; given: boolean }>;

/** What the person agreed to; each can be taken back as easily as it was given. */
export function Consents({ notice, consents }: Pick<MyData, 'notice' | 'consents'>): ReactNode {
  const { language, t } = useReading();
  const keeping = useAct(({ purpose, given }: Asked) => bodyOf(api.POST('/api/v1/personal/consents', { body: { purpose, given, notice: notice.version } })), MY_DATA);
  const asked = consents.filter(({ purpose }) => purpose !== 'privacy-notice');
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{t('app.personal.consents')}</h2>
      <Refused fault={keeping.error} />
      {notice.read === notice.version ? <p className="meta">{t('app.personal.read', { version: notice.version })}</p> : (
        <Notice tone="info">
          <p>{t('app.personal.unread', { version: notice.version })} <a href={pageAddress(language, '/privacy')}>{t('app.personal.notice')}</a></p>
          <p><button type="button" className="btn" onClick={() => keeping.mutate({ purpose: 'privacy-notice', given: true })}>{t('app.personal.readAct', { version: notice.version })}</button></p>
        </Notice>
      )}
      <p>{t('app.personal.consentsDetail')}</p>
      <DataTable
        caption={t('app.personal.consents')}
        captionHidden
        columns={['what', 'standing', 'since', 'act'].map((name) => ({ label: t(`app.personal.column.${name}`) }))}
        rows={asked.map(({ purpose, given, at }) => ({
          key: purpose,
          cells: [
            t(`app.personal.consent.${purpose}`),
            t(`app.personal.standing.${given === null ? 'never' : given ? 'given' : 'withdrawn'}`),
            at === null ? '–' : moment(at),
            <ActButton key={purpose} onAct={() => keeping.mutate({ purpose, given: given !== true })}>{t(given === true ? 'app.personal.takeBack' : 'app.personal.agree', { what: t(`app.personal.consent.${purpose}`) })}</ActButton>,
          ],
        }))}
      />
    </section>
  );
}
