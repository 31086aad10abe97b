import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Refused } from '../../forms/refused';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { addressOf, type Application, isWritable, useApplication } from './applications';
import { CheckStep } from './check-step';
import { useArrived } from './heading';
import { ProofsStep } from './proofs-step';
import { QuestionForm } from './question-form';
import { type Step, stepsOf } from './questions';
import './texts';

/** One question of an application, on a page of its own. */
export function QuestionPage(): ReactNode {
  const { t } = useReading();
  const { id = '', step: asked = '' } = useParams();
  const found = useApplication(id);
  const step = found.data && (stepsOf(found.data).find((each) => each === asked) ?? 'check');
  const title = t(step === undefined ? 'applying.one' : `applying.step.${step}`);
  const heading = useArrived(step);
  usePageTitle(title);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {found.data === undefined || step === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Asked key={step} application={found.data} step={step} />}
      <p><Link to="/recognition/applications">{t('applying.back')}</Link></p>
    </>
  );
}

/** `?then=check`: who came to change one answer goes back to all of them. */
function Asked({ application, step }: Readonly<{ application: Application; step: Step }>): ReactNode {
  const { t } = useReading();
  const [given] = useSearchParams();
  if (!isWritable(application) || application.hands.isHolder) return <p>{t('applying.closed')} <Link to={addressOf(application.id)}>{t('applying.see')}</Link></p>;
  const all = stepsOf(application);
  const place = all.indexOf(step);
  const before = all[place - 1];
  const isOne = given.get('then') === 'check' && step !== 'check';
  const next = isOne ? 'check' : (all[place + 1] ?? 'check');
  return (
    <>
      <p className="meta">{t('applying.place', { place: place + 1, of: all.length })}</p>
      {step === 'proofs' ? <ProofsStep application={application} /> : step === 'check' ? <CheckStep application={application} /> : <QuestionForm application={application} step={step} next={next} />}
      {isOne ? <p><Link to={addressOf(application.id, 'check')}>{t('applying.toCheck')}</Link></p> : before === undefined ? null : <p><Link to={addressOf(application.id, before)}>{t('applying.previous')}</Link></p>}
    </>
  );
}
