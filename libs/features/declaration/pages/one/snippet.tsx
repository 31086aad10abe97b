import { momentOf, Sentence, StandardNumber, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { Written } from '../written';

/** A sentence for a tender or a contract: dated editions, number, version and address, and what it does not say. */
export function Snippet({ seen: { number, shown: { version, at, document } }, address }: Readonly<{ seen: SeenDeclaration; address: string }>): ReactNode {
  const { t } = useReading();
  const { declarer, products, standards } = document;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('page.declaration.cite')}</h2>
      <p className="sample">
        <Sentence
          k="page.declaration.cited"
          products={<Listed>{products.map(({ name, models }) => <Written key={name} text={models.length === 0 ? name : `${name} ${models.join(t('ui.list'))}`} by={declarer} />)}</Listed>}
          standards={<Listed>{standards.map((standard) => <StandardNumber key={standard.number} number={standard.number} />)}</Listed>}
          number={number} version={version} rules={document.rules} day={momentOf(at).slice(0, 10)} address={<span className="address">{address}</span>}
        />
      </p>
    </section>
  );
}

function Listed({ children }: Readonly<{ children: readonly ReactNode[] }>): ReactNode {
  const { t } = useReading();
  return children.map((child, place) => <Fragment key={place}>{place > 0 ? t('ui.list') : null}{child}</Fragment>);
}
