import { DataTable, pageAddress, QuotedText, Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedMapping } from '../../application/approval/published-mappings';
import type { PanelSummary, VoteCounts } from '../../domain/approval/document';

/** What the panel decided; no name, and no count that would tell who voted how. */
export function Panel({ panel }: Readonly<{ panel: PanelSummary | null }>): ReactNode {
  const { language, t } = useReading();
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{t('page.mapping.panel.title')}</h2>
      {panel === null ? <p>{t('page.mapping.panel.none')}</p> : (
        <>
          {panel.unilateral ? <p><strong>{t('page.mapping.panel.unilateral')}</strong></p> : null}
          <p>{t('page.mapping.panel.size', { count: panel.size })} {panel.draw === null ? null : <a className="num" href={pageAddress(language, `/draw/${panel.draw}`)}>{panel.draw}</a>}</p>
          <p>{panel.votes === null ? t('page.mapping.panel.few') : votesWords(panel.votes, t)}</p>
          {panel.sides === null ? null : <ul>{(['mainland', 'taiwan'] as const).map((side) => panel.sides && <li key={side}>{t('page.mapping.panel.side', { side: t(`label.side.${side}`), votes: votesWords(panel.sides[side], t) })}</li>)}</ul>}
          <Dissent dissent={panel.dissent} />
        </>
      )}
    </section>
  );
}

const votesWords = ({ agree, requestChanges, object }: VoteCounts, t: ReturnType<typeof useReading>['t']): string => t('page.mapping.panel.votes', { agree, requestChanges, object });

function Dissent({ dissent }: Readonly<{ dissent: PanelSummary['dissent'] }>): ReactNode {
  const { t } = useReading();
  if (dissent.length === 0) return null;
  return (
    <>
      <h3>{t('page.mapping.panel.dissent')}</h3>
      <ul>{dissent.map((words, place) => <li key={place}>{words === null ? t('page.mapping.panel.wordsMissing') : <QuotedText texts={words} />}</li>)}</ul>
    </>
  );
}

/** What was objected during the notice, as it was answered. */
export function Objections({ mapping: { document: { objections: counts }, objections, notice } }: Readonly<{ mapping: PublishedMapping }>): ReactNode {
  const { t } = useReading();
  if (objections.length === 0 && counts.received === 0) return notice ? null : <p>{t('page.mapping.objections.none')}</p>;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{t('page.mapping.objections.title')}</h2>
      <DataTable
        caption={t('page.mapping.objections.title')} captionHidden columns={['place', 'outcome', 'answer'].map((name) => ({ label: t(`page.mapping.objections.${name}`) }))}
        rows={objections.map(({ place, outcome, answer }, at) => ({ key: String(at), cells: [String(place), t(`page.mapping.objections.${outcome}`), <Quote key="answer" language={remarkLanguage(answer, 'mainland')}>{answer}</Quote>] }))}
      />
    </section>
  );
}
