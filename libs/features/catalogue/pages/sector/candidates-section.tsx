import type { ReactNode } from 'react';
import { DataTable, Notice, QuotedText, Sentence, StandardNumber, StatusTag, useReading } from '@ui';
import type { SectorCandidate } from '../../application/sectors/sector-view';
import type { EditionRef } from '../../application/standard-view';
import { Remark } from '../remark';

/** Editions of both sides that rest, or are believed to rest, on one base, with the years between them. Nothing is asserted of the two. */
export function CandidatesSection({ candidates }: Readonly<{ candidates: readonly SectorCandidate[] }>): ReactNode {
  const { t } = useReading();
  if (candidates.length === 0) return null;
  const columns = ['mainland', 'taiwan', 'base', 'gap', 'found'].map((name) => ({ label: name === 'mainland' || name === 'taiwan' ? t(`label.side.${name}`) : t(`page.sector.candidate.${name}`) }));
  const rows = candidates.map((candidate) => ({
    key: `${candidate.mainland.slug} ${candidate.taiwan.slug}`,
    cells: [<Edition edition={candidate.mainland} />, <strong><Edition edition={candidate.taiwan} /></strong>, <Base candidate={candidate} />, <Gap years={candidate.yearGap} />, <Found candidate={candidate} />],
  }));
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates">{t('page.sector.candidate.title')}</h2>
      <Notice><p>{t('page.sector.candidate.caution')}</p></Notice>
      <DataTable caption={t('page.sector.candidate.title')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

function Edition({ edition }: Readonly<{ edition: EditionRef }>): ReactNode {
  return (
    <>
      <StandardNumber number={edition.number} slug={edition.slug} /> <StatusTag status={edition.status} />
      {Object.keys(edition.title).length > 0 ? <><br /><span className="plain"><QuotedText texts={edition.title} /></span></> : null}
    </>
  );
}

/** The undated base, and the editions of it that the two sides name. */
function Base({ candidate: { base, mainlandBase, taiwanBase } }: Readonly<{ candidate: SectorCandidate }>): ReactNode {
  const { t } = useReading();
  const named = [
    ...(mainlandBase ? [{ side: 'mainland', number: mainlandBase.number }] : []),
    ...(taiwanBase ? [{ side: 'taiwan', number: taiwanBase.number }] : []),
  ];
  return (
    <>
      <StandardNumber number={base} />
      {named.map(({ side, number }) => <span key={side} className="meta"><br /><Sentence k="page.sector.candidate.names" side={t(`label.side.${side}`)} number={<StandardNumber number={number} />} /></span>)}
    </>
  );
}

function Gap({ years }: Readonly<{ years: number | undefined }>): ReactNode {
  const { t } = useReading();
  if (years === undefined) return <span className="meta">{t('page.sector.candidate.gapUnknown')}</span>;
  return <span className="nb">{t('page.sector.candidate.years', { count: years })}</span>;
}

function Found({ candidate: { found, note } }: Readonly<{ candidate: SectorCandidate }>): ReactNode {
  const { t } = useReading();
  return <>{t(`page.sector.candidate.by.${found}`)}{note ? <><br /><span className="meta"><Remark text={note} side="international" /></span></> : null}</>;
}
