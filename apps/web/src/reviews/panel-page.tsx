import { DataTable, Notice, QuotedText, SummaryList, Tag, Tags, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { useLedOn } from '../enterprise/lead-on';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { DissentForm } from './dissent-form';
import { InterestForm } from './interest-form';
import './texts';

export type Panel = components['schemas']['Panel'];
export const panelKey = (id: string) => ['panels', id] as const;

/** One panel for the centre: how far it is, who left and why, and objections that wait for neutral words. No name of a member. */
export function PanelPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: panelKey(id), queryFn: () => bodyOf(api.GET('/api/v1/panels/{id}', { params: { path: { id } } })) });
  const title = found.data === undefined ? t('reviews.panel') : t('reviews.panelOf', { number: found.data.number });
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Shown panel={found.data} />}
      <p><Link to="/panels">{t('reviews.panelsBack')}</Link></p>
    </>
  );
}

function Shown({ panel }: Readonly<{ panel: Panel }>): ReactNode {
  const { t } = useReading();
  const { title, version, standards, example, unilateral, state, due, draw, outcome, basis, seats } = panel;
  return (
    <>
      <Tags>{[example ? <Tag key="example">{t('reviews.example')}</Tag> : null, unilateral ? <Tag key="unilateral">{t('reviews.unilateral')}</Tag> : null]}</Tags>
      <SummaryList rows={[
        { term: t('reviews.column.what'), detail: <><QuotedText texts={title} /> · {t('reviews.version', { version })}</> },
        { term: t('reviews.standards'), detail: <span className="num">{standards.join(' ↔ ')}</span> },
        { term: t('reviews.round'), detail: t(`reviews.state.${state}`) },
        { term: t('reviews.due'), detail: due ?? '–' },
        { term: t('reviews.draw'), detail: draw === null ? '–' : <a className="num" href={`/draw/${draw}`}>{draw}</a> },
      ]} />
      {outcome === null || basis === null ? null : <Notice tone="info"><p><strong>{t(`reviews.outcome.${outcome}`)}</strong> {t(`reviews.basis.${basis}`)}</p></Notice>}
      <h2>{t('reviews.members')}</h2>
      {seats.length === 0 ? <p className="meta">{t('reviews.noMembers')}</p> : (
        <DataTable
          caption={t('reviews.members')}
          captionHidden
          columns={['member', 'state', 'submitted', 'signed'].map((name) => ({ label: t(`reviews.column.${name}`) }))}
          rows={seats.map(({ place, state: stands, reason, submitted, signed, notBlind }) => ({
            key: String(place),
            cells: [t('reviews.member', { place }), `${t(`reviews.seat.${stands}`)}${reason === null ? '' : ` · ${t(`reviews.reason.${reason}`)}`}`, `${t(submitted ? 'reviews.yes' : 'reviews.no')}${notBlind ? ` · ${t('reviews.notBlind')}` : ''}`, t(signed ? 'reviews.yes' : 'reviews.no')],
          }))}
        />
      )}
      <Doing panel={panel} />
    </>
  );
}

function Doing({ panel }: Readonly<{ panel: Panel }>): ReactNode {
  const { t } = useReading();
  const { review: id, state, seats, dissents, isDrafter } = panel;
  const heading = useLedOn(`${state} ${dissents.filter(({ words }) => words !== null).length} ${seats.length}`);
  const ending = useAct((_: void) => bodyOf(api.POST('/api/v1/panels/{id}/end-discussion', { params: { path: { id } } })), ['panels']);
  const isCentre = useMe().data?.acting?.role === 'centre';
  const sitting = seats.filter((seat) => seat.state === 'accepted' || seat.state === 'invited');
  const canReplace = state === 'concluded' || state === 'inviting' || state === 'blind' || state === 'open' || state === 'voting';
  return (
    <>
      {dissents.length === 0 ? null : <h2>{t('reviews.dissents')}</h2>}
      {dissents.map((dissent) => (
        <section key={dissent.place} aria-label={t('reviews.member', { place: dissent.place })}>
          <h3>{t('reviews.member', { place: dissent.place })}</h3>
          <blockquote>{dissent.reasons}</blockquote>
          {dissent.words === null ? <p className="meta">{t('reviews.wordsMissing')}</p> : <p>{t('reviews.neutral')} <QuotedText texts={dissent.words} /></p>}
          {isCentre && isDrafter ? <p className="meta">{t('reviews.drafterNot')}</p> : null}
          {isCentre && !isDrafter ? <DissentForm id={id} place={dissent.place} words={dissent.words} /> : null}
        </section>
      ))}
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('reviews.doing')}</h2>
      {isCentre && (state === 'open' || (canReplace && sitting.length > 0)) ? null : <p className="meta">{t('reviews.nothingToDo')}</p>}
      {isCentre && state === 'open' ? (
        <>
          <p>{t('reviews.endLead')}</p>
          <Refused fault={ending.error} />
          <div className="btns"><button type="button" className="btn" aria-disabled={ending.isPending} onClick={() => { if (!ending.isPending) ending.mutate(); }}>{t('reviews.endDiscussion')}</button></div>
        </>
      ) : null}
      {isCentre && canReplace && sitting.length > 0 ? <InterestForm id={id} places={sitting.map(({ place }) => place)} /> : null}
    </>
  );
}
