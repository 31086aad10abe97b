import { langTags, Notice, pageAddress, QuotedText, Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { ComparedProducts, Found, ProductAsked, SeenProduct } from '../../application/between/compare-products';
import { stateWords } from '../became';
import { Written, writtenLanguage } from '../written';
import { BetweenRows } from './between-rows';

type Props = Readonly<{ a: ProductAsked; b: ProductAsked; compared: ComparedProducts }>;
type Side = 'a' | 'b';

/** What is declared of two products, and the form that asks for them. */
export function BetweenPage({ a, b, compared }: Props): ReactNode {
  const { language, t } = useReading();
  const { between } = compared;
  return (
    <>
      <h1>{t('page.between.title')}</h1>
      <p className="lead">{t('page.between.lead')}</p>
      <form action={pageAddress(language, '/d/compare')} method="get" className="fields noprint">
        <Asked side="a" asked={a} found={compared.a} />
        <Asked side="b" asked={b} found={compared.b} />
        <div className="field"><button className="btn" type="submit">{t('page.between.submit')}</button></div>
      </form>
      <Missed side="a" found={compared.a} />
      <Missed side="b" found={compared.b} />
      {isSeen(compared.a) && isSeen(compared.b) && between ? <BetweenRows a={compared.a} b={compared.b} between={between} head={<Heads a={compared.a} b={compared.b} />} /> : null}
      <p className="meta">{t('page.declaration.untested')} {t('page.between.meaning')}</p>
      <ul className="links noprint"><li><a href={pageAddress(language, '/d')}>{t('page.declaration.all')}</a></li></ul>
    </>
  );
}

const isSeen = (found: Found): found is SeenProduct => found !== null && 'seen' in found;

/** A declaration of several products lets its reader choose. */
function Asked({ side, asked, found }: Readonly<{ side: Side; asked: ProductAsked; found: Found }>): ReactNode {
  const { t } = useReading();
  const { products, declarer } = isSeen(found) ? found.seen.shown.document : { products: [], declarer: { name: {} } };
  const which = t(`page.between.side.${side}`);
  return (
    <>
      <div className="field grow">
        <label htmlFor={side}>{t('page.between.number', { which })}</label>
        <input id={side} name={side} type="text" defaultValue={asked.number} maxLength={60} autoComplete="off" spellCheck={false} />
      </div>
      {products.length < 2 ? null : (
        <div className="field">
          <label htmlFor={`p${side}`}>{t('page.between.product', { which })}</label>
          <select id={`p${side}`} name={`p${side}`} defaultValue={String(isSeen(found) ? found.product + 1 : 1)}>
            {products.map(({ name, models }, place) => <option key={place} value={place + 1} lang={langTags[writtenLanguage(name, declarer)]}>{[name, models.join(t('ui.list'))].join(' ').trim()}</option>)}
          </select>
        </div>
      )}
    </>
  );
}

function Missed({ side, found }: Readonly<{ side: Side; found: Found }>): ReactNode {
  const { t } = useReading();
  if (found === null || 'seen' in found) return null;
  return <Notice><p>{t('page.between.missed', { which: t(`page.between.side.${side}`), why: t(`page.declaration.missing.${found.missing}`) })}</p></Notice>;
}

function Heads({ a, b }: Readonly<{ a: SeenProduct; b: SeenProduct }>): ReactNode {
  return <ul className="links"><Head side="a" of={a} /><Head side="b" of={b} /></ul>;
}

function Head({ side, of: { seen: { number, version, state, example, shown: { document } }, product } }: Readonly<{ side: Side; of: SeenProduct }>): ReactNode {
  const { language, t } = useReading();
  const { name, models } = document.products[product] ?? { name: '', models: [] };
  return (
    <li>
      <strong>{t(`page.between.side.${side}`)}</strong> <Written text={[name, models.join(t('ui.list'))].join(' ').trim()} by={document.declarer} /> · <QuotedText texts={document.declarer.name} /> · <a className="num" href={pageAddress(language, `/d/${number}`)}>{number}</a> · {t('page.declaration.version', { version })} <Tag>{stateWords(state, t)}</Tag>{example ? <> <Tag>{t('page.declaration.example')}</Tag></> : null}
    </li>
  );
}
