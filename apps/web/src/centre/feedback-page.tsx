import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';

type Feedback = components['schemas']['Feedback'];

/** What readers have told the centre. */
export function FeedbackPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.feedback.title'));
  const pages = usePages<Feedback>(['feedback'], (after) => bodyOf(api.GET('/api/v1/feedback', { params: { query: { after } } })));
  return (
    <>
      <h1>{t('app.feedback.title')}</h1>
      <Listed
        pages={pages}
        caption={t('app.feedback.caption')}
        none={t('app.feedback.none')}
        columns={[t('app.feedback.message'), t('app.feedback.about'), t('app.feedback.reply'), t('app.journal.at')]}
        row={({ id, message, about, replyTo, createdAt }) => ({ key: id, cells: [message, about ?? '–', replyTo === null ? t('app.feedback.noReply') : <a key="mail" href={`mailto:${replyTo}`}>{replyTo}</a>, moment(createdAt)] })}
      />
    </>
  );
}
