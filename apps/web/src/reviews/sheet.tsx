import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { RelationChips } from './relation-chips';
import { ownOpinion, type Review } from './reviews';

/** The opinion sheet, as it is printed: each row with the own opinion, the vote, and a block for the signature. */
export function Sheet({ review }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  const { number, version, rows, vote, reasons, standards } = review;
  return (
    <section className="sheet" aria-hidden="true">
      <h2>{t('reviews.sheet')}</h2>
      <p className="num">{number} · {t('reviews.version', { version })} · {standards.join(' ↔ ')}</p>
      <DataTable
        caption={t('reviews.sheet')}
        captionHidden
        columns={['row', 'relation', 'opinion'].map((name) => ({ label: t(`reviews.column.${name}`) }))}
        rows={rows.map((row) => {
          const own = ownOpinion(review, row.key);
          return { key: row.key, cells: [<span key="row" className="num">{row.source.label || '–'} ↔ {row.target.label || '–'}</span>, <RelationChips key="relation" mask={row.relations} />, own === undefined ? '–' : `${t(`reviews.kind.${own.kind}`)}${own.reason === null ? '' : ` ${own.reason}`}`] };
        })}
      />
      <p>{t('reviews.yourVote', { vote: vote === null ? '–' : t(`reviews.vote.${vote}`) })} {reasons}</p>
      <p className="blanks">{t('reviews.signature')}</p>
      <p className="blanks">{t('reviews.signedOn')}</p>
    </section>
  );
}
