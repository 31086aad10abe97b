import { pageAddress, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { QrCode } from './qr-code';

/** Digests of the version, its place in the public log, and the code that leads here from a pack. */
export function Proof({ seen, code }: Readonly<{ seen: SeenDeclaration; code: string }>): ReactNode {
  const { language, t } = useReading();
  const { number, shown: { version, sha256, sm3, place } } = seen;
  const record = `/api/v1/records/${number}/${version}`;
  return (
    <>
      <h2>{t('page.declaration.proof')}</h2>
      <p>{t('page.declaration.proves')}</p>
      <SummaryList rows={[
        { term: t('page.declaration.place'), detail: place ? <a href={pageAddress(language, `/log?${new URLSearchParams({ q: number })}`)}>{t('page.declaration.index', { index: place.index })}</a> : t('page.declaration.soon') },
        { term: 'SHA-256', detail: <code>{sha256}</code> },
        { term: 'SM3', detail: <code>{sm3}</code> },
        { term: t('page.declaration.code'), detail: <><QrCode address={code} label={t('page.declaration.codeOf', { number })} /><br /><span className="address">{code}</span></> },
      ]} />
      {place ? <ul className="links noprint"><li><a href={`${record}/document`} download>{t('page.declaration.document')}</a></li><li><a href={`${record}/proof`} download>{t('page.declaration.receipt')}</a></li></ul> : null}
    </>
  );
}
