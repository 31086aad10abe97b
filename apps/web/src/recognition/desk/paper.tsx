import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';

/** A paper to be looked at beside the form, once it is asked for; what no browser shows as a picture is downloaded. */
export function Paper({ file, name }: Readonly<{ file: string; name: string }>): ReactNode {
  const { t } = useReading();
  const [seen, see] = useState<'no' | 'yes' | 'not-a-picture'>('no');
  const address = `/api/v1/files/${file}/content`;
  return (
    <>
      <a href={address} download aria-label={t('desk.paper.downloadOf', { name })}>{t('app.enterprise.download')}</a>{' '}
      {seen === 'not-a-picture' ? <span className="meta" role="status">{t('desk.paper.noPicture')}</span> : <button type="button" className="plain noprint" aria-expanded={seen === 'yes'} onClick={() => see(seen === 'yes' ? 'no' : 'yes')}>{t(seen === 'yes' ? 'desk.paper.hide' : 'desk.paper.show', { name })}</button>}
      {seen === 'yes' ? <img src={address} alt={name} onError={() => see('not-a-picture')} /> : null}
    </>
  );
}
