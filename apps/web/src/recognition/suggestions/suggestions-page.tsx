import { Quote, remarkLanguage, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { ActButton } from '../../lists/act';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { AnswerForm } from './answer-form';
import type { Suggestion } from './suggestions';
import './texts';

/** What people asked the centre to list, those without an answer first; one is answered below. */
export function SuggestionsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('suggestions.title'));
  const [chosen, choose] = useState<Suggestion | null>(null);
  const pages = usePages<Suggestion>(['suggestions'], (after) => bodyOf(api.GET('/api/v1/recognition/suggestions', { params: { query: { after } } })));
  return (
    <>
      <h1>{t('suggestions.title')}</h1>
      <p>{t('suggestions.lead')}</p>
      {chosen === null ? null : <AnswerForm key={chosen.id} suggestion={chosen} onDone={() => choose(null)} />}
      <Listed
        pages={pages}
        caption={t('suggestions.caption')}
        none={t('suggestions.none')}
        columns={['qualification', 'paper', 'message', 'at', 'answer'].map((name) => t(`suggestions.column.${name}`))}
        row={(suggestion) => ({ key: suggestion.id, cells: [
          <Quote key="qualification" language={remarkLanguage(suggestion.qualification, 'taiwan')}>{suggestion.qualification}</Quote>, suggestion.paper === null ? '–' : t(`suggestions.paper.${suggestion.paper}`),
          suggestion.message === null ? '–' : <span key="message" lang="und">{suggestion.message}</span>, moment(suggestion.createdAt),
          suggestion.answer === null ? <ActButton key="answer" onAct={() => choose(suggestion)}>{t('suggestions.answerOne', { name: suggestion.qualification })}</ActButton> : <>{t(`suggestions.outcome.${suggestion.answer.outcome}`)} · {suggestion.answer.words}</>,
        ] })}
      />
    </>
  );
}
