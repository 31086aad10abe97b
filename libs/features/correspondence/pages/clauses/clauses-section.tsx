import type { ReactNode } from 'react';
import { DataTable, Quote, QuotedText, SourceNote, useReading } from '@ui';
import type { ClauseView, LinkedClauses } from '../../application/clauses/link-requirements';

/** Id of the section on the page of a standard. */
export const SECTION = 'clauses';

/** Clauses shown at once; a longer list opens on demand. */
const FEW = 12;

/** The clauses of a standard in our own words, with how many requirements are recorded in each; or that none is recorded. */
export function ClausesSection({ view: { clauses, elsewhere } }: Readonly<{ view: LinkedClauses }>): ReactNode {
  const { t } = useReading();
  const requirements = clauses.reduce((sum, each) => sum + each.requirements.length, 0);
  return (
    <section aria-labelledby={SECTION}>
      <h2 id={SECTION}>{t('page.clauses.title')}</h2>
      {clauses.length === 0 ? <p>{t('page.clauses.none')}</p> : (
        <>
          <p>{t('page.clauses.count', { clauses: clauses.length, requirements })} <span className="meta">{t('page.clauses.caution')}</span></p>
          {elsewhere.length > 0 ? <p className="meta">{t('page.clauses.elsewhere', { count: elsewhere.length })}</p> : null}
          {clauses.length <= FEW ? <ClauseTable clauses={clauses} /> : <details><summary>{t('page.clauses.list', { count: clauses.length })}</summary><ClauseTable clauses={clauses} /></details>}
        </>
      )}
    </section>
  );
}

function ClauseTable({ clauses }: Readonly<{ clauses: readonly ClauseView[] }>): ReactNode {
  const { t } = useReading();
  const columns = ['number', 'title', 'requirements', 'source'].map((name) => ({ label: t(`page.clauses.column.${name}`) }));
  const rows = clauses.map((clause) => ({ key: clause.number, cells: [<Number clause={clause} />, <Words clause={clause} />, String(clause.requirements.length), <SourceNote source={clause.source} />] }));
  return <DataTable caption={t('page.clauses.title')} captionHidden columns={columns} rows={rows} />;
}

/** As printed; its depth shows in marks before it, which no reader needs to hear. */
function Number({ clause: { number, depth, title } }: Readonly<{ clause: ClauseView }>): ReactNode {
  const printed = <span className="num">{number}</span>;
  const language = title['zh-Hant'] !== undefined && title['zh-Hans'] === undefined ? 'zh-Hant' : 'zh-Hans';
  return <>{depth > 0 ? <span aria-hidden="true">{'· '.repeat(depth)}</span> : null}{/\p{Script=Han}/u.test(number) ? <Quote language={language}>{printed}</Quote> : printed}</>;
}

function Words({ clause: { title, abstract } }: Readonly<{ clause: ClauseView }>): ReactNode {
  const [titled, told] = [Object.keys(title).length > 0, Object.keys(abstract).length > 0];
  return <><QuotedText texts={title} />{titled && told ? <br /> : null}{told ? <span className="meta"><QuotedText texts={abstract} /></span> : null}</>;
}
