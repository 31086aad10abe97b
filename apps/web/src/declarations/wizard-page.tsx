import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';
import { type Own, useOwn } from './declarations';
import { PublishedNow } from './published';
import { isStep, stepAddress } from './steps/steps';
import { Wizard } from './wizard';

/** One declaration of the enterprise, as it is being written, or as it was published. */
export function WizardPage(): ReactNode {
  const { t } = useReading();
  const { id = '', step } = useParams();
  const own = useOwn(id);
  if (!isStep(step)) return <Navigate to={stepAddress(id, 'subject')} replace />;
  if (own.data === undefined) {
    return (
      <>
        <h1>{t('app.declarations.title')}</h1>
        {own.error === null ? <Waiting /> : <Refused fault={own.error} />}
      </>
    );
  }
  return <Written key={id} own={own.data} step={step} />;
}

function Written({ own, step }: Readonly<{ own: Own; step: Parameters<typeof Wizard>[0]['step'] }>): ReactNode {
  const { t } = useReading();
  const [number, publish] = useState(own.writing ? null : own.number);
  if (number === null) return <Wizard own={own} step={step} onPublished={publish} />;
  return (
    <>
      <h1>{t('app.declarations.title')}</h1>
      <PublishedNow number={number} version={own.writing ? own.published + 1 : own.published} />
    </>
  );
}
