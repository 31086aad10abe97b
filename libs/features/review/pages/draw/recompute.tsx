import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { ShownDraw } from '../../application/draw/read-draws';

/**
 * The draw is computed anew by a script on the reader's device, which shows the button and takes its words from the attributes; the
 * command beside it needs no script.
 */
export function Recompute({ draw: { number, announcement, opening }, site }: Readonly<{ draw: ShownDraw; site: string }>): ReactNode {
  const { language, t } = useReading();
  const file = `/api/v1/draws/${number}`;
  if (!opening) return null;
  return (
    <section>
      <h2>{t('page.draw.check')}</h2>
      <div className="noprint" hidden data-recompute-draw={JSON.stringify({ announcement, opening })} data-same={t('page.draw.same')} data-differs={t('page.draw.differs')}>
        <p><button className="btn" type="button">{t('page.draw.recompute')}</button></p>
        <p role="status" className="lead" />
      </div>
      <p>{t('page.draw.command')}</p>
      <pre tabIndex={0} lang="en">{`curl -o draw.json ${site}${file}\nnpm run gongtong -- verify draw draw.json`}</pre>
      <p>{t('page.draw.commandLog')}</p>
      <pre tabIndex={0} lang="en">npm run gongtong -- verify draw draw.json --key &quot;…&quot;</pre>
      <ul className="links noprint">
        <li><a href={file} download={`${number}.json`}>{t('page.draw.file')}</a></li>
        <li><a href={pageAddress(language, `/feedback?about=${encodeURIComponent(pageAddress(language, `/draw/${number}`))}`)}>{t('page.draw.report')}</a></li>
      </ul>
    </section>
  );
}
