import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { LONGEST } from '../../domain/lookup/asked';
import type { Question } from '../../domain/lookup/question';
import { papers, taiwanLevels } from '../../domain/catalogue/row';
import { CATALOGUES, LOOKUP, SUGGEST } from './addresses';
import { Beside } from './beside';
import { Hits } from './hits';
import type { LookupShown } from './shown';
import { Understanding } from './understanding';
import { levelKeys } from './words';

/** What a certificate is worth here: one asks by whatever one calls it. */
export function LookupPage({ shown }: Readonly<{ shown: LookupShown }>): ReactNode {
  const { t } = useReading();
  const { question, looked, stale } = shown;
  const isAsked = question.text !== '' || question.paper !== null || question.level !== null;
  return (
    <>
      <h1>{t('page.recognition.title')}</h1>
      <p className="lead">{t('page.recognition.lead')}</p>
      <LookupForm question={question} />
      {stale ? <p className="notice">{t('page.recognition.stale')}</p> : null}
      <Understanding looked={looked} />
      <Hits shown={shown} heading={isAsked ? 'page.recognition.found' : 'page.recognition.everything'} />
      {isAsked ? <Beside looked={looked} /> : null}
      <Limits />
      <Ways question={question} isAsked={isAsked} />
    </>
  );
}

function LookupForm({ question: { text, paper, level } }: Readonly<{ question: Question }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, LOOKUP)} method="get" role="search" className="noprint">
      <div className="fields">
        <div className="field grow">
          <label htmlFor="q">{t('page.recognition.box')}</label>
          <input id="q" name="q" type="search" defaultValue={text} maxLength={LONGEST} autoComplete="off" spellCheck={false} aria-describedby="q-hint" />
        </div>
        <div className="field">
          <label htmlFor="level">{t('page.recognition.level')}</label>
          <select id="level" name="level" defaultValue={level ?? ''}>
            <option value="">{t('page.recognition.anyLevel')}</option>
            {taiwanLevels.map((each) => <option key={each} value={each}>{t(`page.recognition.levelOf.${levelKeys[each]}`)}</option>)}
          </select>
        </div>
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </div>
      <p className="hint" id="q-hint">{t('page.recognition.hint')}</p>
      <fieldset className="field">
        <legend>{t('page.recognition.which')}</legend>
        <div className="radios">
          <label><input type="radio" name="paper" value="" defaultChecked={paper === null} />{t('page.recognition.anyPaper')}</label>
          {papers.map((each) => <label key={each}><input type="radio" name="paper" value={each} defaultChecked={paper === each} />{t(`page.recognition.paper.${each}`)}</label>)}
        </div>
      </fieldset>
    </form>
  );
}

/** Stands under every list of rows. */
function Limits(): ReactNode {
  const { language, t } = useReading();
  return (
    <section className="effect" aria-labelledby="effect">
      <h2 id="effect">{t('page.effect.title')}</h2>
      <p>{t('page.recognition.legal.each')} {t('page.recognition.legal.limits')}</p>
      <p><a href={pageAddress(language, '/legal')}>{t('page.effect.more')}</a></p>
    </section>
  );
}

function Ways({ question: { text }, isAsked }: Readonly<{ question: Question; isAsked: boolean }>): ReactNode {
  const { language, t } = useReading();
  return (
    <ul className="links noprint">
      {isAsked ? <li><a href={pageAddress(language, LOOKUP)}>{t('page.recognition.all')}</a></li> : null}
      <li><a href={pageAddress(language, CATALOGUES)}>{t('page.recognition.catalogues.title')}</a></li>
      <li><a href={pageAddress(language, text === '' ? SUGGEST : `${SUGGEST}?${new URLSearchParams({ about: text })}`)}>{t('page.recognition.suggest.title')}</a></li>
    </ul>
  );
}
