import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useLedOn } from '../../enterprise/lead-on';
import { Refused } from '../../forms/refused';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { Course, Decisions, Verifications } from './course';
import { DecisionForm } from './decision-form';
import { decidable, type DeskCase, useCase } from './desk';
import { HandedIn } from './handed-in';
import { Reveal } from './reveal';
import { ReturnForm } from './return-form';
import { SecondLook } from './second-look';
import { Step } from './step';
import './texts';
import { VerificationForm } from './verification-form';

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
      <p><Link to="/recognition/desk">{t('desk.back')}</Link></p>
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
      <HandedIn found={found} />
      {found.holder === null ? <p className="meta">{t('desk.erased')}</p> : <Reveal id={found.id} />}
      <Doing found={found} />
      <Verifications found={found} />
      <Decisions found={found} />
      <Course found={found} />
    </>
  );
}

/** By when, by which rule and in which version of the rules; where nobody confirmed a number of days, that is said. */
function Due({ found: { clock, actFirst } }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      {clock === null ? null : (
        <p>
          {clock.due === null ? t('desk.clock.none', { rule: t(`app.clocks.name.${clock.rule}`) }) : t('desk.clock.due', { due: clock.due, rule: t(`app.clocks.name.${clock.rule}`) })}
          {clock.left === null ? null : <> {t(clock.left < 0 ? 'desk.clock.over' : 'desk.clock.left', { days: Math.abs(clock.left) })}</>}
          <br /><span className="meta">{t('desk.clock.version', { version: clock.version, start: clock.start })}{clock.basis === null ? null : <> <span lang="zh-Hans">{clock.basis}</span></>}</span>
        </p>
      )}
      {actFirst === null ? null : <Notice tone="info"><p>{t(actFirst.isOver ? 'desk.actFirst.over' : 'desk.actFirst.runs', { from: actFirst.from, until: actFirst.until })}</p></Notice>}
    </>
  );
}

/** What the person may do as it stands. The keyboard is led here once it is done. */
function Doing({ found }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const { id, state, possible, hindrance, proposals, verifications, waits } = found;
  const open = proposals.find(({ outcome }) => outcome === null);
  const heading = useLedOn(`${state} ${open?.at ?? ''} ${verifications.length} ${waits ?? ''}`);
  const acts = decidable(found);
  const nothing = acts.length === 0 && possible.every((act) => act.startsWith('correct') || act.startsWith('decline') || act.endsWith('appeal'));
  return (
    <>
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('desk.doing')}</h2>
      {hindrance === null ? null : <Notice tone="warn"><p>{t(`desk.hindrance.${hindrance}`)}</p></Notice>}
      {hindrance === null && nothing ? <p className="meta">{t('desk.nothing')}</p> : null}
      {hindrance !== null ? null : (
        <>
          {possible.includes('receive') ? <Step id={id} act="receive" /> : null}
          {possible.includes('begin-verification') ? <Step id={id} act="begin-verification" /> : null}
          {possible.includes('verify') ? <VerificationForm id={id} /> : null}
          {possible.includes('conclude-verification') && verifications.length > 0 ? <Step id={id} act="conclude-verification" /> : null}
          {open === undefined ? (acts.length === 0 ? null : <DecisionForm key={`${state} ${waits ?? ''}`} found={found} acts={acts} />) : <SecondLook found={found} open={open} />}
          {possible.includes('return') ? <ReturnForm id={id} /> : null}
        </>
      )}
    </>
  );
}
