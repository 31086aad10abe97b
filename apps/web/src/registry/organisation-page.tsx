import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { Invitations } from '../people/invitations';
import { nameIn, OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Competences } from './competences';
import { OrganisationMembers } from './organisation-members';

/** One organisation as the administrators keep it: what it decides on, who acts for it, and whom they have asked to. */
export function OrganisationPage(): ReactNode {
  const { language, t } = useReading();
  const { id = '' } = useParams();
  const organisation = useQuery({ queryKey: ['organisations', id], queryFn: () => bodyOf(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })) });
  usePageTitle(organisation.data === undefined ? t('app.organisations.title') : nameIn(language, organisation.data.name));
  if (organisation.data === undefined) {
    return (
      <>
        <h1>{t('app.organisations.title')}</h1>
        {organisation.error === null ? <Waiting /> : <Refused fault={organisation.error} />}
      </>
    );
  }
  const { name, kind, side } = organisation.data;
  return (
    <>
      <h1><OrganisationName names={name} /></h1>
      <p className="meta">{`${t(`app.kind.${kind}`)} · ${t(`label.side.${side}`)}`}</p>
      {kind === 'regulator' ? <Competences organisation={id} /> : null}
      <OrganisationMembers organisation={id} side={side} />
      <Invitations organisation={id} />
    </>
  );
}
