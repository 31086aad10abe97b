import type { Json } from '@pure/kernel';
import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Area } from '../../forms/area';
import { Field } from '../../forms/field';
import { useDesk, useDraftField } from '../draft/draft-field';
import { listAt, textAt } from '../draft/typed-draft';
import { type Remark, remarksAt } from '../look/look';
import { Remarks } from '../look/remarks';

/** What its readers are told, and who answers for it. */
export function NoticesStep(): ReactNode {
  const { t } = useReading();
  const { look } = useDesk();
  const field = useDraftField();
  return (
    <>
      <Told notices={look.notices} />
      <Area label={t('app.declarations.promise')} hint={t('app.declarations.promiseHint')} {...field('promise')} />
      <Remarks of={remarksAt(look.remarks, 'promise')} />
      <Field label={t('app.declarations.signatory')} hint={t('app.declarations.signatoryHint')} {...field('signatory.function')} />
      <Field label={t('app.declarations.issuedAt')} hint={t('app.declarations.issuedAtHint')} {...field('place')} />
      <details>
        <summary>{t('app.declarations.validity')}</summary>
        <Field label={t('app.declarations.validFrom')} type="date" {...field('validity.from')} />
        <Field label={t('app.declarations.validUntil')} hint={t('app.declarations.validUntilHint')} type="date" {...field('validity.until')} />
      </details>
      <Remarks of={remarksAt(look.remarks, 'validity')} />
    </>
  );
}

const keyOf = ({ code, path }: Pick<Remark, 'code' | 'path'>): string => `${code} ${path}`;
const toldIn = (notice: Json): string => `${textAt(notice, 'code')} ${textAt(notice, 'path')}`;

/** Every notice with the words that the declaration will carry; they are accepted one by one, or all at once. */
function Told({ notices }: Readonly<{ notices: readonly Remark[] }>): ReactNode {
  const { t } = useReading();
  const { draft, change } = useDesk();
  const told = new Set(listAt(draft, 'notices').map(toldIn));
  const tell = (chosen: readonly Remark[]): void => change('notices', chosen.map(({ code, path }) => ({ code, path })));
  const toggle = (notice: Remark): void => tell(notices.filter((each) => (keyOf(each) === keyOf(notice)) !== told.has(keyOf(each))));
  if (notices.length === 0) return <p className="meta">{t('app.declarations.noNotices')}</p>;
  return (
    <fieldset className="field" name="notices" tabIndex={-1}>
      <legend>{t('app.declarations.notices')}</legend>
      <p className="hint">{t('app.declarations.noticesHint')}</p>
      {notices.length > 1 ? <button type="button" className="btn sec" onClick={() => tell(notices)}>{t('app.declarations.tellAll', { count: notices.length })}</button> : null}
      {notices.map((notice) => (
        <label key={keyOf(notice)} className="tick"><input type="checkbox" checked={told.has(keyOf(notice))} onChange={() => toggle(notice)} /> <span>{notice.wording}{notice.toConfirm ? <span className="meta"> {t('app.declarations.toConfirm')}</span> : null}</span></label>
      ))}
    </fieldset>
  );
}
