import type { ReactNode } from 'react';
import { DataTable, QuotedText, StandardNumber, StatusTag, useReading } from '@ui';
import type { EditionRef } from '../../application/standard-view';

type Props = Readonly<{ caption: string; editions: readonly EditionRef[]; here?: string }>;

/** Editions with title, nature, status and dates. */
export function EditionTable({ caption, editions, here }: Props): ReactNode {
  const { t } = useReading();
  const columns = ['number', 'title', 'nature', 'status', 'issued', 'implemented', 'withdrawn'].map((name) => ({ label: t(`page.editions.${name}`) }));
  const rows = editions.map((edition) => ({
    key: edition.number,
    here: edition.number === here,
    cells: [
      <StandardNumber number={edition.number} slug={edition.number === here ? undefined : edition.slug} />,
      Object.keys(edition.title).length > 0 ? <QuotedText texts={edition.title} /> : null,
      edition.nature ? t(`page.natureShort.${edition.nature}`) : null,
      <StatusTag status={edition.status} />,
      dateOf(edition.issued),
      dateOf(edition.implemented),
      dateOf(edition.withdrawn),
    ],
  }));
  return <DataTable caption={caption} columns={columns} rows={rows} />;
}

function dateOf(date: string | undefined): ReactNode {
  return date === undefined ? null : <span className="num">{date}</span>;
}
