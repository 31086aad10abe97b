import { DataTable, momentOf, pageAddress, quotations, Quote, QuotedText, StandardNumber, StatusTag, SummaryList, type SummaryRow, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenDeclaration } from '../../application/see-declaration';
import { DeclarerStands } from '../taking/declarer-today';
import { validityWords } from '../validity-words';
import { Written } from '../written';
import { Indicators } from './indicators';

type Props = Readonly<{ seen: SeenDeclaration }>;

/** The fields of a supplier's declaration (GB/T 27050.1-2006, 6), in their order; on paper it is the form. */
export function Form({ seen }: Props): ReactNode {
  const { t } = useReading();
  const { number, shown: { version, document } } = seen;
  const { declarer, promise, signatory, issued, validity } = document;
  return (
    <>
      <SummaryList rows={[{ term: t('page.declaration.number'), detail: <><span className="num">{number}</span> · {t('page.declaration.version', { version })}</> }, ...useDeclarer(seen)]} />
      <h2>{t('page.declaration.object')}</h2>
      <Products seen={seen} />
      <h2>{t('page.declaration.standards')}</h2>
      <Standards seen={seen} />
      <Indicators seen={seen} />
      <h2>{t('page.declaration.signed')}</h2>
      <SummaryList rows={[
        { term: t('page.declaration.promise'), detail: <Written text={promise} by={declarer} /> },
        { term: t('page.declaration.issued'), detail: <>{issued.on} <Written text={issued.place} by={declarer} /></> },
        { term: t('page.declaration.signatory'), detail: <Written text={signatory.function} by={declarer} /> },
        { term: t('page.declaration.validity'), detail: validityWords(validity, t) },
        { term: t('page.declaration.published'), detail: momentOf(seen.shown.at) },
      ]} />
    </>
  );
}

function useDeclarer({ declarer: today, shown: { document: { declarer } } }: SeenDeclaration): readonly SummaryRow[] {
  const { language, t } = useReading();
  const [, ...others] = quotations(declarer.name, language);
  return [
    { term: t('page.declaration.declarer'), detail: <><QuotedText texts={declarer.name} /> <a className="num" href={pageAddress(language, `/e/${declarer.number}`)}>{declarer.number}</a><DeclarerStands of={today} /></> },
    { term: t('page.declaration.otherNames'), detail: others.length === 0 ? null : <ul>{others.map((other) => <li key={other.language}><Quote language={other.language}>{other.text}</Quote></li>)}</ul> },
    { term: t('page.declaration.uscc'), detail: declarer.uscc ? <span className="num">{declarer.uscc}</span> : null },
    { term: t('page.declaration.ubn'), detail: declarer.ubn ? <span className="num">{declarer.ubn}</span> : null },
  ];
}

/** What no product has, has no column. */
function Products({ seen: { shown: { document: { declarer, products } } } }: Props): ReactNode {
  const { t } = useReading();
  const optional = (['family', 'barCode', 'classification'] as const).filter((name) => products.some((product) => product[name] !== undefined));
  const columns = ['name', 'models', ...optional].map((name) => ({ label: t(`page.declaration.product.${name}`) }));
  const written = (text: string | undefined): ReactNode => (text === undefined || text === '' ? null : <Written text={text} by={declarer} />);
  const rows = products.map((product, place) => ({
    key: String(place),
    cells: [<>{written(product.name)} <span className="meta">{t(`page.declaration.kind.${product.kind}`)}</span></>, written(product.models.join(t('ui.list'))), ...optional.map((name) => written(product[name]))],
  }));
  return <DataTable caption={t('page.declaration.object')} captionHidden columns={columns} rows={rows} />;
}

function Standards({ seen: { standings, shown: { document: { declarer, standards } } } }: Props): ReactNode {
  const { t } = useReading();
  const columns = ['number', 'name', 'type', 'today'].map((name) => ({ label: t(`page.declaration.standard.${name}`) }));
  const rows = standards.map(({ number, name, type, joint }) => {
    const known = standings.get(number);
    const { successor } = known ?? {};
    return {
      key: number,
      cells: [
        <StandardNumber key="number" number={number} {...(known?.edition && { slug: known.edition.slug })} />,
        name ? <Written key="name" text={name} by={declarer} /> : known?.edition ? <QuotedText texts={known.edition.title} /> : null,
        <>{t(`page.declaration.type.${type}`)}{joint ? <> <span className="meta">{t('page.declaration.joint')}</span></> : null}</>,
        <>{known?.status ? <StatusTag status={known.status} /> : t('page.declaration.notHeld')}{successor ? <> {t('page.declaration.followedBy')} <StandardNumber number={successor.number} slug={successor.slug} /></> : null}</>,
      ],
    };
  });
  return <DataTable caption={t('page.declaration.standards')} captionHidden columns={columns} rows={rows} />;
}
