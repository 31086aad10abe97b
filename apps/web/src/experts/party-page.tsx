import { QuotedText, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import type { PartyDraw } from './experts';
import { CommitForm, RevealForm } from './party-forms';
import './texts';

/** An organisation gives randomness to draws: it promises bytes before the deadline and shows them after it. */
export function PartyPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.party.title'));
  const found = useQuery({ queryKey: ['draws', 'party'], queryFn: () => bodyOf(api.GET('/api/v1/draws/party')) });
  return (
    <>
      <h1>{t('experts.party.title')}</h1>
      <p>{t('experts.party.lead')}</p>
      <ol>{['commit', 'keep', 'reveal'].map((step) => <li key={step}>{t(`experts.party.step.${step}`)}</li>)}</ol>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : found.data.items.length === 0 ? <p className="meta">{t('experts.party.none')}</p> : found.data.items.map((draw) => <One key={draw.number} draw={draw} />)}
    </>
  );
}

function One({ draw }: Readonly<{ draw: PartyDraw }>): ReactNode {
  const { t } = useReading();
  const { number, state, committed, revealed, deadline, revealBy, title } = draw;
  return (
    <section aria-labelledby={number}>
      <h2 id={number} className="num">{number}</h2>
      <p><QuotedText texts={title} /> <span className="meta">{t('experts.party.moments', { deadline: moment(deadline), until: moment(revealBy) })}</span></p>
      <p>{t(revealed ? 'experts.party.revealed' : committed ? 'experts.party.committed' : 'experts.party.waiting')} {t(`experts.drawState.${state}`)}</p>
      {state === 'gathering' && !committed ? <CommitForm number={number} /> : null}
      {state === 'closed' && !revealed ? <RevealForm number={number} /> : null}
      {state === 'gathering' ? null : <p><a href={`/draw/${number}`}>{t('experts.party.page')}</a></p>}
    </section>
  );
}
