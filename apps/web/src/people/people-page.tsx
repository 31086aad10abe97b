import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useMe } from '../session/me';
import { nameIn, OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { hosts } from '../shell/roles';
import { Invitations } from './invitations';
import { Members } from './members';
import { Tokens } from './tokens';

/** The organisation that the person acts for: who belongs to it, who is invited, and which programs act for it. */
export function PeoplePage(): ReactNode {
  const { language, t } = useReading();
  const acting = useMe().data?.acting ?? null;
  usePageTitle(acting === null ? t('app.people.title') : nameIn(language, acting.organisation.name));
  if (acting === null) return null;
  const isHost = hosts.includes(acting.role);
  return (
    <>
      <h1><OrganisationName names={acting.organisation.name} /></h1>
      {isHost ? <Members side={acting.organisation.side} /> : null}
      {isHost ? <Invitations /> : null}
      <Tokens />
    </>
  );
}
