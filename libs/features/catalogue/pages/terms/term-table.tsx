import type { ReactNode } from 'react';
import { DataTable, Quote, Sentence, SourceNote, Tag, useReading, type Language } from '@ui';
import type { TermView } from '../../application/terms/term-reader';
import { Remark } from '../remark';

/** Pairs with what is known of each: field, whether conversion uses it, source, remark. */
export function TermTable({ items }: Readonly<{ items: readonly TermView[] }>): ReactNode {
  const { t } = useReading();
  const columns = [{ label: t('label.side.mainland') }, { label: t('label.side.taiwan') }, ...['english', 'sector', 'status', 'source'].map((name) => ({ label: t(`page.terms.${name}`) }))];
  const rows = items.map((term) => ({
    key: term.id,
    cells: [
      <Words of={term.mainland} language="zh-Hans" />,
      <strong><Words of={term.taiwan} language="zh-Hant" /></strong>,
      term.en ? <Quote language="en">{term.en}</Quote> : null,
      term.sector ? t(`sector.${term.sector}`) : null,
      <Standing term={term} />,
      <Evidence term={term} />,
    ],
  }));
  return <DataTable caption={t('page.terms.caption')} captionHidden columns={columns} rows={rows} />;
}

function Words({ of, language }: Readonly<{ of: readonly string[]; language: Language }>): ReactNode {
  const { t } = useReading();
  if (of.length === 0) return <span className="meta">{t('page.terms.noWord')}</span>;
  return <Quote language={language}>{of.join(t('ui.list'))}</Quote>;
}

/** Whether conversion uses the pair, and beside which words. */
function Standing({ term }: Readonly<{ term: TermView }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <Tag tone={term.status === 'approved' ? 'in_force' : 'unknown'}>{t(`page.terms.of.${term.status}`)}</Tag>
      {term.ambiguous ? <> <Tag tone="warn">{t('page.terms.ambiguous')}</Tag></> : null}
      {term.context ? <span className="meta"><br /><Sentence k="page.terms.context" words={<span lang="zh">{term.context}</span>} /></span> : null}
      {term.notContext ? <span className="meta"><br /><Sentence k="page.terms.notContext" words={<span lang="zh">{term.notContext}</span>} /></span> : null}
    </>
  );
}

function Evidence({ term: { source, basis, note } }: Readonly<{ term: TermView }>): ReactNode {
  const remarks = [basis, note].filter((text) => text !== undefined && /[\p{L}\p{N}]/u.test(text));
  return (
    <>
      <SourceNote source={source} />
      {remarks.map((text) => (text === undefined ? null : <span key={text} className="meta"><br /><Remark text={text} side="mainland" /></span>))}
    </>
  );
}
