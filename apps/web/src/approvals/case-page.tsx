import { Notice, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { useLedOn } from '../enterprise/lead-on';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { type Case, contentOf, decisionsOf, openAttempt } from './approvals';
import { Checks, Standing } from './case-facts';
import { Changes } from './changes';
import { DecisionForm } from './decision-form';
import { DecisionSheet } from './decision-sheet';
import { Objections } from './objections';
import { PanelResult } from './panel-result';
import { UnderReview } from './under-review';
import './texts';

/** One mapping for a regulator: what will change on its public page, what was checked, and what the person may decide. */
export function ApprovalPage(): ReactNode {
  const { t } = useReading();
  const { number = '' } = useParams();
  const found = useQuery({ queryKey: ['approvals', number], queryFn: () => bodyOf(api.GET('/api/v1/approvals/{number}', { params: { path: { number } } })) });
  const title = t('approvals.caseTitle', { number: found.data?.number ?? number });
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Opened found={found.data} />}
      <p className="noprint"><Link to="/approvals">{t('approvals.back')}</Link></p>
    </>
  );
}

function Opened({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <Warnings found={found} />
      <Standing found={found} />
      <Changes found={found} />
      {found.state === 'in_review' ? <UnderReview found={found} /> : <Judged found={found} />}
      <DecisionSheet found={found} />
      <div className="btns noprint"><button type="button" className="btn sec" onClick={() => window.print()}>{t('approvals.print')}</button></div>
    </>
  );
}

/** What the panel said, what was objected, and what may be decided. */
function Judged({ found }: Readonly<{ found: Case }>): ReactNode {
  return (
    <>
      <PanelResult found={found} />
      <Checks found={found} />
      <Objections found={found} />
      <Deciding found={found} />
    </>
  );
}

/** Why somebody may not decide, before they try. */
function Warnings({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  const isVoid = found.attempts.at(-1)?.outcome === 'void';
  return (
    <>
      {found.example ? <Notice><p>{t('approvals.exampleNote')}</p></Notice> : null}
      {found.isWriter ? <Notice tone="stop"><p>{t('approvals.isWriter')}</p></Notice> : null}
      {!found.isSame || isVoid ? <Notice tone="stop"><p>{t('approvals.changed')}</p></Notice> : null}
    </>
  );
}

/** The keyboard is led here once something was decided. */
function Deciding({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  const role = useMe().data?.acting?.role;
  const open = openAttempt(found);
  const heading = useLedOn(`${found.state} ${open?.id ?? ''} ${found.sentBack.length}`);
  const offered = decisionsOf(found, role).filter((decision) => !(found.isWriter && (decision === 'send-to-notice' || decision === 'approve')) && !(found.isFirst && decision === 'approve'));
  const content = contentOf(found.content);
  return (
    <section aria-labelledby="deciding" className="noprint">
      <h2 id="deciding" ref={heading} tabIndex={-1}>{t('approvals.deciding')}</h2>
      {found.isFirst ? <p>{t('approvals.isFirst')}</p> : null}
      {offered.length === 0 || content === null ? <p className="meta">{t('approvals.nothing')}</p> : <DecisionForm key={found.state} found={found} offered={offered} />}
    </section>
  );
}
