import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';

type Measure = components['schemas']['Measure'];

/** What administrators did to the account, and why. */
export function Measures({ account }: Readonly<{ account: string }>): ReactNode {
  const { t } = useReading();
  const pages = usePages<Measure>(['accounts', account, 'measures'], (after) => bodyOf(api.GET('/api/v1/accounts/{id}/measures', { params: { path: { id: account }, query: { after } } })));
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{t('app.accounts.history')}</h2>
      <Listed
        pages={pages}
        caption={t('app.accounts.history')}
        none={t('app.accounts.noHistory')}
        columns={[t('app.journal.at'), t('app.accounts.measure'), t('app.accounts.reason'), t('app.journal.account')]}
        row={({ id, at, kind, reason, by }) => ({ key: id, cells: [moment(at), t(`app.accounts.kind.${kind}`), reason, by] })}
      />
    </section>
  );
}
