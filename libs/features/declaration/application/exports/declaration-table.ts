import type { PublishedDeclaration } from '../published-declarations';

type Shown = PublishedDeclaration['shown']['document'];
type Row = Readonly<{ declaration: PublishedDeclaration; indicator: Shown['indicators'][number] | undefined }>;

const columns: Readonly<Record<string, (row: Row) => string>> = {
  number: ({ declaration }) => declaration.number,
  version: ({ declaration }) => String(declaration.shown.version),
  state: ({ declaration }) => declaration.state,
  example: ({ declaration }) => String(declaration.example),
  published_at: ({ declaration }) => declaration.shown.at,
  enterprise: ({ declaration }) => documentOf(declaration).declarer.number,
  enterprise_name: ({ declaration }) => Object.values(documentOf(declaration).declarer.name).join(' / '),
  products: ({ declaration, indicator }) => productsOf(documentOf(declaration), indicator),
  standards: ({ declaration }) => documentOf(declaration).standards.map(({ number }) => number).join('; '),
  indicator: ({ indicator }) => indicator?.name ?? '',
  kind: ({ indicator }) => indicator?.kind ?? '',
  operator: ({ indicator }) => indicator?.operator ?? '',
  value: ({ indicator }) => indicator?.value ?? (indicator?.values ?? []).join('; '),
  low: ({ indicator }) => indicator?.low ?? '',
  high: ({ indicator }) => indicator?.high ?? '',
  unit_ucum: ({ indicator }) => indicator?.unit ?? '',
  method: ({ indicator }) => indicator?.method?.number ?? '',
  method_clause: ({ indicator }) => indicator?.method?.clause ?? '',
  conditions: ({ indicator }) => (indicator?.conditions ?? []).join('; '),
};

/** A row for each indicator, under a row of names; one of a declaration without indicators has one row. */
export function declarationTable(declaration: PublishedDeclaration): readonly (readonly string[])[] {
  const { indicators } = documentOf(declaration);
  const rows = indicators.length > 0 ? indicators : [undefined];
  return [Object.keys(columns), ...rows.map((indicator) => Object.values(columns).map((cell) => cell({ declaration, indicator })))];
}

const documentOf = ({ shown }: PublishedDeclaration): Shown => shown.document;

function productsOf({ products }: Shown, indicator: Row['indicator']): string {
  const of = indicator?.product === undefined ? products : products.slice(indicator.product, indicator.product + 1);
  return of.map(({ name, models }) => [name, ...models].join(' ')).join('; ');
}
