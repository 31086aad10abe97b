import { momentOf, Quote, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Written } from '../written';

/** The seal of the enterprise, with whose certificate it was made and when it was checked; nothing where there is none. */
export function Seal({ seen: { number, shown: { version, seal, document: { declarer } } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  if (!seal) return null;
  return (
    <>
      <Written text={seal.holder} by={declarer} /> · <a href={`/api/v1/declarations/${number}/versions/${version}/seal`}>{t('page.declaration.seal.file')}</a>
      <br />{t('page.declaration.seal.authority')}<Quote language="zh-Hans">{seal.authority}</Quote> <span className="nb">{t('page.declaration.seal.licence', seal)}</span>
      <br />{t('page.declaration.seal.serial')}<code>{seal.serial}</code>
      <br />{t('page.declaration.seal.at', { sealed: momentOf(seal.sealedAt), received: momentOf(seal.receivedAt) })}
      <br /><span className="meta">{t('page.declaration.seal.unasked')}</span>
    </>
  );
}
