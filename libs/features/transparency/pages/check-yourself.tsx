import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Head } from '../application/see-log';

/** The command that makes the whole log anew, with the key by which its checkpoint is signed; `site`: how this site is reached. */
export function CheckYourself({ head, site }: Readonly<{ head: Head | null; site: string }>): ReactNode {
  const { t } = useReading();
  const keys = head && head.keys.length > 0 ? head.keys : ['…'];
  return (
    <>
      <h2>{t('page.log.check')}</h2>
      <p>{t('page.log.checkLead')}</p>
      <pre tabIndex={0} lang="en">npm run gongtong -- verify log {head ? `${new URL(site).protocol}//${head.origin}` : 'https://…/log/1'}{keys.map((key) => ` --key "${key}"`)}</pre>
      <p>{t('page.log.keyFrom')}</p>
      <ul className="links noprint"><li><a href="/.well-known/did.json">{t('page.log.keys')}</a></li></ul>
    </>
  );
}
