import { Notice, QuotedText, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { Withdraw } from './acts';
import { addressOf, type Application, APPLICATIONS } from './applications';
import { proofWords } from './proof-words';
import { Qualification } from './qualification';
import { reasonKey } from './reasons';
import { stepOfGap } from './questions';
import { Written } from './written';

/** All that is written, what is missing, and the button that hands it in. */
export function CheckStep({ application }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const { state, missing, steps } = application;
  const returned = state === 'returned' ? steps.findLast(({ act }) => act === 'return') : undefined;
  return (
    <>
      {returned === undefined ? null : <Notice tone="warn"><p><b>{t('applying.returned')}</b></p>{reasonKey(returned.reason) === null ? null : <p>{t(reasonKey(returned.reason) ?? '')}</p>}{returned.words === null ? null : <p>{returned.words}</p>}</Notice>}
      <Written application={application} isOpen />
      {missing.length === 0 ? <Submit application={application} /> : (
        <section aria-labelledby="missing">
          <h2 id="missing">{t('applying.missing')}</h2>
          <ul>
            {missing.map((gap) => <li key={`${gap.question} ${gap.evidence} ${gap.condition}`}><Link to={`${addressOf(application.id, stepOfGap(gap))}?then=check`}>{gapWords(application, gap, t)}</Link></li>)}
          </ul>
        </section>
      )}
      <Qualification application={application} />
      <Withdraw application={application} />
    </>
  );
}

function gapWords(application: Application, { question, evidence, condition }: Application['missing'][number], t: (key: string) => string): string {
  return question === null ? proofWords(application, { kind: evidence ?? 'other', condition }, t) : t(`applying.question.${question}`);
}

function Submit({ application: { id, state, row, handler } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const params = { params: { path: { id } } };
  const isReturned = state === 'returned';
  const submitting = useAct((words: string) => (isReturned ? bodyOf(api.POST('/api/v1/recognition/applications/{id}/answer', { ...params, body: words === '' ? {} : { words } })) : bodyOf(api.POST('/api/v1/recognition/applications/{id}/submit', { ...params, body: { catalogueVersion: row.lastVersion } }))), APPLICATIONS);
  const { typed, field } = useTyped({ words: '' }, submitting.error, null);
  return (
    <section aria-labelledby="submit">
      <h2 id="submit">{t(isReturned ? 'applying.answer' : 'applying.submit')}</h2>
      {handler === null ? null : <p><Sentence k="applying.submitTo" body={<QuotedText texts={handler} />} /></p>}
      <p className="meta">{t('applying.submitHint', { version: isReturned ? row.version : row.lastVersion })}</p>
      <Form submit={t(isReturned ? 'applying.answer' : 'applying.submit')} isBusy={submitting.isPending} onSubmit={() => submitting.mutate(typed.words.trim(), { onSuccess: () => void navigate(addressOf(id)) })}>
        <Confirmed act={submitting} />
        {isReturned ? <Area label={t('applying.answerWords')} autoComplete="off" {...field('words')} /> : null}
      </Form>
    </section>
  );
}
