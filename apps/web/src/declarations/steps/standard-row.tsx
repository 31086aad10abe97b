import type { EditionFacts } from '@features/declaration/domain';
import type { Json } from '@pure/kernel';
import { QuotedText, StandardNumber, StatusTag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { useDesk, useDraftField } from '../draft/draft-field';
import { textAt } from '../draft/typed-draft';
import { remarksAt } from '../look/look';
import { Remarks } from '../look/remarks';
import { StandardPicker } from './standard-picker';
import { typesInOrder } from './subject-step';
import { typeOfHit } from './type-of-hit';

type Props = Readonly<{ row: Json; place: number }>;

const isNational = (type: string): boolean => type === 'mandatory-national' || type === 'recommended-national';

/** One standard that is followed: picked, or typed where the register need not have it. */
export function StandardRow({ row, place }: Props): ReactNode {
  const { t } = useReading();
  const { remove, look } = useDesk();
  const field = useDraftField();
  const at = `standards.${place}`;
  const edition = textAt(row, 'edition');
  const type = textAt(row, 'type') || 'enterprise';
  const what = edition || textAt(row, 'number') || t('app.declarations.standardNo', { no: place + 1 });
  return (
    <fieldset className="entry">
      <legend>{t('app.declarations.standardNo', { no: place + 1 })}</legend>
      <Choice label={t('app.declarations.type')} options={typesInOrder.map((value) => ({ value, label: t(`app.declarations.types.${value}`) }))} {...field(`${at}.type`)} value={type} />
      {edition === '' ? <Unpicked place={place} type={type} /> : <Picked at={at} number={edition} />}
      {type === 'enterprise' ? <Joint place={place} /> : null}
      <Remarks of={remarksAt(look.remarks, at)} />
      <button type="button" className="plain" onClick={() => remove('standards', place)} aria-label={t('app.declarations.removeWhat', { what })}>{t('app.declarations.remove')}</button>
    </fieldset>
  );
}

function Unpicked({ place, type }: Readonly<{ place: number; type: string }>): ReactNode {
  const { t } = useReading();
  const { draft, change } = useDesk();
  const field = useDraftField();
  const at = `standards.${place}`;
  const picker = (
    <StandardPicker
      name={`${at}.edition`}
      label={t('app.declarations.pick')}
      hint={t('app.declarations.pickHint')}
      onPick={(hit) => change(at, { type: typeOfHit(hit, textAt(draft, `${at}.type`)), edition: hit.number })}
    />
  );
  if (isNational(type)) return picker;
  return (
    <>
      <Field label={t('app.declarations.number')} hint={t('app.declarations.numberHint')} spellCheck={false} {...field(`${at}.number`)} />
      <Field label={t('app.declarations.standardName')} {...field(`${at}.name`)} />
      {type === 'enterprise' ? null : <details><summary>{t('app.declarations.orPick')}</summary>{picker}</details>}
    </>
  );
}

/** What the register says of the edition now. */
function Picked({ at, number }: Readonly<{ at: string; number: string }>): ReactNode {
  const { t } = useReading();
  const { change, draft, look } = useDesk();
  const edition = look.facts?.cited.find(({ asked }) => asked === number)?.edition ?? null;
  return (
    <div className="picked">
      <p><StandardNumber number={number} /> {edition === null ? null : <QuotedText texts={titleOf(edition)} />} {edition === null ? null : <StatusTag status={edition.status} />}</p>
      {edition?.implemented === undefined ? null : <p className="meta">{t('app.declarations.implemented', { on: edition.implemented })}</p>}
      <button type="button" className="plain" name={`${at}.edition`} onClick={() => change(at, { type: textAt(draft, `${at}.type`) })}>{t('app.declarations.pickAnother')}</button>
    </div>
  );
}

export const titleOf = ({ title }: EditionFacts) => ({
  ...(title.hans !== undefined && { 'zh-Hans': title.hans }), ...(title.hant !== undefined && { 'zh-Hant': title.hant }), ...(title.en !== undefined && { en: title.en }),
});

function Joint({ place }: Readonly<{ place: number }>): ReactNode {
  const { t } = useReading();
  const field = useDraftField();
  const { draft } = useDesk();
  const path = `standards.${place}.joint`;
  return (
    <details open={textAt(draft, path) !== ''}>
      <summary>{t('app.declarations.joint')}</summary>
      <Choice label={t('app.declarations.jointNumber')} options={[{ value: '', label: t('app.declarations.jointNo') }, ...['own-number', 'number-of-another'].map((value) => ({ value, label: t(`app.declarations.joints.${value}`) }))]} {...field(path)} />
    </details>
  );
}
