import { DataTable, StandardNumber, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Promised } from '../promised';
import { Written } from '../written';

/** What is promised, each with its method and its conditions. */
export function Indicators({ seen: { standings, shown: { document } } }: Readonly<{ seen: SeenDeclaration }>): ReactNode {
  const { t } = useReading();
  const { declarer, indicators, products } = document;
  const columns = ['name', 'kind', 'promised', 'method', 'conditions', ...(products.length > 1 ? ['product'] : [])].map((name) => ({ label: t(`page.declaration.indicator.${name}`) }));
  const rows = indicators.map((indicator, place) => {
    const { name, kind, method, conditions, product } = indicator;
    const slug = method && standings.get(method.number)?.edition?.slug;
    return {
      key: String(place),
      cells: [
        <Written key="name" text={name} by={declarer} />,
        t(`page.declaration.indicator.of.${kind}`),
        <Promised key="promised" indicator={indicator} by={declarer} />,
        method ? <>{slug === undefined ? <Written text={method.number} by={declarer} /> : <StandardNumber number={method.number} slug={slug} />} {method.clause ? <Written text={method.clause} by={declarer} /> : null}</> : null,
        !conditions || conditions.length === 0 ? null : <ul>{conditions.map((condition) => <li key={condition}><Written text={condition} by={declarer} /></li>)}</ul>,
        ...(products.length > 1 ? [product === undefined ? t('page.declaration.indicator.all') : <Written key="product" text={products[product]?.name ?? ''} by={declarer} />] : []),
      ],
    };
  });
  return (
    <>
      <h2>{t('page.declaration.indicators')}</h2>
      {rows.length === 0 ? <p>{t('page.declaration.noIndicators')}</p> : <DataTable caption={t('page.declaration.indicators')} captionHidden columns={columns} rows={rows} />}
    </>
  );
}
