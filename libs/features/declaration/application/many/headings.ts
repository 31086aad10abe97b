export const productFields = ['name', 'kind', 'models', 'family', 'barCode', 'classification', 'suppliedSince', 'soldOnline'] as const;
export type ProductField = (typeof productFields)[number];
export const indicatorFields = ['product', 'name', 'kind', 'operator', 'value', 'lower', 'upper', 'unit', 'method', 'clause', 'own', 'conditions', 'requirement'] as const;
export type IndicatorField = (typeof indicatorFields)[number];

export const rowKinds = ['products', 'indicators'] as const;
export type RowKind = (typeof rowKinds)[number];

/** How columns are headed in either script; the first is that of the template. Their own names are known too. */
export const productHeadings: Readonly<Record<ProductField, readonly string[]>> = {
  name: ['产品名称', '產品名稱', '产品', '產品', '产品或服务', '產品或服務', '品名', '名称', '名稱', 'product'],
  kind: ['产品或服务类别', '產品或服務類別', '类别', '類別'],
  models: ['型号', '型號', '规格型号', '規格型號', 'model'],
  family: ['系列', '产品系列', '產品系列'],
  barCode: ['商品条码', '商品條碼', '条码', '條碼', 'gtin'],
  classification: ['分类', '分類', '产品分类', '產品分類'],
  suppliedSince: ['开始供应日期', '開始供應日期', '供应日期', '供應日期'],
  soldOnline: ['网上销售', '網路銷售', '網上銷售', '线上销售', '線上銷售'],
};

export const indicatorHeadings: Readonly<Record<IndicatorField, readonly string[]>> = {
  product: ['产品', '產品', '产品名称', '產品名稱', '适用产品', '適用產品'],
  name: ['指标', '指標', '指标名称', '指標名稱', '项目', '項目', 'indicator'],
  kind: ['指标类型', '指標類型', '类型', '類型'],
  operator: ['关系', '關係'],
  value: ['要求值', '值', '数值', '數值', '指标值', '指標值', '要求'],
  lower: ['下限'],
  upper: ['上限'],
  unit: ['单位', '單位'],
  method: ['方法标准', '方法標準', '试验方法', '試驗方法', '检测方法', '檢測方法', '检验方法', '檢驗方法'],
  clause: ['方法条款', '方法條款', '条款', '條款'],
  own: ['自有方法'],
  conditions: ['条件', '條件', '试验条件', '試驗條件'],
  requirement: ['对应要求', '對應要求'],
};

const known = <F extends string>(fields: readonly F[], headings: Readonly<Record<F, readonly string[]>>): ReadonlyMap<string, F> =>
  new Map(fields.flatMap((field) => [field, ...headings[field]].map((word) => [plain(word), field] as const)));

/** One width, no spaces, without what stands in brackets or marks a column as required. */
const plain = (heading: string): string => heading.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]|[\s*]/g, '').toLowerCase();

const products = known(productFields, productHeadings);
const indicators = known(indicatorFields, indicatorHeadings);

/** What a row of headings is the head of; null where it is none. `fields`: by column, null for one that is left alone. */
export type Head = Readonly<{ kind: 'products'; fields: readonly (ProductField | null)[] } | { kind: 'indicators'; fields: readonly (IndicatorField | null)[] }>;

export function headOf(cells: readonly string[]): Head | null {
  const asIndicators = cells.map((cell) => indicators.get(plain(cell)) ?? null);
  const has = (field: IndicatorField): boolean => asIndicators.includes(field);
  if (has('name') && (has('value') || has('lower') || has('upper'))) return { kind: 'indicators', fields: asIndicators };
  const asProducts = cells.map((cell) => products.get(plain(cell)) ?? null);
  return asProducts.includes('name') ? { kind: 'products', fields: asProducts } : null;
}

const first = (headings: Readonly<Record<string, readonly string[]>>): string => Object.values(headings).map(([heading]) => heading).join(', ');
/** What a file must show, in the words of the template. */
export const expectedHeadings = `${first(productHeadings)} | ${first(indicatorHeadings)}`;
