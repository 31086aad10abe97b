import type { ReactNode } from 'react';
import { parseNumber } from '@pure/standard-number';
import { Sentence, StandardNumber, useReading } from '@ui';
import { whatNumberSays } from '../../application/read/number-says';
import type { LookedUpNumber } from '../../application/search/look-up-numbers';

/** A number that the catalogue lacks: which edition it has instead, what the number itself says, where it is officially looked up. */
export function NotHeld({ item: { canonical, instead } }: Readonly<{ item: LookedUpNumber }>): ReactNode {
  const { t } = useReading();
  const parsed = parseNumber(canonical);
  const says = parsed.ok ? whatNumberSays(parsed.value) : null;
  const words = says ? [t(`label.side.${says.side}`), ...(says.nature ? [t(`page.natureShort.${says.nature}`)] : []), ...(says.year ? [t('page.check.year', { year: says.year })] : [])] : [];
  const lookUp = says?.lookUps[0];
  return (
    <>
      <StandardNumber number={canonical} />
      {words.length > 0 ? <><br /><span className="meta">{t('page.check.says', { words: words.join(t('ui.list')) })}</span></> : null}
      {instead ? <><br /><span className="meta"><Sentence k="page.check.instead" number={<StandardNumber number={instead.number} slug={instead.slug} />} /></span></> : null}
      {lookUp ? <><br /><a href={lookUp.address} rel="noopener external">{t('page.official.open', { name: t(`page.official.${lookUp.name}`) })}</a></> : null}
    </>
  );
}
