import { RelationChip } from '@features/correspondence';
import { relationsIn } from '@pure/equivalence';
import { DataTable, pageAddress, QuotedText, StandardNumber, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Named } from '../../application/approval/see-mapping';
import type { MappingEntry } from '../../domain/search/entry';
import { Territory } from '../mapping/territory';

export type NamedEntry = Named<MappingEntry>;

const columns = ['number', 'source', 'relation', 'target', 'state', 'legal'] as const;

/** Mappings with the editions of today, what each says, how it stands, and what it is worth where. */
export function MappingTable({ lines, caption }: Readonly<{ lines: readonly NamedEntry[]; caption: string }>): ReactNode {
  const { language, t } = useReading();
  const rows = lines.map(({ line: { number, state, since, example, mask, body, territory, effect }, source, target }) => ({
    key: number,
    cells: [
      <a key="number" className="num" href={pageAddress(language, `/m/${number}`)}>{number}</a>,
      <Edition key="source" edition={source} />,
      <RelationChip key="relation" mask={relationsIn(mask)} provisional={false} />,
      <Edition key="target" edition={target} />,
      <>{t(`page.mapping.state.${state}`)}{example ? <> · {t('page.mapping.example')}</> : null}<br /><span className="meta num">{since}</span></>,
      <><QuotedText texts={body} /><br /><span className="meta"><Territory code={territory} /> · {t(`page.mapping.effect.${effect}`)}</span></>,
    ],
  }));
  return <DataTable caption={caption} columns={columns.map((name) => ({ label: t(`page.mappings.column.${name}`) }))} rows={rows} />;
}

function Edition({ edition: { number, slug, title } }: Readonly<{ edition: NamedEntry['source'] }>): ReactNode {
  return <><StandardNumber number={number} slug={slug} />{Object.keys(title).length > 0 ? <><br /><span className="meta"><QuotedText texts={title} /></span></> : null}</>;
}
