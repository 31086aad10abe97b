import { indicatorKinds, isQuantity } from '@features/declaration/domain';
import type { Json } from '@pure/kernel';
import { useReading } from '@ui';
import { type ChangeEvent, memo, type ReactNode } from 'react';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { type Change, textAt, textOrNone, valueAt } from '../draft/typed-draft';
import type { Remark } from '../look/look';
import { Remarks } from '../look/remarks';
import { Conditions } from './conditions';

type Props = Readonly<{ row: Json; place: number; isTyped: boolean; products: string; remarks: readonly Remark[]; change: Change; onRemove: (place: number) => void }>;
type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement>;

const said = (remarks: readonly Remark[]): string => remarks.map(({ text }) => text).join('\n');

/** Words are no quantity: of a functional indicator they are taken as such, and nobody has to say so. Another operator stays. */
function operatorOf(row: Json, typed: Readonly<Record<string, string>>): string | undefined {
  const { kind = textAt(row, 'kind'), value = textAt(row, 'value') } = typed;
  const before = textAt(row, 'operator');
  if (before !== '' && before !== 'text') return before;
  return kind === 'functional' && value !== '' && !isQuantity(value) ? 'text' : undefined;
}

/** Of three hundred rows, the one that is typed into is drawn anew. */
const isSame = (one: Props, other: Props): boolean =>
  one.row === other.row && one.place === other.place && one.isTyped === other.isTyped && one.products === other.products && one.change === other.change && one.onRemove === other.onRemove && said(one.remarks) === said(other.remarks);

/** One indicator: its name, the quantity as it is typed (`≥85％`, `10~90 mm`), method and clause. */
export const IndicatorRow = memo(function IndicatorRow({ row, place, isTyped, products, remarks, change, onRemove }: Props): ReactNode {
  const { t } = useReading();
  const at = `indicators.${place}`;
  const title = t('app.declarations.indicatorNo', { no: place + 1 });
  const field = (name: string) => ({
    name: `${at}.${name}`,
    value: textAt(row, name),
    onChange: ({ target }: Typing) => {
      if (!isTyped) change(`${at}.kind`, 'performance');
      change(`${at}.${name}`, textOrNone(target.value));
      if (name === 'kind' || name === 'value') change(`${at}.operator`, operatorOf(row, { [name]: target.value }));
    },
    fault: remarks.find(({ rule, path, code }) => rule === null && path === `${at}.${name}` && code !== 'FIELD_MISSING')?.text,
  });
  const isMore = ['unit', 'conditions', 'product', 'requirement'].some((name) => valueAt(row, name) !== undefined) || textAt(row, 'method.own') !== '';
  return (
    <fieldset className="entry">
      <legend>{isTyped ? title : t('app.declarations.nextIndicator')}</legend>
      <div className="cells">
        <Field label={t('app.declarations.indicatorName')} {...field('name')} />
        <Choice label={t('app.declarations.indicatorKind')} options={indicatorKinds.map((value) => ({ value, label: t(`app.declarations.indicatorKinds.${value}`) }))} {...field('kind')} value={textAt(row, 'kind') || 'performance'} />
        <Quantity row={row} at={at} field={field('value')} change={change} />
        <Field label={t('app.declarations.method')} spellCheck={false} {...field('method.edition')} />
        <Field label={t('app.declarations.clause')} {...field('method.clause')} />
      </div>
      {isTyped ? (
        <details open={isMore}>
          <summary>{t('app.declarations.moreOfIndicator')}</summary>
          <Field label={t('app.declarations.ownMethod')} hint={t('app.declarations.ownMethodHint')} {...field('method.own')} />
          <Field label={t('app.declarations.unit')} hint={t('app.declarations.unitHint')} {...field('unit')} />
          <OfProduct row={row} at={at} products={products} change={change} />
          <Conditions row={row} at={at} change={change} />
        </details>
      ) : null}
      <Remarks of={remarks.filter(({ rule, path }) => rule !== null || path === at)} />
      {isTyped ? <button type="button" className="plain" onClick={() => onRemove(place)} aria-label={t('app.declarations.removeWhat', { what: textAt(row, 'name') || title })}>{t('app.declarations.remove')}</button> : null}
    </fieldset>
  );
}, isSame);

type QuantityProps = Readonly<{ row: Json; at: string; field: Readonly<{ name: string; value: string; onChange: (event: Typing) => void; fault: string | undefined }>; change: Change }>;

/** A quantity as it is typed, or words; yes or no where it was handed in so. */
function Quantity({ row, at, field, change }: QuantityProps): ReactNode {
  const { t } = useReading();
  const value = valueAt(row, 'value');
  if (typeof value === 'boolean') return <Choice label={t('app.declarations.value')} name={field.name} value={String(value)} options={['true', 'false'].map((each) => ({ value: each, label: t(`app.declarations.boolean.${each}`) }))} onChange={({ target }) => change(`${at}.value`, target.value === 'true')} />;
  return <Field label={t('app.declarations.value')} {...field} />;
}

/** Of which product it is said; of all, where nothing is chosen. */
function OfProduct({ row, at, products, change }: Readonly<{ row: Json; at: string; products: string; change: Change }>): ReactNode {
  const { t } = useReading();
  const names: unknown = JSON.parse(products);
  const options = Array.isArray(names) ? names.map((name, place) => ({ value: String(place), label: String(name) })) : [];
  if (options.length < 2) return null;
  return <Choice label={t('app.declarations.ofProduct')} name={`${at}.product`} value={textAt(row, 'product')} options={[{ value: '', label: t('app.declarations.ofAll') }, ...options]} onChange={({ target }) => change(`${at}.product`, target.value === '' ? undefined : Number(target.value))} />;
}
