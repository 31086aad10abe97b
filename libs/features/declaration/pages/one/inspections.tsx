import { DataTable, QuotedText, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Written } from '../written';

/** What authorities did about it in public, the newest first, each with its law; a word on what an inspection says and does not say. */
export function Inspections({ seen: { state, inspections, shown: { document: { declarer } } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  if (inspections.length === 0) return null;
  const title = t('page.declaration.oversight.title');
  return (
    <section aria-labelledby="oversight">
      <h2 id="oversight">{title}</h2>
      {state === 'under_inspection' ? <p>{t('page.declaration.oversight.neutral')}</p> : null}
      <DataTable
        caption={title}
        captionHidden
        columns={['on', 'act', 'by', 'number'].map((name) => ({ label: t(`page.declaration.oversight.${name}`) }))}
        rows={inspections.map(({ inspection, record, act, article, standard, reason, by, on }) => ({
          key: `${inspection} ${record}`,
          cells: [
            <span key="on" className="nb">{on}</span>,
            <div key="act">{t(`page.declaration.oversight.did.${act}`, { standard: standard ?? '' })}{article === null ? null : <><br />{t(`page.declaration.oversight.article.${article}`)}</>}{reason === null ? null : <><br /><Written text={reason} by={declarer} /></>}</div>,
            <QuotedText key="by" texts={by} />,
            <span key="number" className="num">{inspection}</span>,
          ],
        }))}
      />
    </section>
  );
}
