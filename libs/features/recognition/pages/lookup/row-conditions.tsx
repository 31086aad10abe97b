import { Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { CatalogueRow, Condition } from '../../domain/catalogue/row';
import { paperOf } from '../../domain/lookup/prove';
import { TaiwanName, Words } from './words';

/** A condition in words, with those of its source where it has some. */
export function ConditionWords({ condition }: Readonly<{ condition: Condition }>): ReactNode {
  const { t } = useReading();
  const { words } = condition;
  const said = words === '' ? null : <Words>{words}</Words>;
  if (condition.kind === 'other') return said ?? t('page.recognition.condition.other');
  const own = condition.kind === 'degree' ? t(`page.recognition.degree.${condition.degree}`) : condition.kind === 'years' ? t('page.recognition.condition.years', { years: condition.years }) : t(`page.recognition.condition.${condition.kind}`);
  return said === null ? own : <Sentence k="page.recognition.condition.said" condition={own} words={said} />;
}

/** What is always asked, then the ways of which one is enough. */
export function Conditions({ row: { conditions, toConfirm } }: Readonly<{ row: CatalogueRow }>): ReactNode {
  const { t } = useReading();
  const always = conditions.filter(({ alternative }) => alternative === null);
  const places = [...new Set(conditions.flatMap(({ alternative }) => (alternative === null ? [] : [alternative])))];
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">{t('page.recognition.conditions')}</h2>
      {conditions.length === 0 ? <p>{t(toConfirm ? 'page.recognition.conditionsUnknown' : 'page.recognition.conditionsNone')}</p> : null}
      {always.length === 0 ? null : <ul>{always.map((condition, place) => <li key={place}><ConditionWords condition={condition} /></li>)}</ul>}
      {places.length === 0 ? null : <p>{t(toConfirm ? 'page.recognition.oneOfToConfirm' : 'page.recognition.oneOf')}</p>}
      {places.length === 0 ? null : <ol>{places.map((place) => <li key={place}><ul>{conditions.filter(({ alternative }) => alternative === place).map((condition, index) => <li key={index}><ConditionWords condition={condition} /></li>)}</ul></li>)}</ol>}
    </section>
  );
}

/** Which papers show it, as they follow from the row; the office that decides may ask for others. */
export function Documents({ row }: Readonly<{ row: CatalogueRow }>): ReactNode {
  const { t } = useReading();
  const paper = paperOf(row);
  const kinds = [...new Set(row.conditions.map(({ kind }) => kind))].filter((kind) => kind !== 'other');
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t('page.recognition.documents')}</h2>
      <ul>
        <li>{paper === null ? <Sentence k="page.recognition.document.certificate" name={<TaiwanName row={row} />} /> : <Sentence k="page.recognition.document.paper" paper={t(`page.recognition.paper.${paper}`)} name={<TaiwanName row={row} />} />}</li>
        {kinds.map((kind) => <li key={kind}>{t(`page.recognition.document.${kind}`)}</li>)}
      </ul>
      <p className="meta">{t('page.recognition.documentsNote')}</p>
    </section>
  );
}
