import { DataTable, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { components } from '../api/schema';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';

type Account = components['schemas']['AdministeredAccount'];

/** What there is to sign in with, when that was done last, and for whom the person acts. */
export function AccountFacts({ account }: Readonly<{ account: Account }>): ReactNode {
  const { t } = useReading();
  const { name, status, password, totp, passkeys, identities, sessions, lastSignIn, since, memberships } = account;
  const yesNo = (is: boolean): string => t(is ? 'app.accounts.yes' : 'app.accounts.no');
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['app.members.name', name],
    ['app.organisations.state', t(`app.accounts.status.${status}`)],
    ['app.accounts.password', yesNo(password)],
    ['app.accounts.totp', yesNo(totp)],
    ['app.accounts.passkeys', passkeys],
    ['app.accounts.identities', identities],
    ['app.accounts.sessions', sessions],
    ['app.accounts.lastSignIn', lastSignIn === null ? t('app.accounts.never') : moment(lastSignIn)],
    ['app.members.since', moment(since)],
  ];
  return (
    <>
      <h2>{t('app.accounts.facts')}</h2>
      <SummaryList rows={facts.map(([label, detail]) => ({ term: t(label), detail }))} />
      {memberships.length === 0 ? <p className="meta">{t('app.accounts.noMemberships')}</p> : (
        <DataTable
          caption={t('app.accounts.memberships')}
          columns={[{ label: t('app.organisations.name') }, { label: t('app.members.role') }]}
          rows={memberships.map(({ membership, name: names, role }) => ({ key: membership, cells: [<OrganisationName key="name" names={names} />, t(`app.role.${role}`)] }))}
        />
      )}
    </>
  );
}
