import { pageAddress, QuotedText, StatusTag, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Became, stateWords } from '../became';
import { Notices } from '../notices';
import { Promised } from '../promised';
import { Written } from '../written';

const MOST_INDICATORS = 5;

/** What somebody who holds a product needs to know, the state first. `at`: when it was looked up. */
export function CodePage({ seen, at }: Readonly<{ seen: SeenDeclaration; at: string }>): ReactNode {
  const { language, t } = useReading();
  const { number, version, shown: { document } } = seen;
  return (
    <>
      <section className="top">
        <h1>{t('page.code.stands', { state: stateWords(seen.state, t) })}</h1>
        <p className="says">{t('page.declaration.untested')}</p>
        <Became declaration={seen} by={document.declarer} />
        <p className="meta">{t('page.declaration.number')} <span className="num">{number}</span> · {t('page.declaration.version', { version })}<br />{t('page.code.at', { at })}</p>
      </section>
      <Notices seen={seen} />
      <Products seen={seen} />
      <Indicators seen={seen} />
      <p><a href={pageAddress(language, `/d/${number}`)}>{t('page.code.whole')}</a></p>
      <Report />
    </>
  );
}

function Products({ seen: { standings, shown: { document } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const { declarer, products, standards } = document;
  return (
    <>
      <h2>{t('page.declaration.products')}</h2>
      <dl>
        <div><dt>{t('page.code.named')}</dt><dd><ul>{products.map(({ name, models }) => <li key={name + models.join()}><Written text={[name, models.join(t('ui.list'))].join(' ')} by={declarer} /></li>)}</ul></dd></div>
        <div><dt>{t('page.declaration.declarer')}</dt><dd><QuotedText texts={declarer.name} /></dd></div>
        <div>
          <dt>{t('page.declaration.standards')}</dt>
          <dd><ul>{standards.map(({ number, name }) => <li key={number}>{number} {standings.get(number)?.status ? <StatusTag status={standings.get(number)?.status ?? ''} /> : null}{name ? <><br /><Written text={name} by={declarer} /></> : null}</li>)}</ul></dd>
        </div>
      </dl>
    </>
  );
}

function Indicators({ seen: { shown: { document } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const { declarer, indicators } = document;
  if (indicators.length === 0) return null;
  return (
    <>
      <h2>{t('page.declaration.indicators')}</h2>
      <dl>
        {indicators.slice(0, MOST_INDICATORS).map((indicator, place) => (
          <div key={place}>
            <dt><Written text={indicator.name} by={declarer} /></dt>
            <dd><Promised indicator={indicator} by={declarer} />{indicator.method ? <><br /><span className="meta">{t('page.declaration.by', { method: [indicator.method.number, indicator.method.clause ?? ''].join(' ').trim() })}</span></> : null}</dd>
          </div>
        ))}
      </dl>
      {indicators.length > MOST_INDICATORS ? <p className="meta">{t('page.code.more', { count: indicators.length - MOST_INDICATORS })}</p> : null}
    </>
  );
}

/** Until there is a desk of our own, whoever doubts a declaration goes to the authority's. */
export function Report(): ReactNode {
  const { t } = useReading();
  return <p><a href="https://www.12315.cn/" rel="noopener external nofollow">{t('page.declaration.report')}</a></p>;
}
