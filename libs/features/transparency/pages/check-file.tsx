import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenRecord } from '../application/see-records';

/**
 * Whether a file of the reader's is one of what was found. The script that makes its digest shows the field and takes its words
 * from the attributes; without it the command stands there, and the box above takes what it prints.
 */
export function CheckFile({ found }: Readonly<{ found: readonly SeenRecord[] }>): ReactNode {
  const { t } = useReading();
  const known = found.map(({ sha256, number, version }) => [sha256, t('page.log.fileSame', { number, version })]);
  return (
    <section className="noprint">
      <h2>{t('page.log.fileTitle')}</h2>
      <div className="field" hidden data-check-file={JSON.stringify(known)} data-differs={t('page.log.fileDiffers')} data-ask={t('page.log.fileAsk')} data-reading={t('page.log.fileReading')} data-unread={t('page.log.fileUnread')}>
        <label htmlFor="file">{t('page.log.fileBox')}</label>
        <p className="hint" id="file-hint">{t('page.log.fileLead')}</p>
        <input id="file" type="file" aria-describedby="file-hint" />
        <p role="status" className="lead" />
      </div>
      <p>{t('page.log.fileCommand')}</p>
      <pre tabIndex={0} lang="en">sha256sum record.json</pre>
    </section>
  );
}
