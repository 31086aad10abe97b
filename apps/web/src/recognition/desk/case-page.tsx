import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../../forms/refused';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { Course, Decisions, Verifications } from './course';
import { type DeskCase, useCase } from './desk';
import { Doing } from './doing';
import { Due } from './due';
import { HandedIn } from './handed-in';
import { Reveal } from './reveal';
import './texts';

/** One application for the desk that handles it: what was handed in, what was done, and what can be done. */
export function CasePage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useCase(id);
  const title = t('desk.one', { number: found.data?.number ?? '' });
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Found found={found.data} />}
      <p className="noprint"><Link to="/recognition/desk">{t('desk.back')}</Link></p>
    </>
  );
}

function Found({ found }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const { state, example, waits } = found;
  return (
    <>
      {example ? <Notice tone="info"><p>{t('desk.example')}</p></Notice> : null}
      <p role="status"><strong>{t(`desk.state.${state}`)}</strong>{waits === null ? null : <> · {t(`desk.waits.${waits}`)}</>}</p>
      <Due found={found} />
      <Issued found={found} />
      <div className="case">
        <div>
          <HandedIn found={found} />
          {found.holder === null ? <p className="meta">{t('desk.erased')}</p> : <Reveal id={found.id} />}
          <Verifications found={found} />
        </div>
        <div><Doing found={found} /></div>
      </div>
      <Decisions found={found} />
      <Course found={found} />
      <div className="btns noprint"><button type="button" className="btn sec" onClick={() => window.print()}>{t('desk.print')}</button></div>
    </>
  );
}

/** The certificate that the last decision gave, for who may take measures and as everybody sees it. */
function Issued({ found: { steps } }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const number = steps.map(({ details }) => details['certificate']).findLast((told) => typeof told === 'string');
  if (number === undefined) return null;
  return <p>{t('desk.certificate')} <Link className="num" to={`/recognition/handled/${number}`}>{number}</Link> · <a href={`/r/${number}`}>{t('desk.publicPage')}</a></p>;
}
