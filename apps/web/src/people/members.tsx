import { Sentence, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { actionText } from '../shell/action-text';
import { moment } from '../shell/moment';
import { PersonName } from '../shell/names';
import { Delegate } from './delegate';

type Member = components['schemas']['Member'];

/** Who acts for the organisation. `side`: where it is, in whose script its people write their names. */
export function Members({ side }: Readonly<{ side: string }>): ReactNode {
  const { t } = useReading();
  const [asked, ask] = useState<Member | null>(null);
  const [isDone, setDone] = useState(false);
  const pages = usePages<Member>(['members'], (after) => bodyOf(api.GET('/api/v1/members', { params: { query: { after } } })));
  const ending = useAct((id: string) => bodyOf(api.POST('/api/v1/members/{id}/end', { params: { path: { id } } })), ['members']);
  const delegate = (member: Member | null, done: boolean): void => {
    ask(member);
    setDone(done);
  };
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('app.members.title')}</h2>
      <Confirmed act={ending} />
      {isDone ? <p className="said" role="status">{t('app.delegate.saved')}</p> : null}
      {asked === null ? null : <Delegate key={asked.id} member={asked} side={side} onDone={() => delegate(null, true)} onClose={() => delegate(null, false)} />}
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
            <div key="acts" className="acts">
              {member.offered.length === 0 ? null : <ActButton onAct={() => delegate(member, false)}><Sentence k="app.delegate.open" name={<PersonName name={member.name} side={side} />} /></ActButton>}
              <ActButton onAct={() => ending.mutate(member.id)}><Sentence k="app.members.end" name={<PersonName name={member.name} side={side} />} /></ActButton>
            </div>,
          ],
        })}
      />
    </section>
  );
}

/** Actions in words, one a line. */
export function Actions({ actions }: Readonly<{ actions: readonly string[] }>): ReactNode {
  const { t } = useReading();
  return actions.length === 0 ? '–' : <ul className="acts">{actions.map((action) => <li key={action}>{actionText(t, action)}</li>)}</ul>;
}
