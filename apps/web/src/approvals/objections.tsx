import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import { type Case, openAttempt } from './approvals';

/** What was objected during the notice; each is answered before anybody approves. */
export function Objections({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  if (found.attempts.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{t('approvals.objections')}</h2>
      {found.objections.length === 0 ? <p className="meta">{t('approvals.noObjections')}</p> : null}
      {found.objections.map(({ id, place, words, received, outcome, answer }) => (
        <section key={id} aria-labelledby={`objection-${place}`}>
          <h3 id={`objection-${place}`}>{t('approvals.objection', { place, at: moment(received) })}</h3>
          {words === '' ? <p className="meta">{t('approvals.wordsElsewhere')}</p> : <p>{words}</p>}
          {outcome === null || answer === null ? openAttempt(found) && words !== '' ? <Answer number={found.number} objection={id} /> : null : <p><strong>{t(`approvals.answered.${outcome}`)}</strong> {answer}</p>}
        </section>
      ))}
    </section>
  );
}

type Asked = Readonly<{ outcome: 'taken-up' | 'refused'; answer: string }>;

function Answer({ number, objection }: Readonly<{ number: string; objection: string }>): ReactNode {
  const { t } = useReading();
  const answering = useAct((body: Asked) => bodyOf(api.POST('/api/v1/mappings/{number}/objections/{objection}/answer', { params: { path: { number, objection } }, body })), ['approvals']);
  const { typed, field, clear } = useTyped<'outcome' | 'answer'>({ outcome: 'refused', answer: '' }, answering.error, `answer ${objection}`);
  const outcome = typed.outcome === 'taken-up' ? 'taken-up' : 'refused';
  return (
    <Form submit={t('approvals.answer')} isBusy={answering.isPending} onSubmit={() => answering.mutate({ outcome, answer: typed.answer }, { onSuccess: clear })}>
      <Confirmed act={answering} />
      <Choice label={t('approvals.answerKind')} options={(['refused', 'taken-up'] as const).map((value) => ({ value, label: t(`approvals.answered.${value}`) }))} {...field('outcome')} value={outcome} />
      <Area label={t('approvals.answerWords')} hint={t('approvals.publicHint')} autoComplete="off" {...field('answer')} />
    </Form>
  );
}
