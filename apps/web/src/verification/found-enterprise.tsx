import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { Enterprise } from '../enterprise/enterprise';
import { Refused } from '../forms/refused';
import { nameIn } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { CompetentBodies } from './competent-bodies';

type Props = Readonly<{ title: string; children: (enterprise: Enterprise) => ReactNode }>;

/** The enterprise that the address names; `title` heads the page until it is there, or where it is refused. */
export function FoundEnterprise({ title, children }: Props): ReactNode {
  const { language } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['enterprises', id], queryFn: () => bodyOf(api.GET('/api/v1/enterprises/{id}', { params: { path: { id } } })) });
  usePageTitle(found.data === undefined ? title : nameIn(language, found.data.name));
  if (found.data !== undefined) return children(found.data);
  return (
    <>
      <h1>{title}</h1>
      {found.error === null ? <Waiting /> : <Refused fault={found.error} />}
      <CompetentBodies fault={found.error} />
    </>
  );
}
