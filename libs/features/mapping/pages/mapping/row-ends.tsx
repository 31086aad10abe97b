import { Accepted } from '@features/correspondence';
import type { Requirement } from '@pure/equivalence';
import { QuotedText, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { SideTexts } from '../../application/approval/see-mapping';
import type { RowEnd } from '../../domain/content';

type Props = Readonly<{ ends: readonly RowEnd[]; texts: SideTexts; side: string }>;

/** What a row names of one document: clauses with what they are about, and what is accepted where a value is on record. */
export function RowEnds({ ends, texts, side }: Props): ReactNode {
  if (ends.length === 0) return '–';
  return <>{ends.map((end) => <p key={`${end.kind} ${end.ref}`}><EndWords end={end} texts={texts} side={side} /></p>)}</>;
}

/** The value that an end is about: its own, or the only one on record of its clause. */
export const valueOf = ({ kind, ref }: RowEnd, { requirements, limits }: SideTexts): Requirement | undefined => (kind === 'requirement' ? requirements : limits).get(ref);

function EndWords({ end, texts, side }: Readonly<{ end: RowEnd; texts: SideTexts; side: string }>): ReactNode {
  const { t } = useReading();
  const { kind, ref } = end;
  const clause = kind === 'clause' ? texts.clauses.get(ref) : undefined;
  const value = valueOf(end, texts);
  if (clause) return <><span className="num">{clause.number}</span> <QuotedText texts={clause.title} /><br /><span className="meta"><QuotedText texts={clause.abstract} /></span>{value ? <><br />{t('page.mapping.accepts')} <Accepted requirement={value} side={side} /></> : null}</>;
  if (!value) return <span className="num">{ref}</span>;
  return <Fragment>{value.clause ? <span className="num">{value.clause}</span> : null} <QuotedText texts={value.characteristic} /><br />{t('page.mapping.accepts')} <Accepted requirement={value} side={side} /></Fragment>;
}
