import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { elsewhereText } from '../session/elsewhere-text';
import { waysIn } from '../session/ways-in';
import { moment } from '../shell/moment';

/** Who the person is at another provider, where this deployment names one; by it the account opens. */
export function Identities(): ReactNode {
  return useQuery(waysIn).data?.oidc === true ? <Linked /> : null;
}

function Linked(): ReactNode {
  const { t } = useReading();
  const identities = useQuery({ queryKey: ['identities'], queryFn: () => bodyOf(api.GET('/api/v1/me/identities')) });
  const linking = useAct((_: void) => bodyOf(api.POST('/api/v1/me/identities')).then(({ address }) => window.location.assign(address)));
  const items = identities.data?.items ?? [];
  return (
    <section aria-labelledby="identities">
      <h2 id="identities">{t('app.identities.title')}</h2>
      <p>{t('app.identities.lead')}</p>
      <CameBack />
      <Refused fault={identities.error} />
      <Confirmed act={linking} />
      {items.length === 0 ? <p className="meta">{t('app.identities.none')}</p> : (
        <ul>{items.map(({ issuer, linkedAt }) => <li key={linkedAt}>{t('app.identities.one', { provider: new URL(issuer).host, moment: moment(linkedAt) })}</li>)}</ul>
      )}
      <div className="btns"><button type="button" className="btn sec" aria-disabled={linking.isPending} onClick={() => linking.mutate()}>{t('app.identities.link')}</button></div>
    </section>
  );
}

/** How it went, where the provider has just sent the browser back. */
function CameBack(): ReactNode {
  const { t } = useReading();
  const [asked] = useSearchParams();
  const problem = asked.get('problem');
  if (problem !== null) return <p className="notice stop" role="alert">{elsewhereText(t, problem)}</p>;
  return asked.has('linked') ? <p className="said" role="status">{t('app.identities.linked')}</p> : null;
}
