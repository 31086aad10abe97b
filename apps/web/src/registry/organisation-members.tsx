import { Sentence, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { ActButton } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Actions } from '../people/members';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { PersonName } from '../shell/names';
import { EndMembership } from './end-membership';

type Member = components['schemas']['OrganisationMember'];

/** Who acts for an organisation, for the system administrator. `side`: where it is, in whose script its people write their names. */
export function OrganisationMembers({ organisation, side }: Readonly<{ organisation: string; side: string }>): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id;
  const [ending, end] = useState<Member | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const pages = usePages<Member>(['organisations', organisation, 'members'], (after) => bodyOf(api.GET('/api/v1/organisations/{id}/members', { params: { path: { id: organisation }, query: { after } } })));
  const ask = (member: Member | null, done: boolean): void => {
    end(member);
    setEnded(done);
  };
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('app.members.title')}</h2>
      {hasEnded ? <p className="said" role="status">{t('app.membership.ended')}</p> : null}
      {ending === null ? null : <EndMembership member={ending} side={side} onDone={() => ask(null, true)} onClose={() => ask(null, false)} />}
      <Listed
        pages={pages}
        caption={t('app.members.caption')}
        none={t('app.members.none')}
        columns={[t('app.members.name'), t('app.signIn.email'), t('app.members.role'), t('app.members.scope'), t('app.members.since'), t('app.sessions.act')]}
        row={(member) => ({
          key: member.id,
          cells: [
            <PersonName key="name" name={member.name} side={side} />, member.email, t(`app.role.${member.role}`),
            member.scopes === null ? t('app.members.all') : <Actions key="scopes" actions={member.scopes} />,
            moment(member.since),
            member.account === own ? '–' : <ActButton key="end" onAct={() => ask(member, false)}><Sentence k="app.members.end" name={<PersonName name={member.name} side={side} />} /></ActButton>,
          ],
        })}
      />
    </section>
  );
}
