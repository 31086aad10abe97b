import { Notice, pageAddress, QuotedText, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../application/see-declaration';
import { isPilot } from '../domain/pilot';
import { ChangedReferences } from './following/changed-references';
import { Publicised } from './publicised';

/** What a reader must know of a declaration before its contents. */
export function Notices({ seen }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const { document } = seen.shown;
  const ended = document.validity.until !== undefined && document.validity.until < seen.today;
  return (
    <>
      {seen.example ? <Notice tone="info"><p>{t('page.declaration.exampleNotice')}</p></Notice> : null}
      {ended ? <Notice><p>{t('page.declaration.ended', { until: document.validity.until ?? '' })}</p></Notice> : null}
      <Publicised seen={seen} />
      <ChangedReferences seen={seen} />
      {isPilot(document.standards) ? <Notice><p>{t('page.declaration.pilot')}</p></Notice> : null}
      {document.notices.map((notice) => <Notice key={notice.code + notice.text['zh-Hans']}><p><Sentence k="page.declaration.tells" text={<QuotedText texts={notice.text} />} /></p></Notice>)}
    </>
  );
}

/** That another version stands today. */
export function OldVersion({ seen: { number, version, shown } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { language, t } = useReading();
  if (shown.version === version) return null;
  return <Notice><p><Sentence k="page.declaration.old" shown={shown.version} now={<a href={pageAddress(language, `/d/${number}`)}>{t('page.declaration.version', { version })}</a>} /></p></Notice>;
}
