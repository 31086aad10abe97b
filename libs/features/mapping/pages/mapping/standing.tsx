import { Notice, pageAddress, Quote, remarkLanguage, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedMapping } from '../../application/approval/published-mappings';

/** What a reader must know before the rest: that it does not stand, that it is an old version, that a notice runs. */
export function Standing({ mapping }: Readonly<{ mapping: PublishedMapping }>): ReactNode {
  const { language, t } = useReading();
  const { number, version, versions, state, since, reason, successor, notice, document } = mapping;
  const latest = versions.at(-1) ?? version;
  const isOld = document.version !== latest;
  const ended = state !== 'approved' && state !== 'in_notice';
  return (
    <>
      {document.example ? <Notice><p>{t('page.mapping.exampleNote')}</p></Notice> : null}
      {isOld ? <Notice><p>{t('page.mapping.oldVersion', { version: document.version, latest })} <a href={pageAddress(language, `/m/${number}`)}>{t('page.mapping.toLatest')}</a></p></Notice> : null}
      {ended ? <Notice tone="stop"><p><strong>{t(`page.mapping.ended.${state}`, { day: since })}</strong></p>{reason === null ? null : <p><Sentence k="page.mapping.reason" reason={<Quote language={remarkLanguage(reason, 'mainland')}>{reason}</Quote>} /></p>}{successor === null ? null : <p><Sentence k="page.mapping.successor" number={<a className="num" href={pageAddress(language, `/m/${successor}`)}>{successor}</a>} /></p>}</Notice> : null}
      {notice?.open ? <Notice tone="info"><p><strong>{t('page.mapping.noticeUntil', { day: document.notice.until })}</strong></p><p className="noprint"><a href={pageAddress(language, `/m/${number}/object`)}>{t('page.mapping.object')}</a></p></Notice> : null}
      {notice && !notice.open ? <Notice tone="info"><p>{t('page.mapping.noticeOver', { day: document.notice.until })}</p></Notice> : null}
    </>
  );
}
