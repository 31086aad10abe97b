import { ErrorSummary, Notice, pageAddress, Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import { papers } from '../../domain/catalogue/row';
import { LONGEST_MESSAGE, LONGEST_QUALIFICATION, type Suggestion } from '../../domain/suggestion/suggestion';

export const suggestionFields = ['qualification', 'paper', 'message'] as const;
export type SuggestionField = (typeof suggestionFields)[number];

/** What stands in the fields, and what is wrong with which of them. */
export type SuggestionForm = Readonly<{ values: Readonly<Record<SuggestionField, string>>; faults: readonly SuggestionField[] }>;

/** Anyone asks for a qualification that no catalogue lists; nothing of a person is asked. */
export function SuggestPage({ form: { values, faults } }: Readonly<{ form: SuggestionForm }>): ReactNode {
  const { language, t } = useReading();
  const described = (name: SuggestionField): string => (faults.includes(name) ? `${name}-fault ${name}-hint` : `${name}-hint`);
  return (
    <>
      <h1>{t('page.recognition.suggest.title')}</h1>
      {faults.length > 0 ? <ErrorSummary title={t('page.recognition.suggest.faultTitle')} errors={faults.map((field) => ({ field, text: t(`page.recognition.suggest.fault.${field}`) }))} /> : null}
      <p className="lead">{t('page.recognition.suggest.lead')}</p>
      <form action={pageAddress(language, '/recognition/suggest')} method="post" encType="multipart/form-data" className="noprint">
        <div className="field">
          <label htmlFor="qualification">{t('page.recognition.suggest.qualification')}</label>
          <p className="hint" id="qualification-hint">{t('page.recognition.suggest.hint.qualification')}</p>
          <Fault name="qualification" faults={faults} />
          <input id="qualification" name="qualification" type="text" maxLength={LONGEST_QUALIFICATION} defaultValue={values.qualification} required autoComplete="off" spellCheck={false} aria-describedby={described('qualification')} />
        </div>
        <div className="field">
          <label htmlFor="paper">{t('page.recognition.suggest.paper')}</label>
          <Fault name="paper" faults={faults} />
          <select id="paper" name="paper" defaultValue={values.paper}>
            <option value="">{t('page.recognition.anyPaper')}</option>
            {papers.map((paper) => <option key={paper} value={paper}>{t(`page.recognition.paper.${paper}`)}</option>)}
          </select>
        </div>
        <div className="field">
          <label htmlFor="message">{t('page.recognition.suggest.message')}</label>
          <p className="hint" id="message-hint">{t('page.recognition.suggest.hint.message')}</p>
          <Fault name="message" faults={faults} />
          <textarea id="message" name="message" rows={6} maxLength={LONGEST_MESSAGE} defaultValue={values.message} aria-describedby={described('message')} />
        </div>
        <p className="hint">{t('page.recognition.suggest.kept')}</p>
        <p><button className="btn" type="submit">{t('page.recognition.suggest.submit')}</button></p>
      </form>
      <ul className="links noprint"><li><a href={pageAddress(language, '/recognition')}>{t('page.recognition.title')}</a></li></ul>
    </>
  );
}

function Fault({ name, faults }: Readonly<{ name: SuggestionField; faults: readonly SuggestionField[] }>): ReactNode {
  const { t } = useReading();
  return faults.includes(name) ? <p className="fault" id={`${name}-fault`}>{t(`page.recognition.suggest.fault.${name}`)}</p> : null;
}

/** That it was taken, and where its answer will stand. */
export function SuggestedPage({ id, origin }: Readonly<{ id: string; origin: string }>): ReactNode {
  const { language, t } = useReading();
  const address = pageAddress(language, `/recognition/suggestions/${id}`);
  return (
    <>
      <h1>{t('page.recognition.suggest.sent')}</h1>
      <Notice tone="info"><p>{t('page.recognition.suggest.keep')}</p><p><a className="num long" href={address}>{origin}{address}</a></p></Notice>
      <p><a href={pageAddress(language, '/recognition')}>{t('page.recognition.title')}</a></p>
    </>
  );
}

/** One suggestion as whoever has its address reads it: the name and the answer, nothing else that was written. */
export function SuggestionPage({ suggestion: { qualification, createdAt, answer } }: Readonly<{ suggestion: Suggestion }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.recognition.suggest.one')}</h1>
      <p className="lead"><Quote language={remarkLanguage(qualification, 'taiwan')}>{qualification}</Quote></p>
      <p className="meta">{t('page.recognition.suggest.sentOn', { day: createdAt.slice(0, 10) })}</p>
      {answer === null ? <p>{t('page.recognition.suggest.open')}</p> : (
        <div className="answer"><p>{t('page.recognition.suggest.answered', { day: answer.at.slice(0, 10) })} {t(`page.recognition.suggest.outcome.${answer.outcome}`)}</p><p><Quote language={remarkLanguage(answer.words, 'mainland')}>{answer.words}</Quote></p></div>
      )}
      <ul className="links noprint"><li><a href={pageAddress(language, '/recognition')}>{t('page.recognition.title')}</a></li><li><a href={pageAddress(language, '/recognition/suggest')}>{t('page.recognition.suggest.title')}</a></li></ul>
    </>
  );
}

export function NoSuggestionPage(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.recognition.suggest.missing')}</h1>
      <p className="lead">{t('page.recognition.suggest.missingLead')}</p>
      <ul className="links"><li><a href={pageAddress(language, '/recognition')}>{t('page.recognition.title')}</a></li><li><a href={pageAddress(language, '/recognition/suggest')}>{t('page.recognition.suggest.title')}</a></li></ul>
    </>
  );
}
