import { type Language, langTags, languages, ownNames, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { textsIn } from '../texts';
import { type Breach, type Duty, dutyText, kindsText, shortOf, useBreach } from './breach';

/** What an authority or the persons of a region are told, to be printed and completed; in their script until another language is chosen. */
export function LetterPage(): ReactNode {
  const { t } = useReading();
  const { id = '', duty = '', region = '' } = useParams();
  const found = useBreach(id);
  const [language, choose] = useState<Language>(region === 'taiwan' ? 'zh-Hant' : 'zh-Hans');
  const asked = found.data?.duties.find((each) => each.duty === duty && each.region === region);
  usePageTitle(asked === undefined ? t('app.breaches.letterColumn') : dutyText(t, asked));
  return (
    <>
      <div className="noprint lettering">
        <p><Link to={`/breaches/${id}`}>{t('app.breaches.one', { number: shortOf(id) })}</Link></p>
        <p>{t('app.breaches.letterHint')}</p>
        <Refused fault={found.error} />
        {found.isPending ? <Waiting /> : null}
        <div className="form"><Choice label={t('app.breaches.letterLanguage')} name="language" value={language} options={languages.map((value) => ({ value, label: ownNames[value], lang: langTags[value] }))} onChange={({ target }) => choose(languages.find((each) => each === target.value) ?? language)} /></div>
        <div className="btns"><button type="button" className="btn" onClick={() => window.print()}>{t('app.breaches.print')}</button></div>
      </div>
      {found.data === undefined || asked === undefined ? <h1 className="noprint">{t('app.breaches.letterColumn')}</h1> : <Letter breach={found.data} duty={asked} language={language} />}
    </>
  );
}

function Letter({ breach, duty, language }: Readonly<{ breach: Breach; duty: Duty; language: Language }>): ReactNode {
  const t = textsIn(language);
  const text = (name: string, params?: Readonly<Record<string, string | number>>): string => t(`app.breaches.letter.${duty.duty}.${name}`, params);
  const measures = breach.steps.filter(({ step }) => step === 'measure-taken');
  return (
    <article className="prose letter" lang={langTags[language]}>
      <h1>{text('title')}</h1>
      <p>{text('opening', { at: moment(breach.discoveredAt), number: shortOf(breach.id) })}</p>
      {duty.basis === null ? null : <p>{t('app.breaches.letter.basis', { basis: duty.basis })}</p>}
      <h2>{t('app.breaches.letter.happened')}</h2>
      <p>{breach.summary}</p>
      <h2>{t('app.breaches.letter.data')}</h2>
      <p>{t(breach.special ? 'app.breaches.letter.dataSpecial' : 'app.breaches.letter.dataPlain', { kinds: kindsText(t, breach.kinds) })}</p>
      {duty.duty === 'authority-told' ? <p>{t('app.breaches.letter.persons', { count: breach.persons, sides: breach.regions.map((region) => t(`label.side.${region}`)).join(t('app.breaches.between')) })}</p> : null}
      <h2>{t('app.breaches.letter.measures')}</h2>
      {measures.length === 0 ? <p className="blank meta">{t('app.breaches.letter.blank')}</p> : <ul>{measures.map(({ at, note }) => <li key={at}>{moment(at)} {note}</li>)}</ul>}
      <h2>{t('app.breaches.letter.harm')}</h2>
      <p className="blank meta">{t('app.breaches.letter.blank')}</p>
      <h2>{text('doTitle')}</h2>
      <p>{text('do')}</p>
      <h2>{t('app.breaches.letter.contact')}</h2>
      <p className="blank meta">{t('app.breaches.letter.blank')}</p>
    </article>
  );
}
