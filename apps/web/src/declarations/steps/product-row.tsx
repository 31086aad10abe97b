import type { Json } from '@pure/kernel';
import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { useDesk, useDraftField } from '../draft/draft-field';
import { textAt, textsAt, valueAt } from '../draft/typed-draft';
import { remarksAt } from '../look/look';
import { Remarks } from '../look/remarks';

const MODELS = /[,，、;；\n]/;

/** One product or service with its models, its bar code and its class. */
export function ProductRow({ row, place, isTyped }: Readonly<{ row: Json; place: number; isTyped: boolean }>): ReactNode {
  const { t } = useReading();
  const { remove, change, look } = useDesk();
  const field = useDraftField();
  const at = `products.${place}`;
  const title = t('app.declarations.productNo', { no: place + 1 });
  const isMore = ['family', 'classification', 'suppliedSince', 'soldOnline'].some((name) => valueAt(row, name) !== undefined) || textAt(row, 'kind') === 'service';
  return (
    <fieldset className="entry">
      <legend>{title}</legend>
      <Field label={t('app.declarations.productName')} {...field(`${at}.name`)} />
      <Models at={at} models={textsAt(row, 'models')} />
      <Field label={t('app.declarations.barCode')} hint={t('app.declarations.barCodeHint')} inputMode="numeric" {...field(`${at}.barCode`)} />
      <details open={isMore}>
        <summary>{t('app.declarations.moreOfProduct')}</summary>
        <Choice label={t('app.declarations.kind')} options={['product', 'service'].map((value) => ({ value, label: t(`app.declarations.kinds.${value}`) }))} {...field(`${at}.kind`)} value={textAt(row, 'kind') || 'product'} />
        <Field label={t('app.declarations.family')} {...field(`${at}.family`)} />
        <Field label={t('app.declarations.classification')} hint={t('app.declarations.classificationHint')} {...field(`${at}.classification`)} />
        <Field label={t('app.declarations.suppliedSince')} type="date" {...field(`${at}.suppliedSince`)} />
        <div className="field"><label className="tick"><input type="checkbox" name={`${at}.soldOnline`} checked={valueAt(row, 'soldOnline') === true} onChange={({ target }) => change(`${at}.soldOnline`, target.checked || undefined)} /> {t('app.declarations.soldOnline')}</label></div>
      </details>
      <Remarks of={remarksAt(look.remarks, at).filter(({ rule, path }) => rule !== null || path === at)} />
      {isTyped ? <button type="button" className="plain" onClick={() => remove('products', place)} aria-label={t('app.declarations.removeWhat', { what: textAt(row, 'name') || title })}>{t('app.declarations.remove')}</button> : null}
    </fieldset>
  );
}

/** Models in one line, as they are typed; the draft has them one by one. */
function Models({ at, models: kept }: Readonly<{ at: string; models: readonly string[] }>): ReactNode {
  const { t } = useReading();
  const { change } = useDesk();
  const [typed, type] = useState<string | null>(null);
  const read = (text: string): readonly string[] => text.split(MODELS).map((model) => model.trim()).filter((model) => model !== '');
  const shown = typed !== null && read(typed).join('\n') === kept.join('\n') ? typed : kept.join('、');
  return (
    <Field
      label={t('app.declarations.models')}
      hint={t('app.declarations.modelsHint')}
      name={`${at}.models`}
      value={shown}
      onChange={({ target }) => {
        type(target.value);
        change(`${at}.models`, read(target.value));
      }}
    />
  );
}
