import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import { convertedScripts, wordChoices, type ConvertOrder } from '../../application/terms/convert-script';
import { SectorChoice } from '../sector/sector-choice';

type Props = Readonly<{ order: ConvertOrder; fault?: string }>;

/** The original text, the script it is to have, and how far words are changed. */
export function ConvertForm({ order, fault }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/convert')} method="post" encType="multipart/form-data" className="noprint">
      <div className="field">
        <label htmlFor="text">{t('page.convert.text')}</label>
        <p className="hint" id="text-hint">{t('page.convert.textHint')} <a href={pageAddress(language, '/convert?example=1')}>{t('page.check.fill')}</a></p>
        {fault === undefined ? null : <p className="fault" id="text-fault">{fault}</p>}
        <textarea id="text" name="text" rows={9} defaultValue={order.text} spellCheck={false} lang={order.text === '' ? undefined : 'zh'} aria-describedby={fault === undefined ? 'text-hint' : 'text-fault text-hint'} />
      </div>
      <Radios name="to" legend={t('page.convert.to')} options={convertedScripts.map((script) => ({ value: script, label: t(`page.convert.script.${script}`) }))} chosen={order.to} />
      <Radios name="words" legend={t('page.convert.words')} options={wordChoices.map((words) => ({ value: words, label: t(`page.convert.choice.${words}`) }))} chosen={order.words} />
      <SectorChoice id="sector" label={t('page.convert.sector')} none={t('page.convert.noSector')} chosen={order.sector} />
      <p className="hint">{t('page.check.kept')}</p>
      <p><button className="btn" type="submit">{t('page.convert.submit')}</button></p>
    </form>
  );
}

type RadiosProps = Readonly<{ name: string; legend: string; options: readonly Readonly<{ value: string; label: string }>[]; chosen: string }>;

function Radios({ name, legend, options, chosen }: RadiosProps): ReactNode {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="radios">
        {options.map(({ value, label }) => <label key={value}><input type="radio" name={name} value={value} defaultChecked={value === chosen} />{label}</label>)}
      </div>
    </fieldset>
  );
}
