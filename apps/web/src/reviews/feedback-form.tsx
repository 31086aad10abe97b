import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { type Feedback, feedbackQuestions, reviewKey, type Score, scores } from './reviews';

type Name = (typeof feedbackQuestions)[number] | 'remarks';
type Texts = Readonly<Record<Name, string>>;

const textsOf = (given: Feedback['given']): Texts => ({ scope: String(given?.scope ?? ''), time: String(given?.time ?? ''), texts: String(given?.texts ?? ''), remarks: given?.remarks ?? '' });
const scoreOf = (text: string): Score | undefined => scores.find((score) => String(score) === text);
const isSame = (one: Texts, other: Texts): boolean => feedbackQuestions.every((question) => one[question] === other[question]) && one.remarks.trim() === other.remarks;

/** How the procedure was, once the panel is over: to be said and changed until its last day, and then to be read. */
export function FeedbackSection({ id, feedback }: Readonly<{ id: string; feedback: Feedback }>): ReactNode {
  const { t } = useReading();
  const given = textsOf(feedback.given);
  const isGiven = Object.values(given).some((text) => text !== '');
  if (!feedback.isOpen && !isGiven) return null;
  return (
    <section aria-labelledby="feedback" className="noprint">
      <h2 id="feedback">{t('reviews.feedback.title')}</h2>
      {feedback.isOpen ? <FeedbackForm {...{ id, given, isGiven }} until={feedback.until} /> : (
        <>
          <p>{t('reviews.feedback.over', { until: feedback.until })}</p>
          <SummaryList rows={[...feedbackQuestions, 'remarks' as const].map((name) => ({ term: t(`reviews.feedback.${name}`), detail: given[name] || '–' }))} />
        </>
      )}
    </section>
  );
}

function FeedbackForm({ id, given, isGiven, until }: Readonly<{ id: string; given: Texts; isGiven: boolean; until: string }>): ReactNode {
  const { t } = useReading();
  const giving = useAct((body: Readonly<{ scope?: Score; time?: Score; texts?: Score; remarks?: string }>) => bodyOf(api.PUT('/api/v1/reviews/{id}/feedback', { params: { path: { id } }, body })), reviewKey(id));
  const { typed, field } = useTyped<Name>(given, giving.error, `feedback ${id}`);
  const isKept = isSame(typed, given);
  const send = (): void => {
    const remarks = typed.remarks.trim();
    giving.mutate({ scope: scoreOf(typed.scope), time: scoreOf(typed.time), texts: scoreOf(typed.texts), ...(remarks !== '' && { remarks }) });
  };
  const options = [{ value: '', label: t('reviews.feedback.none') }, ...scores.map((score) => ({ value: String(score), label: t(`reviews.feedback.score.${score}`) }))];
  return (
    <>
      <p>{t('reviews.feedback.lead', { until })}</p>
      <Form submit={t('reviews.feedback.save')} isBusy={giving.isPending} onSubmit={send}>
        <Refused fault={giving.error} />
        {feedbackQuestions.map((question) => <Choice key={question} label={t(`reviews.feedback.${question}`)} options={options} {...field(question)} />)}
        <Area label={t('reviews.feedback.remarks')} hint={t('reviews.feedback.remarksHint')} autoComplete="off" {...field('remarks')} />
        <p className="meta" role="status">{isKept ? (isGiven ? t('reviews.feedback.kept', { until }) : '') : t('reviews.feedback.unkept')}</p>
      </Form>
    </>
  );
}
