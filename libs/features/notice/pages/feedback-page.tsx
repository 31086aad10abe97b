import { ErrorSummary, Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';

export const feedbackFields = ['about', 'message', 'replyTo'] as const;
export type FeedbackField = (typeof feedbackFields)[number];

/** What stands in the fields, what is wrong with which of them, and whether it was taken. */
export type FeedbackForm = Readonly<{ values: Readonly<Record<FeedbackField, string>>; faults: readonly FeedbackField[]; sent?: true }>;

/** Anyone tells the centre what is wrong or missing. */
export function FeedbackPage({ form: { values, faults, sent } }: Readonly<{ form: FeedbackForm }>): ReactNode {
  const { language, t } = useReading();
  if (sent) {
    return (
      <>
        <h1>{t('page.feedback.sent')}</h1>
        <Notice tone="info"><p>{t('page.feedback.thanks')}</p></Notice>
        <p><a href={pageAddress(language, '/')}>{t('page.feedback.home')}</a></p>
      </>
    );
  }
  const errors = faults.map((field) => ({ field, text: t(`page.feedback.fault.${field}`) }));
  return (
    <>
      <h1>{t('page.feedback.title')}</h1>
      {errors.length > 0 ? <ErrorSummary title={t('page.feedback.faultTitle')} errors={errors} /> : null}
      <p className="lead">{t('page.feedback.lead')}</p>
      <form action={pageAddress(language, '/feedback')} method="post" encType="multipart/form-data" className="noprint">
        <Field name="about" faulty={faults.includes('about')}><input id="about" name="about" type="text" maxLength={500} defaultValue={values.about} aria-describedby={described('about', faults)} /></Field>
        <Field name="message" faulty={faults.includes('message')}><textarea id="message" name="message" rows={8} maxLength={4_000} defaultValue={values.message} required aria-describedby={described('message', faults)} /></Field>
        <Field name="replyTo" faulty={faults.includes('replyTo')}><input id="replyTo" name="replyTo" type="email" maxLength={254} autoComplete="email" defaultValue={values.replyTo} aria-describedby={described('replyTo', faults)} /></Field>
        <p className="hint">{t('page.feedback.kept')}</p>
        <p><button className="btn" type="submit">{t('page.feedback.submit')}</button></p>
      </form>
    </>
  );
}

function Field({ name, faulty, children }: Readonly<{ name: FeedbackField; faulty: boolean; children: ReactNode }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={name}>{t(`page.feedback.${name}`)}</label>
      <p className="hint" id={`${name}-hint`}>{t(`page.feedback.hint.${name}`)}</p>
      {faulty ? <p className="fault" id={`${name}-fault`}>{t(`page.feedback.fault.${name}`)}</p> : null}
      {children}
    </div>
  );
}

const described = (name: FeedbackField, faults: readonly FeedbackField[]): string => (faults.includes(name) ? `${name}-fault ${name}-hint` : `${name}-hint`);
