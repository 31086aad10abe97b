import type { ReactNode } from 'react';
import { DataTable, NumberList, QuotedText, Sentence, SourceNote, StandardNumber, StatusTag, Tag, Tags, useReading } from '@ui';
import type { EditionChange } from '../../application/sectors/sector-view';
import type { ChangeView } from '../../application/standard-view';
import { Remark } from '../remark';
import { procedureWords } from '../standard/dates-sections';

const kinds = ['stricter', 'looser', 'different', 'added', 'removed', 'editorial'] as const;

/** What newer editions changed, in the compiler's words. */
export function EditionChanges({ changes }: Readonly<{ changes: readonly EditionChange[] }>): ReactNode {
  const { t } = useReading();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('page.sector.change.title')}</h2>
      <p>{t('page.sector.change.caution')}</p>
      {changes.map((change) => <OneEdition key={change.edition.slug} change={change} />)}
    </section>
  );
}

function OneEdition({ change }: Readonly<{ change: EditionChange }>): ReactNode {
  const { t } = useReading();
  const { edition, replaces, transitions, changes } = change;
  const old = replaces.filter(({ planned }) => !planned).map(({ other }) => other);
  const number = <StandardNumber number={edition.number} slug={edition.slug} />;
  const columns = ['change', 'kind', 'clause', 'source'].map((name) => ({ label: t(`page.std.changes.${name}`) }));
  const rows = changes.map((each, index) => ({ key: String(index), cells: [<Remark text={each.summary} side={edition.side} />, t(`page.change.${each.kind}`), <Clauses change={each} />, <SourceNote source={each.source} />] }));
  return (
    <>
      <h3>{old.length > 0 ? <Sentence k="page.sector.change.replaces" number={number} old={<NumberList of={old} />} /> : number}</h3>
      <p><QuotedText texts={edition.title} /> <StatusTag status={edition.status} /></p>
      {transitions.length > 0 ? <ul>{transitions.map((each) => <li key={each.procedure}>{t('page.sector.change.from', { procedure: procedureWords(each.procedure, t), date: each.startsOn })}</li>)}</ul> : null}
      <Tally changes={changes} />
      {changes.length > 0 ? <details><summary>{t('page.sector.change.list', { count: changes.length })}</summary><DataTable caption={t('page.sector.change.caption', { number: edition.number })} captionHidden columns={columns} rows={rows} /></details> : null}
    </>
  );
}

/** How many changes there are of each kind. */
function Tally({ changes }: Readonly<{ changes: readonly ChangeView[] }>): ReactNode {
  const { t } = useReading();
  const counted = kinds.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(({ count }) => count > 0);
  return <Tags>{counted.map(({ kind, count }) => <Tag key={kind} tone={kind === 'stricter' || kind === 'added' ? 'warn' : undefined}>{t('page.sector.change.tally', { kind: t(`page.change.${kind}`), count })}</Tag>)}</Tags>;
}

/** Clause of the older edition, then of this one, where they differ. */
function Clauses({ change: { clause, oldClause } }: Readonly<{ change: ChangeView }>): ReactNode {
  if (!clause && !oldClause) return null;
  if (!clause || !oldClause || clause === oldClause) return <span lang="en">{clause ?? oldClause}</span>;
  return <span lang="en">{oldClause} → {clause}</span>;
}
