import { DataTable, pageAddress, QuotedText, StandardNumber, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { NamedLine } from '../../application/approval/see-mapping';

type Props = Readonly<{ lines: readonly NamedLine[]; total: number; next: string | null }>;

/** Mappings that everybody was shown, the latest number first. */
export function MappingsPage({ lines, total, next }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.mappings.title')}</h1>
      <p className="lead">{t('page.mappings.lead')}</p>
      {lines.length === 0 ? <p>{t('page.mappings.none')}</p> : <MappingTable lines={lines} caption={t('page.mappings.found', { count: total })} />}
      <ul className="links noprint">
        {next === null ? null : <li><a href={pageAddress(language, `/m?${new URLSearchParams({ after: next })}`)}>{t('page.mappings.next')}</a></li>}
        <li><a href={pageAddress(language, '/why')}>{t('page.mappings.candidates')}</a></li>
      </ul>
    </>
  );
}

export function MappingTable({ lines, caption }: Readonly<{ lines: readonly NamedLine[]; caption: string }>): ReactNode {
  const { language, t } = useReading();
  const rows = lines.map(({ line: { number, state, example, document }, source, target }) => ({
    key: number,
    cells: [
      <a key="number" className="num" href={pageAddress(language, `/m/${number}`)}>{number}</a>, <StandardNumber key="source" number={source.number} slug={source.slug} />, <StandardNumber key="target" number={target.number} slug={target.slug} />,
      <>{t(`page.mapping.state.${state}`)}{example ? <> · {t('page.mapping.example')}</> : null}</>, <QuotedText key="body" texts={document.approvingBody} />,
    ],
  }));
  return <DataTable caption={caption} columns={['number', 'source', 'target', 'state', 'body'].map((name) => ({ label: t(`page.mappings.column.${name}`) }))} rows={rows} />;
}
