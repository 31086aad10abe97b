import { SummaryList, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { OrganisationName } from '../shell/names';
import type { Proposal } from './checklist';

/** Which enterprise follows, how, from which day, and by which decision or entry. */
export function SuccessionProposed({ succession: { newer, kind, on, basis } }: Readonly<{ succession: NonNullable<Proposal['succession']> }>): ReactNode {
  const { t } = useReading();
  const follows = useQuery({ queryKey: ['enterprises', newer], queryFn: () => bodyOf(api.GET('/api/v1/enterprises/{id}', { params: { path: { id: newer } } })) }).data;
  return (
    <SummaryList
      rows={[
        { term: t('app.succession.newer'), detail: <Link to={`/verification/${newer}`}>{follows === undefined ? newer : <><OrganisationName names={follows.name} /> {follows.number}</>}</Link> },
        { term: t('app.succession.kind'), detail: t(`app.succession.kinds.${kind}`) },
        { term: t('app.succession.on'), detail: on },
        { term: t('app.succession.basis'), detail: basis },
      ]}
    />
  );
}
