import { DataTable, pageAddress, Tag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CatalogueLine } from '../../application/catalogue/catalogue-reading';
import { cataloguePath, LOOKUP, SUGGEST } from './addresses';
import { Territory, Words } from './words';

/** All published catalogues, those that stand first. */
export function CataloguesPage({ lines }: Readonly<{ lines: readonly CatalogueLine[] }>): ReactNode {
  const { language, t } = useReading();
  const rows = lines.map(({ head, rows: count, toConfirm }) => ({
    key: head.id,
    cells: [
      <a key="title" href={pageAddress(language, cataloguePath(head.id))}><Words>{head.title}</Words></a>, <Words key="issuer">{head.issuingBody}</Words>, <Territory key="territory" codes={head.territory} />,
      t('page.recognition.rowsOf', { count, toConfirm }),
      <Tags key="state">{[<Tag key="kind">{t(`page.recognition.kind.${head.kind}`)}</Tag>, head.supersededBy === null ? null : <Tag key="old" tone="withdrawn">{t('page.recognition.standing.superseded')}</Tag>, head.toConfirm ? <Tag key="confirm" tone="warn">{t('page.recognition.toConfirm')}</Tag> : null, head.example ? <Tag key="example">{t('page.recognition.example')}</Tag> : null]}</Tags>,
    ],
  }));
  return (
    <>
      <h1>{t('page.recognition.catalogues.title')}</h1>
      <p className="lead">{t('page.recognition.catalogues.lead')}</p>
      {rows.length === 0 ? <p>{t('page.recognition.catalogues.none')}</p> : <DataTable caption={t('page.recognition.catalogues.title')} captionHidden columns={['title', 'issuer', 'territory', 'rows', 'state'].map((name) => ({ label: t(`page.recognition.column.${name}`) }))} rows={rows} />}
      <section className="effect" aria-labelledby="effect">
        <h2 id="effect">{t('page.effect.title')}</h2>
        <p>{t('page.recognition.legal.each')} {t('page.recognition.legal.limits')}</p>
        <p><a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
      </section>
      <ul className="links noprint">
        <li><a href={pageAddress(language, LOOKUP)}>{t('page.recognition.title')}</a></li>
        <li><a href={pageAddress(language, SUGGEST)}>{t('page.recognition.suggest.title')}</a></li>
      </ul>
    </>
  );
}
