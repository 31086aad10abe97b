import { SummaryList, SymbolMark, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useLedOn } from '../enterprise/lead-on';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import type { Case, UnderWay } from './approvals';
import { PanelForm } from './panel-form';

/** Nobody judges any more: another panel may be opened. */
const ended: ReadonlySet<string> = new Set(['not_filled', 'concluded', 'withdrawn']);

/** A mapping in review: how far its panel and the draw of its members are, or the form that opens one. */
export function UnderReview({ found: { number, underWay } }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  const role = useMe().data?.acting?.role;
  const heading = useLedOn(underWay?.panel ?? '');
  const waits = underWay === null || ended.has(underWay.state);
  return (
    <section aria-labelledby="under-review">
      <h2 id="under-review" ref={heading} tabIndex={-1}>{t('approvals.open.title')}</h2>
      {underWay === null ? <p>{t('approvals.open.none')}</p> : <Going underWay={underWay} />}
      {!waits ? null : role === 'officer' ? <PanelForm number={number} /> : <p className="meta">{t('approvals.open.byOfficer')}</p>}
    </section>
  );
}

function Going({ underWay: { state, size, unilateral, due, draw } }: Readonly<{ underWay: UnderWay }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p><strong>{t(`approvals.open.panel.${state}`)}</strong> {unilateral ? t('approvals.unilateral') : null}</p>
      <SummaryList rows={[
        { term: t('approvals.open.size'), detail: t('approvals.panelSize', { count: size }) },
        { term: t('approvals.open.due'), detail: due && <span className="nb">{due}</span> },
        ...(draw === null ? [] : [
          { term: t('approvals.open.draw'), detail: <>{draw.announced ? <a className="num" href={`/draw/${draw.number}`}>{draw.number}</a> : <span className="num">{draw.number}</span>} {t(`approvals.open.drawn.${draw.state}`)}</> },
          { term: t('approvals.open.deadline'), detail: t('approvals.open.moments', { deadline: moment(draw.deadline), until: moment(draw.revealBy) }) },
          { term: t('approvals.open.parties'), detail: <ul>{draw.parties.map((party) => <li key={party.name}>{party.name} · <SymbolMark name={party.committed ? 'measured' : 'cross'} /> {t(`approvals.open.party.${party.revealed ? 'revealed' : party.committed ? 'committed' : 'waiting'}`)}</li>)}</ul> },
          { term: t('approvals.open.lottery'), detail: draw.lottery },
        ]),
      ]} />
    </>
  );
}
