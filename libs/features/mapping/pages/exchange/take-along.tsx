import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { exportForms } from '../../domain/exchange/forms';
import './texts';

/** The version of the page in each form. */
export function TakeAlong({ number, version }: Readonly<{ number: string; version: number }>): ReactNode {
  const { t } = useReading();
  return (
    <section className="noprint" aria-labelledby="export">
      <h2 id="export">{t('page.exchange.title')}</h2>
      <p>{t('page.exchange.lead')}</p>
      <ul className="links">
        {exportForms.map(({ name, mediaType }) => <li key={name}><a href={`/api/v1/mappings/${number}/export/${name}?version=${version}`} type={mediaType} download>{t(`page.exchange.${name}`)}</a></li>)}
      </ul>
    </section>
  );
}
