import { pageAddress, QrCode, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Seal } from './seal';
import { Signature } from './signature';

/** Digests of the version, its place in the public log, and the code that leads here from a pack. */
export function Proof({ seen, code }: Readonly<{ seen: SeenDeclaration; code: string }>): ReactNode {
  const { language, t } = useReading();
  const { number, shown: { sha256, sm3, place } } = seen;
  const files = filesOf(seen);
  return (
    <>
      <h2>{t('page.declaration.proof')}</h2>
      <p>{t('page.declaration.proves')}</p>
      <SummaryList rows={[
        { term: t('page.declaration.place'), detail: place ? <a href={pageAddress(language, `/log?${new URLSearchParams({ q: number })}`)}>{t('page.declaration.index', { index: place.index })}</a> : t('page.declaration.soon') },
        { term: t('page.declaration.confirmed'), detail: <Signature seen={seen} /> },
        ...(seen.shown.seal ? [{ term: t('page.declaration.seal.title'), detail: <Seal seen={seen} /> }] : []),
        { term: 'SHA-256', detail: <code>{sha256}</code> },
        { term: 'SM3', detail: <code>{sm3}</code> },
        { term: t('page.declaration.code'), detail: <><QrCode address={code} label={t('page.declaration.codeOf', { number })} /><br /><span className="address">{code}</span></> },
      ]} />
      {files.length === 0 ? null : <ul className="links noprint">{files.map(({ name, href }) => <li key={name}><a href={href} download>{t(`page.declaration.file.${name}`)}</a></li>)}</ul>}
    </>
  );
}

/** What to take along: of the version of today its credential and its code, of one that the log has its document and its receipt. */
function filesOf({ number, version, shown }: SeenDeclaration): readonly Readonly<{ name: string; href: string }>[] {
  const [declaration, record] = [`/api/v1/declarations/${number}`, `/api/v1/records/${number}/${shown.version}`];
  return [
    ...(shown.place ? [{ name: 'document', href: `${record}/document` }, { name: 'receipt', href: `${record}/proof` }] : []),
    ...(shown.version === version ? [{ name: 'credential', href: `${declaration}/credential` }, { name: 'code', href: `${declaration}/qr.svg` }] : []),
  ];
}
