import { SummaryList, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { OrganisationName } from '../shell/names';

type Succession = components['schemas']['PublishedSuccession'];

/** Former names, who came before, and who followed: as everybody sees it. */
export function Lineage({ number }: Readonly<{ number: string | null }>): ReactNode {
  const { t } = useReading();
  const published = useQuery({ queryKey: ['enterprises', 'published', number], queryFn: () => bodyOf(api.GET('/api/v1/public/enterprises/{number}', { params: { path: { number: number ?? '' } } })), enabled: number !== null }).data;
  if (published === undefined) return null;
  const { formerNames, predecessors, successors } = published;
  if (formerNames.length + predecessors.length + successors.length === 0) return null;
  return (
    <section aria-labelledby="lineage">
      <h2 id="lineage">{t('app.lineage.title')}</h2>
      <SummaryList
        rows={[
          { term: t('app.lineage.formerNames'), detail: formerNames.length === 0 ? null : <ul className="acts">{formerNames.map(({ name, from, until }) => <li key={`${from} ${until}`}><OrganisationName names={name} /> {t('app.lineage.between', { from, until })}</li>)}</ul> },
          { term: t('app.lineage.predecessors'), detail: predecessors.length === 0 ? null : <Related all={predecessors} /> },
          { term: t('app.lineage.successors'), detail: successors.length === 0 ? null : <Related all={successors} /> },
        ]}
      />
    </section>
  );
}

/** Enterprises with their numbers, each leading to its public page. */
function Related({ all }: Readonly<{ all: readonly Succession[] }>): ReactNode {
  const { t } = useReading();
  return (
    <ul className="acts">
      {all.map(({ number, name, kind, on }) => <li key={number}><OrganisationName names={name} /> <a className="num" href={`/e/${number}`}>{number}</a> {t('app.lineage.how', { kind: t(`app.succession.kinds.${kind}`), on })}</li>)}
    </ul>
  );
}
