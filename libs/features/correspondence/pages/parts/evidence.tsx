import type { ReactNode } from 'react';
import type { Grade } from '@pure/equivalence';
import { SourceNote, useReading, type Translate } from '@ui';
import type { Named } from '../../application/views';

/** Grade and source of a fact. Of its own grade and that of its source the weaker counts; a compilation is named and never linked. */
export function Evidence({ source, grade, named: { sources } }: Readonly<{ source: string; grade: Grade; named: Named }>): ReactNode {
  const { t } = useReading();
  const known = sources.get(source);
  const weaker = Math.min(known?.grade ?? grade, grade);
  return <span className="meta">{t('page.corr.gradeNumber', { grade: weaker })} · <SourceNote source={known ? { ...known, grade: weaker } : { id: source, grade: weaker }} /></span>;
}

/** `1 资料汇编`: the grade with its words. */
export function gradeWords(grade: Grade, t: Translate): string {
  return t('page.corr.grade', { grade, words: t(`ui.grade.${grade}`) });
}
