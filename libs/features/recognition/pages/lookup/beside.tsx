import { DataTable, pageAddress, Quote, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import { LOOKUP } from './addresses';

/** Most entries of each that a page shows. */
const MOST = 20;

/** Trades and listed qualifications of that name. They say that it exists, not that it is recognised. */
export function Beside({ looked: { trades, listed } }: Readonly<{ looked: LookedUpRows }>): ReactNode {
  const { language, t } = useReading();
  const columns = (...names: string[]) => names.map((name) => ({ label: t(`page.recognition.column.${name}`) }));
  return (
    <>
      {trades.length === 0 ? null : (
        <section aria-labelledby="trades">
          <h2 id="trades">{t('page.recognition.trades', { count: trades.length })}</h2>
          <p className="meta">{t('page.recognition.tradesNote')}</p>
          <DataTable caption={t('page.recognition.trades', { count: trades.length })} captionHidden columns={columns('code', 'trade', 'levels')} rows={trades.slice(0, MOST).map(({ code, name, item, levels }) => ({
            key: code, cells: [<a key="code" className="num" href={pageAddress(language, `${LOOKUP}?q=${code}`)}>{code}</a>, <Quote key="trade" language="zh-Hant">{item === null ? name : `${name} ${item}`}</Quote>, levels.length === 0 ? t('page.recognition.notStated') : <Quote key="levels" language="zh-Hant">{levels.map((level) => `${level}級`).join('、')}</Quote>],
          }))} />
        </section>
      )}
      {listed.length === 0 ? null : (
        <section aria-labelledby="listed">
          <h2 id="listed">{t('page.recognition.listed', { count: listed.length })}</h2>
          <p className="meta">{t('page.recognition.listedNote')}</p>
          <DataTable caption={t('page.recognition.listed', { count: listed.length })} captionHidden columns={columns('qualification', 'part', 'category')} rows={listed.slice(0, MOST).map(({ name, group, part, category }) => ({
            key: `${group} ${name}`, cells: [<Quote key="name" language="zh-Hans">{group === null || group === '' ? name : `${group}：${name}`}</Quote>, <Quote key="part" language="zh-Hans">{part}</Quote>, category === '' ? t('page.recognition.notStated') : <Quote key="category" language="zh-Hans">{category}</Quote>],
          }))} />
        </section>
      )}
    </>
  );
}
