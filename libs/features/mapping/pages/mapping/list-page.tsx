import { DataTable, pageAddress, QuotedText, StandardNumber, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { NamedLine } from '../../application/approval/see-mapping';
import { type PublishedState, publishedStates } from '../../domain/approval/acts';

/** What is asked of the list. `standard`: in any spelling. */
export type ListAsked = Readonly<{ standard: string; state: PublishedState | null }>;

type Props = Readonly<{ lines: readonly NamedLine[]; total: number; next: string | null; asked: ListAsked }>;

/** Mappings that everybody was shown, the latest number first. */
export function MappingsPage({ lines, total, next, asked }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.mappings.title')}</h1>
      <p className="lead">{t('page.mappings.lead')}</p>
      <ListForm asked={asked} />
      {lines.length === 0 ? <p>{t(asked.standard === '' && asked.state === null ? 'page.mappings.none' : 'page.mappings.noneFound')}</p> : <MappingTable lines={lines} caption={t('page.mappings.found', { count: total })} />}
      <ul className="links noprint">
        {next === null ? null : <li><a href={pageAddress(language, `/m?${new URLSearchParams({ ...(asked.standard !== '' && { standard: asked.standard }), ...(asked.state !== null && { state: asked.state }), after: next })}`)}>{t('page.mappings.next')}</a></li>}
        <li><a href={pageAddress(language, '/why')}>{t('page.mappings.candidates')}</a></li>
      </ul>
    </>
  );
}

function ListForm({ asked: { standard, state } }: Readonly<{ asked: ListAsked }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/m')} method="get" className="noprint">
      <div className="fields">
        <div className="field grow">
          <label htmlFor="standard">{t('page.mappings.standard')}</label>
          <input id="standard" name="standard" type="text" defaultValue={standard} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="state">{t('page.mappings.column.state')}</label>
          <select id="state" name="state" defaultValue={state ?? ''}>
            <option value="">{t('page.mapping.filter.any')}</option>
            {publishedStates.map((each) => <option key={each} value={each}>{t(`page.mapping.state.${each}`)}</option>)}
          </select>
        </div>
        <div className="field"><button className="btn" type="submit">{t('page.mapping.filter.show')}</button></div>
      </div>
    </form>
  );
}

export function MappingTable({ lines, caption }: Readonly<{ lines: readonly NamedLine[]; caption: string }>): ReactNode {
  const { language, t } = useReading();
  const rows = lines.map(({ line: { number, state, example, document }, source, target }) => ({
    key: number,
    cells: [
      <a key="number" className="num" href={pageAddress(language, `/m/${number}`)}>{number}</a>, <StandardNumber key="source" number={source.number} slug={source.slug} />, <StandardNumber key="target" number={target.number} slug={target.slug} />,
      <>{t(`page.mapping.state.${state}`)}{example ? <> · {t('page.mapping.example')}</> : null}</>, <QuotedText key="body" texts={document.approvingBody} />,
    ],
  }));
  return <DataTable caption={caption} columns={['number', 'source', 'target', 'state', 'body'].map((name) => ({ label: t(`page.mappings.column.${name}`) }))} rows={rows} />;
}
