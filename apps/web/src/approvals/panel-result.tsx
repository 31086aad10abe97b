import { QuotedText, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Case } from './approvals';

/** What the panel decided, and the words of those who objected; no name. */
export function PanelResult({ found: { panel } }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  if (panel === null) return <section aria-labelledby="panel"><h2 id="panel">{t('approvals.panel')}</h2><p className="meta">{t('approvals.panelNone')}</p></section>;
  const { draw, size, unilateral, votes, dissent } = panel;
  return (
    <section aria-labelledby="panel">
      <h2 id="panel">{t('approvals.panel')}</h2>
      {unilateral ? <p><strong>{t('approvals.unilateral')}</strong></p> : null}
      <p>{t('approvals.panelSize', { count: size })} {draw === null ? null : <a className="num" href={`/draw/${draw}`}>{draw}</a>}</p>
      <p>{votes === null ? t('approvals.few') : t('approvals.votes', { ...votes })}</p>
      {dissent.length === 0 ? null : <><h3>{t('approvals.dissent')}</h3><ul>{dissent.map((words, place) => <li key={place}>{words === null ? t('approvals.wordsMissing') : <QuotedText texts={words} />}</li>)}</ul></>}
    </section>
  );
}
