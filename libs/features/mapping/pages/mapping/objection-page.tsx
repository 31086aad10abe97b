import { ErrorSummary, Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Objected } from '../../application/approval/object-to-mapping';

export const LONGEST_OBJECTION = 4_000;
/** What stands in the field, and what came of it: `key`: of this form, so that two presses are one objection; `fault` says what is wrong, `closed` that no objection is taken any more. */
export type ObjectionForm = Readonly<{ key: string; words: string; fault: boolean; closed: boolean; taken: Objected | null }>;

type Props = Readonly<{ number: string; until: string; form: ObjectionForm }>;

/** Anybody objects to a mapping during its notice; no account is needed. */
export function ObjectionPage({ number, until, form: { key, words, fault, closed, taken } }: Props): ReactNode {
  const { language, t } = useReading();
  const back = <p><a href={pageAddress(language, `/m/${number}`)}>{t('page.objecting.back', { number })}</a></p>;
  if (taken) return <><h1>{t('page.objecting.taken')}</h1><Notice tone="info"><p>{t('page.objecting.receipt', { place: taken.place, number, record: taken.record })}</p><p><code>{taken.sha256}</code></p></Notice>{back}</>;
  if (closed) return <><h1>{t('page.objecting.closed')}</h1><p className="lead">{t('page.objecting.closedAdvice')}</p>{back}</>;
  const text = t('page.objecting.fault');
  return (
    <>
      <h1>{t('page.objecting.title', { number })}</h1>
      {fault ? <ErrorSummary title={t('page.objecting.faultTitle')} errors={[{ field: 'words', text }]} /> : null}
      <p className="lead">{t('page.objecting.lead', { day: until })}</p>
      <form action={pageAddress(language, `/m/${number}/object`)} method="post" encType="multipart/form-data" className="noprint">
        <input type="hidden" name="key" value={key} />
        <div className="field">
          <label htmlFor="words">{t('page.objecting.words')}</label>
          <p className="hint" id="words-hint">{t('page.objecting.hint')}</p>
          {fault ? <p className="fault" id="words-fault">{text}</p> : null}
          <textarea id="words" name="words" rows={8} maxLength={LONGEST_OBJECTION} defaultValue={words} required aria-describedby={fault ? 'words-fault words-hint' : 'words-hint'} />
        </div>
        <p><button className="btn" type="submit">{t('page.objecting.submit')}</button></p>
      </form>
      {back}
    </>
  );
}
