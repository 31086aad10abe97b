import { Notice, SummaryList, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { useLedOn } from '../enterprise/lead-on';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { CompetentBodies } from '../verification/competent-bodies';
import { CourseTable } from './course-table';
import { MeasureForm } from './measure-form';
import { Measures } from './measures';
import { OrderForm } from './order-form';
import { isMeasure, type Looked } from './oversight';
import { Proofs } from './proofs';
import { SecondLook } from './second-look';
import { Archive, SimpleAct } from './simple-act';
import { StandingOrder } from './standing-order';

/** One declaration for an authority or the centre: where it stands, what was done about it, and what can be done. */
export function CasePage(): ReactNode {
  const { t } = useReading();
  const { number = '' } = useParams();
  const found = useQuery({ queryKey: ['oversight', number], queryFn: () => bodyOf(api.GET('/api/v1/oversight/{number}', { params: { path: { number } } })) });
  const title = t('app.oversight.caseTitle', { number: found.data?.number ?? number });
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (
        <>
          {found.error === null ? <Waiting /> : <Refused fault={found.error} />}
          <CompetentBodies fault={found.error} />
        </>
      ) : <Case looked={found.data} />}
      <p><Link to="/oversight">{t('app.oversight.back')}</Link></p>
    </>
  );
}

type Named = Readonly<{ declarer?: { name?: Record<string, string> }; products?: readonly { name: string }[]; standards?: readonly { number: string }[] }>;

function Case({ looked }: Readonly<{ looked: Looked }>): ReactNode {
  const { t } = useReading();
  const { number, declaration: { state, stateSince, version, reason, document }, inspection, acts, measures } = looked;
  const role = useMe().data?.acting?.role;
  const { declarer = {}, products = [], standards = [] } = document as Named;
  return (
    <>
      <p><strong>{t(`app.oversight.state.${state}`)}</strong> <span className="meta">{t('app.oversight.since', { day: stateSince, version })}</span></p>
      {reason === null ? null : <p>{t('app.verification.withReasons', { reasons: reason })}</p>}
      <SummaryList rows={[
        { term: t('app.oversight.enterprise'), detail: <OrganisationName names={declarer.name ?? {}} /> },
        { term: t('app.oversight.products'), detail: products.map(({ name }) => name).join(t('ui.list')) },
        { term: t('app.oversight.standards'), detail: standards.map((standard) => standard.number).join(t('ui.list')) },
        { term: t('app.oversight.publicPage'), detail: <a href={`/d/${number}`}>{number}</a> },
      ]} />
      {inspection === null ? null : <StandingOrder line={inspection} />}
      <Doing looked={looked} />
      <CourseTable acts={acts} />
      <Measures measures={measures} />
      {role === undefined || role === 'centre' ? null : <Proofs number={number} />}
    </>
  );
}

/** What the person may do as it stands. The keyboard is led here once it is done. */
function Doing({ looked }: Readonly<{ looked: Looked }>): ReactNode {
  const { t } = useReading();
  const role = useMe().data?.acting?.role;
  const { number, declaration: { state, document }, inspection, measures, possible, decides, decidesAsProvince } = looked;
  const open = measures.find(({ outcome }) => outcome === null);
  const heading = useLedOn(`${state} ${inspection?.due ?? ''} ${inspection?.publicised ?? ''} ${open?.at ?? ''}`);
  const isAuthority = decides && (role === 'officer' || role === 'approver');
  const against = possible.filter(isMeasure).filter((measure) => measure === 'publicise' || decidesAsProvince);
  const own = ((document as Readonly<{ standards?: readonly { type: string; number: string }[] }>).standards ?? []).filter(({ type }) => type === 'enterprise').map((standard) => standard.number);
  const isLeftToProvince = isAuthority && !decidesAsProvince && possible.some((act) => act === 'abolish' || act === 'revoke-standard-number');
  const nothing = !(isAuthority && possible.some((act) => act !== 'archive')) && !(role === 'inspector' && decides && possible.includes('open-inspection')) && !(role === 'centre' && possible.includes('archive'));
  return (
    <>
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('app.oversight.doing')}</h2>
      {open === undefined ? null : <SecondLook number={number} measure={open} role={role} />}
      {nothing && open === undefined ? <p className="meta">{t('app.oversight.nothing')}</p> : null}
      {isLeftToProvince ? <Notice tone="info"><p>{t('app.oversight.leftToProvince')}</p></Notice> : null}
      {(isAuthority || (role === 'inspector' && decides)) && possible.includes('open-inspection') ? <SimpleAct number={number} act="open-inspection" /> : null}
      {isAuthority && open === undefined ? (
        <>
          {possible.includes('order-correction') ? <OrderForm number={number} /> : null}
          {possible.includes('settle-correction') ? <SimpleAct number={number} act="settle-correction" /> : null}
          {against.length > 0 ? <MeasureForm number={number} possible={against} isStated={inspection?.stated !== null} standards={own} /> : null}
          {possible.includes('close-inspection') ? <SimpleAct number={number} act="close-inspection" /> : null}
        </>
      ) : null}
      {role === 'centre' && possible.includes('archive') ? <Archive number={number} /> : null}
    </>
  );
}
