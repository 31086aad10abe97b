import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Step, stepAddress, steps } from './steps';

/** Where one is, and the way to every other step. What was typed is saved on the way. */
export function Progress({ id, step, onLeave }: Readonly<{ id: string; step: Step; onLeave: () => void }>): ReactNode {
  const { t } = useReading();
  return (
    <nav aria-label={t('app.declarations.progress')} className="progress">
      <ol>{steps.map((each) => <li key={each}>{each === step ? <span aria-current="step">{t(`app.declarations.steps.${each}`)}</span> : <Link to={stepAddress(id, each)} onClick={onLeave}>{t(`app.declarations.steps.${each}`)}</Link>}</li>)}</ol>
    </nav>
  );
}
