import { taiwanWords } from '@pure/credential';
import { regionName } from '@pure/region';
import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { type FirmChoices, firmStates } from '../../application/certificate/published-certificates';
import { type FirmListAsked, rowText } from './asked';

type Choice = Readonly<{ value: string; label: string; lang?: string }>;

/** By words, and by what the register has: territories, qualifications, states. */
export function FirmsForm({ asked, choices }: Readonly<{ asked: FirmListAsked; choices: FirmChoices }>): ReactNode {
  const { language, t } = useReading();
  const territories = [...new Set([...choices.territories, ...(asked.territory === '' ? [] : [asked.territory])])].sort();
  const rows = choices.rows.map(({ catalogue, key, name, level }) => ({ value: rowText({ catalogue, key }), label: taiwanWords('firm', { name, level }), lang: 'zh-Hant' }));
  return (
    <form action={pageAddress(language, '/recognition/firms')} method="get" role="search" className="fields noprint">
      <div className="field grow">
        <label htmlFor="q">{t('page.firms.words')}</label>
        <input id="q" name="q" type="search" defaultValue={asked.q} maxLength={100} autoComplete="off" spellCheck={false} />
      </div>
      <Select name="territory" value={asked.territory} choices={territories.map((code) => ({ value: code, label: [regionName(code), code].filter((part) => part !== null).join(' '), lang: 'zh-Hans' }))} />
      <Select name="row" value={asked.row === null ? '' : rowText(asked.row)} choices={rows} />
      <Select name="state" value={asked.state ?? ''} choices={firmStates.map((value) => ({ value, label: t(`page.certificate.state.${value}`) }))} />
      <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
    </form>
  );
}

function Select({ name, value, choices }: Readonly<{ name: 'territory' | 'row' | 'state'; value: string; choices: readonly Choice[] }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={name}>{t(`page.firms.by.${name}`)}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{t('page.firms.any')}</option>
        {choices.map((choice) => <option key={choice.value} value={choice.value} lang={choice.lang}>{choice.label}</option>)}
      </select>
    </div>
  );
}
