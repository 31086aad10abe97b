import { Fragment, type ReactNode } from 'react';
import type { ConvertedText, Span } from '@pure/han';
import { DataTable, Notice, langTags, pageAddress, useReading } from '@ui';
import type { ConvertOrder } from '../../application/terms/convert-script';
import { kindCounts, rulesFired, type RuleFired } from './rules-fired';

/** Texts longer than this, in UTF-16 code units, are shown without marks. */
const LONGEST_MARKED = 50_000;
/** Most rows of the list of rules. */
const MOST = 200;

type Props = Readonly<{ order: ConvertOrder; converted: ConvertedText }>;

/** The text with what was changed or kept marked in it, and the same as a list with the rule behind each. */
export function ConvertResult({ order, converted }: Props): ReactNode {
  const { t } = useReading();
  const { text, spans } = converted;
  const counts = kindCounts(spans);
  const ambiguous = counts.find(({ kind }) => kind === 'ambiguous');
  return (
    <>
      <h2 id="result">{t('page.convert.result')}</h2>
      {ambiguous ? <Notice><p>{t('page.convert.ambiguous', { count: ambiguous.count })}</p></Notice> : null}
      <div className="text" lang={langTags[order.to]} role="region" aria-labelledby="result" tabIndex={0}>
        {text.length > LONGEST_MARKED ? text : <Marked text={text} spans={spans} />}
      </div>
      {counts.length > 0 ? (
        <ul className="legend">
          {counts.map(({ kind, count }) => <li key={kind}><span className="text-mark"><span className={kind}>{t(`page.convert.kind.${kind}`)}</span></span> {count}</li>)}
        </ul>
      ) : <p>{t('page.convert.unchanged')}</p>}
      <Rules order={order} fired={rulesFired(spans)} />
    </>
  );
}

/** Single characters are not marked: nothing would stand out among them. */
function Marked({ text, spans }: Readonly<{ text: string; spans: readonly Span[] }>): ReactNode {
  const marked = spans.filter(({ kind }) => kind !== 'character');
  const ends = [0, ...marked.map(({ outEnd }) => outEnd)];
  return (
    <>
      {marked.map(({ outStart, outEnd, kind }, index) => (
        <Fragment key={outStart}>{text.slice(ends[index], outStart)}<span className={kind}>{text.slice(outStart, outEnd)}</span></Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

function Rules({ order, fired }: Readonly<{ order: ConvertOrder; fired: readonly RuleFired[] }>): ReactNode {
  const { t } = useReading();
  if (fired.length === 0) return null;
  const columns = ['source', 'target', 'kindOf', 'rule', 'times'].map((name) => ({ label: t(`page.convert.column.${name}`), ...(name === 'times' ? { align: 'right' as const } : {}) }));
  const rows = fired.slice(0, MOST).map((each, index) => ({
    key: String(index),
    cells: [
      <span lang={langTags[order.to === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant']}>{each.source}</span>,
      each.kind === 'protected' ? <span className="meta">{t('page.convert.same')}</span> : <span lang={langTags[order.to]}>{each.target}</span>,
      t(`page.convert.kind.${each.kind}`),
      <Rule fired={each} />,
      String(each.count),
    ],
  }));
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('page.convert.rules')}</h2>
      <DataTable caption={t('page.convert.rules')} captionHidden columns={columns} rows={rows} />
      {fired.length > MOST ? <p className="meta">{t('page.convert.moreRules', { shown: MOST, count: fired.length })}</p> : null}
    </section>
  );
}

/** The rule in words; a term leads to the term base. */
function Rule({ fired: { kind, rule, source } }: Readonly<{ fired: RuleFired }>): ReactNode {
  const { language, t } = useReading();
  if (kind === 'protected') return t(`page.convert.protection.${rule}`);
  if (kind === 'term' || kind === 'ambiguous') return <a href={pageAddress(language, `/terms?${new URLSearchParams({ q: source })}`)}>{t('page.convert.inTerms')}</a>;
  return t('page.convert.dictionary', { name: rule });
}
