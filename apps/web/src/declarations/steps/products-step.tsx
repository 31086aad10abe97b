import { useReading } from '@ui';
import { type ReactNode, useCallback } from 'react';
import { useDesk } from '../draft/draft-field';
import { listAt, textAt } from '../draft/typed-draft';
import { remarksAt } from '../look/look';
import { Remarks } from '../look/remarks';
import { IndicatorRow } from './indicator-row';
import { ProductRow } from './product-row';

/** What is declared, and what is promised of it. Behind the last row there is always an empty one to type into. */
export function ProductsStep(): ReactNode {
  const { t } = useReading();
  const { draft, change, remove, look } = useDesk();
  const products = listAt(draft, 'products');
  const indicators = listAt(draft, 'indicators');
  const names = JSON.stringify(products.map((row, place) => textAt(row, 'name') || t('app.declarations.productNo', { no: place + 1 })));
  const takeAway = useCallback((place: number) => remove('indicators', place), [remove]);
  return (
    <>
      <Remarks of={look.remarks.filter(({ path, severity }) => path === 'products' && severity !== 'block')} />
      {(products.length === 0 ? [{}] : products).map((row, place) => <ProductRow key={place} row={row} place={place} isTyped={place < products.length} />)}
      <div className="btns"><button type="button" className="btn sec" onClick={() => change(`products.${products.length}`, { kind: 'product' })}>{t('app.declarations.addProduct')}</button></div>
      <section aria-labelledby="indicators">
        <h2 id="indicators">{t('app.declarations.indicators')}</h2>
        <p className="meta" id="indicators-lead">{t('app.declarations.indicatorsLead')}</p>
        {[...indicators, {}].map((row, place) => (
          <IndicatorRow key={place} row={row} place={place} isTyped={place < indicators.length} products={names} remarks={remarksAt(look.remarks, `indicators.${place}`)} change={change} onRemove={takeAway} />
        ))}
      </section>
    </>
  );
}
