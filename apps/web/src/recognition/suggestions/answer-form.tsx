import { Quote, remarkLanguage, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import type { Suggestion } from './suggestions';

const outcomes = ['listed', 'taken-up', 'forwarded', 'declined'] as const;
type Outcome = (typeof outcomes)[number];

/** What whoever suggested it reads at the address that they were given; it is answered once. */
export function AnswerForm({ suggestion: { id, qualification }, onDone }: Readonly<{ suggestion: Suggestion; onDone: () => void }>): ReactNode {
  const { t } = useReading();
  const [outcome, choose] = useState<Outcome>('taken-up');
  const answering = useAct((body: Readonly<{ outcome: Outcome; words: string }>) => bodyOf(api.POST('/api/v1/recognition/suggestions/{id}/answer', { params: { path: { id } }, body })), ['suggestions']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, answering.error, `suggestion ${id}`);
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('suggestions.answer')}</h2>
      <p><Quote language={remarkLanguage(qualification, 'taiwan')}>{qualification}</Quote></p>
      <Form submit={t('suggestions.answer')} isBusy={answering.isPending} onSubmit={() => answering.mutate({ outcome, words: typed.words.trim() }, { onSuccess: () => { clear(); onDone(); } })}>
        <Confirmed act={answering} />
        <Choice label={t('suggestions.outcomeLabel')} name="outcome" value={outcome} options={outcomes.map((value) => ({ value, label: t(`suggestions.outcome.${value}`) }))} onChange={({ target: { value } }) => choose(outcomes.find((each) => each === value) ?? 'taken-up')} />
        <Area label={t('suggestions.words')} hint={t('suggestions.wordsHint')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
