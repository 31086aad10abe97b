import type { ReactNode } from 'react';
import { DataTable, QuotedText, SourceNote, StandardNumber, pageAddress, useReading } from '@ui';
import type { CommonStandard, CommonStandardList } from '../application/common-standards/common-standards';
import { Remark } from './remark';
import { sectorPath } from './sector/sector-path';

/** What the imports of the starter data call a kind; another word is shown as it stands. */
const kinds: Readonly<Record<string, string>> = { 'common': 'common', 'group': 'group', 'local series': 'local' };

/** The common standards that a source names, beside how many there are by the published count. */
export function CommonStandardsPage({ list }: Readonly<{ list: CommonStandardList }>): ReactNode {
  const { language, t } = useReading();
  const { official, earlier, items } = list;
  const columns = ['name', 'number', 'year', 'kind', 'sector', 'source'].map((name) => ({ label: t(`page.commonStandards.${name}`) }));
  return (
    <>
      <h1>{t('page.commonStandards.title')}</h1>
      <p className="lead">{t('page.commonStandards.lead')}</p>
      <div className="answer">
        <p>{t('page.commonStandards.counts', { official: official.count, asOf: official.asOf, count: list.count })}</p>
        <p>{t('page.commonStandards.countsNote')} <SourceNote source={official.source} /></p>
      </div>
      {earlier.map((count) => <p key={count.asOf} className="meta">{t('page.commonStandards.earlier', { count: count.count, asOf: count.asOf })} <SourceNote source={count.source} /></p>)}
      <DataTable caption={t('page.commonStandards.caption')} columns={columns} rows={items.map((item, index) => ({ key: String(index), cells: cellsOf(item, language, t) }))} />
      <h2>{t('page.commonStandards.next')}</h2>
      <ul className="links">
        <li><a href={pageAddress(language, '/sector')}>{t('page.sector.title')}</a></li>
        <li><a href={pageAddress(language, '/search')}>{t('page.search.title')}</a></li>
      </ul>
    </>
  );
}

function cellsOf(item: CommonStandard, language: ReturnType<typeof useReading>['language'], t: ReturnType<typeof useReading>['t']): ReactNode[] {
  const kind = kinds[item.kind];
  return [
    <>
      <QuotedText texts={item.title} />
      {[item.bodies, item.note].map((text) => (text === undefined ? null : <span key={text} className="meta plain"><br /><Remark text={text} side="mainland" /></span>))}
    </>,
    item.number ? <StandardNumber number={item.number} /> : <span className="meta nb">{t('page.commonStandards.noNumber')}</span>,
    item.year ? <span className="num">{item.year}</span> : null,
    <span className="nb">{kind ? t(`page.commonStandards.of.${kind}`) : item.kind}</span>,
    item.sector ? <a className="nb" href={pageAddress(language, sectorPath(item.sector))}>{t(`sector.${item.sector}`)}</a> : null,
    <SourceNote source={item.source} />,
  ];
}
