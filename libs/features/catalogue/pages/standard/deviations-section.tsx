import type { ReactNode } from 'react';
import { DataTable, Sentence, SourceNote, StandardNumber, useReading } from '@ui';
import type { AdoptionView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';

/** The technical differences from each base with their reasons. A list that no source shows is not an empty one. */
export function DeviationsSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  const shown = listedAdoptions(view);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="deviations">
      <h2 id="deviations">{t('page.std.section.deviations')}</h2>
      {shown.map((adoption, index) => <DeviationList key={index} adoption={adoption} side={view.edition.side} />)}
    </section>
  );
}

/** Adoptions with a list, and modified ones without: of those, one per base, for several sources may lack the same list. */
export function listedAdoptions(view: StandardView): AdoptionView[] {
  const withList = view.adopts.filter((adoption) => adoption.base && adoption.deviations.length > 0);
  const named = new Set(withList.map((adoption) => adoption.base?.number));
  const without = view.adopts.filter((adoption) => adoption.base && adoption.degree === 'MOD' && !named.has(adoption.base.number));
  return [...withList, ...new Map(without.map((adoption) => [adoption.base?.number, adoption])).values()];
}

function DeviationList({ adoption, side }: Readonly<{ adoption: AdoptionView; side: string }>): ReactNode {
  const { t } = useReading();
  const base = <StandardNumber number={adoption.base?.number ?? ''} slug={adoption.base?.slug} />;
  if (adoption.deviations.length === 0) {
    return <p><Sentence k={adoption.deviationsSeen ? 'page.std.deviations.emptyAgainst' : 'page.std.deviations.unseenAgainst'} base={base} /> <SourceNote source={adoption.source} /></p>;
  }
  const columns = ['change', 'clause', 'kind', 'reason'].map((name) => ({ label: t(`page.std.deviations.column.${name}`) }));
  const rows = adoption.deviations.map((deviation, index) => ({
    key: String(index),
    cells: [
      <Remark text={deviation.change} side={side} />,
      deviation.baseClause ? <Remark text={deviation.baseClause} side={side} /> : null,
      deviation.kind && changeKinds.has(deviation.kind) ? t(`page.change.${deviation.kind}`) : null,
      deviation.reason ? <Remark text={deviation.reason} side={side} /> : null,
    ],
  }));
  return (
    <>
      <p><Sentence k={adoption.deviationsComplete ? 'page.std.deviations.complete' : 'page.std.deviations.incomplete'} base={base} count={adoption.deviations.length} /> <SourceNote source={adoption.source} /></p>
      <DataTable caption={t('page.std.deviations.caption', { base: adoption.base?.number ?? '' })} captionHidden columns={columns} rows={rows} />
    </>
  );
}

export const changeKinds: ReadonlySet<string> = new Set(['stricter', 'looser', 'different', 'added', 'removed', 'editorial']);
