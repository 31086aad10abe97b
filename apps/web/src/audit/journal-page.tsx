import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Id, Word } from '../shell/word';
import { filled } from './filled';

type JournalEvent = components['schemas']['JournalEvent'];
const nothing = { act: '', subject: '', account: '', organisation: '', since: '', until: '' };

/** All acts, the latest first, by what was done, to what, by whom and when. */
export function JournalPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.journal.title'));
  const [asked, ask] = useState(nothing);
  const pages = usePages<JournalEvent>(['journal', asked], (after) => bodyOf(api.GET('/api/v1/journal', { params: { query: { ...filled(asked), after } } })));
  const { typed, field } = useTyped(nothing, pages.error, null);
  return (
    <>
      <h1>{t('app.journal.title')}</h1>
      <Form submit={t('app.journal.search')} isBusy={pages.isFetching} onSubmit={() => ask(typed)}>
        <Field label={t('app.journal.act')} hint={t('app.journal.actHint')} {...field('act')} />
        <Field label={t('app.journal.subject')} hint={t('app.journal.subjectHint')} {...field('subject')} />
        <Field label={t('app.journal.account')} {...field('account')} />
        <Field label={t('app.journal.organisation')} {...field('organisation')} />
        <Field label={t('app.journal.since')} hint={t('app.competences.dayHint')} {...field('since')} />
        <Field label={t('app.journal.until')} {...field('until')} />
      </Form>
      <Listed
        pages={pages}
        caption={t('app.journal.caption')}
        none={t('app.journal.none')}
        columns={[t('app.journal.at'), t('app.journal.act'), t('app.journal.subject'), t('app.journal.account'), t('app.journal.content')]}
        row={({ id, at, act, subject, account, via, content }) => ({ key: String(id), cells: [
          <span key="at" className="nb">{moment(at)}</span>,
          <Word key="act" of="app.act" code={act} />,
          <Word key="subject" of="app.thing" code={subject.kind} id={subject.id} />,
          <Id key="account" id={account} none={t(`app.journal.${via}`)} />,
          <code key="content" className="meta">{JSON.stringify(content)}</code>,
        ] })}
      />
    </>
  );
}
