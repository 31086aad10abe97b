import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Enterprise } from './enterprise';
import { Tell } from './standing';

/** What to do when the company ends or becomes another: the centre's two persons record it, with the papers. */
export function Ending({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="ending">
      <h2 id="ending">{t('app.standing.ending')}</h2>
      <p>{t('app.standing.endingLead')} <Tell enterprise={enterprise} /></p>
    </section>
  );
}
