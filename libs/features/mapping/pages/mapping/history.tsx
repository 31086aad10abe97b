import { DataTable, pageAddress, Quote, QuotedText, remarkLanguage, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { PublishedMapping } from '../../application/approval/published-mappings';

/** Acts of authorities in their order; none is ever taken away. */
export function History({ mapping: { number, acts, versions, document } }: Readonly<{ mapping: PublishedMapping }>): ReactNode {
  const { language, t } = useReading();
  const before = versions.filter((version) => version < document.version).at(-1);
  const rows = acts.map(({ record, version, act, reasons, by, on }) => ({
    key: String(record),
    cells: [
      on, <a key="version" href={pageAddress(language, `/m/${number}/v/${version}`)}>{t('page.mapping.version', { version })}</a>, t(`page.mapping.act.${act}`), <QuotedText key="by" texts={by} />,
      reasons === null ? '–' : <Quote key="reasons" language={remarkLanguage(reasons, 'mainland')}>{reasons}</Quote>,
    ],
  }));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('page.mapping.history')}</h2>
      <DataTable caption={t('page.mapping.history')} captionHidden columns={['on', 'version', 'act', 'by', 'reasons'].map((name) => ({ label: t(`page.mapping.past.${name}`) }))} rows={rows} />
      {before === undefined ? null : <p className="noprint"><a href={pageAddress(language, `/m/${number}/v/${before}..${document.version}`)}>{t('page.mapping.diff.link', { before, after: document.version })}</a></p>}
    </section>
  );
}

/** How it is cited, its digest and its place in the public log. */
export function Proof({ mapping: { number, sha256, logged, document }, address, today }: Readonly<{ mapping: PublishedMapping; address: string; today: string }>): ReactNode {
  const { language, t } = useReading();
  const { version, content: { source, target } } = document;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('page.mapping.cite')}</h2>
      <p className="sample address whole">{t('page.mapping.citation', { number, version, source, target, address, today })}</p>
      <p className="meta noprint">{t('page.mapping.copyHint')}</p>
      <SummaryList rows={[
        { term: t('page.mapping.place'), detail: logged ? <a href={pageAddress(language, `/log?${new URLSearchParams({ q: number })}`)}>{t('page.mapping.index', { index: logged.index })}</a> : t('page.mapping.soon') },
        { term: 'SHA-256', detail: <code>{sha256}</code> },
      ]} />
      <p>{t('page.mapping.proves')}</p>
      <ul className="links noprint">
        <li><a href={`/api/v1/mappings/${number}/versions/${version}`}>{t('page.mapping.json')}</a></li>
        <li><a href={pageAddress(language, `/why?${new URLSearchParams({ from: source, to: target })}`)}>{t('page.mapping.why')}</a></li>
        <li><a href={pageAddress(language, `/test?${new URLSearchParams({ to: target, have: source })}`)}>{t('page.mapping.test')}</a></li>
        <li><a href={pageAddress(language, '/m')}>{t('page.mapping.all')}</a></li>
        <li><a href={pageAddress(language, `/feedback?${new URLSearchParams({ about: number })}`)}>{t('page.mapping.wrong')}</a></li>
      </ul>
    </section>
  );
}
