import { mainlandWords, taiwanWords } from '@pure/credential';
import { regionName } from '@pure/region';
import { Quote, remarkLanguage, Sentence, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { SourceGrade } from '../../domain/catalogue/sourced';
import type { CatalogueRow, TaiwanLevel } from '../../domain/catalogue/row';

type OfRow = Readonly<{ row: Pick<CatalogueRow, 'kind' | 'taiwan' | 'mainland'> }>;

/** Under which key of the texts a level stands. */
export const levelKeys = { 甲: 'a', 乙: 'b', 丙: 'c', 單一: 'single' } as const satisfies Readonly<Record<TaiwanLevel, string>>;

/** Name and level as a text: of trades 乙級, of firms 甲等. */
export const taiwanText = ({ kind, taiwan }: OfRow['row']): string => taiwanWords(kind, taiwan);
export const mainlandText = ({ mainland }: OfRow['row']): string => mainlandWords(mainland);

/** Both ends, each in its own script, from Taiwan's to the mainland's. */
export function BothEnds({ row }: OfRow): ReactNode {
  return <Sentence k="page.recognition.ends" taiwan={<TaiwanName row={row} />} mainland={<Quote language="zh-Hans">{mainlandText(row)}</Quote>} />;
}

/** As it stands on the certificate; sources that name only the other end leave it open. */
export function TaiwanName({ row }: OfRow): ReactNode {
  const { t } = useReading();
  return row.taiwan.name === '' ? <>{t('page.recognition.nameUnknown')}</> : <Quote language="zh-Hant">{taiwanText(row)}</Quote>;
}

/** Words of a document of the mainland, or a compiler's in English. */
export function Words({ children }: Readonly<{ children: string }>): ReactNode {
  return <Quote language={remarkLanguage(children, 'mainland')}>{children}</Quote>;
}

/** Regions by name and code. */
export function Territory({ codes }: Readonly<{ codes: readonly string[] }>): ReactNode {
  const { t } = useReading();
  if (codes.length === 0) return <>{t('page.recognition.notStated')}</>;
  return codes.map((code, place) => (
    <Fragment key={code}>{place > 0 ? t('ui.list') : null}{regionName(code) === null ? null : <><Quote language="zh-Hans">{regionName(code)}</Quote> </>}<span className="num">{code}</span></Fragment>
  ));
}

/** What a row or a catalogue rests on. A compilation is named as unchecked, without its name. */
export function Evidence({ of: { source, grade } }: Readonly<{ of: Readonly<{ source: string; grade: SourceGrade }> }>): ReactNode {
  const { t } = useReading();
  return <span className="meta">{t(`page.recognition.grade.${grade}`)}{grade === 'A' || grade === 'B' ? <> · <Words>{source}</Words></> : null}</span>;
}
