import { type Translate, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';

type Line = components['schemas']['EnterpriseLine'];
const states = ['verified', 'suspended', 'closed', 'returned', 'submitted'] as const satisfies readonly Line['state'][];
type Asked = Readonly<{ waiting?: 'true'; state?: (typeof states)[number]; number?: string }>;

/** Enterprises that wait for the centre, those that wait longest first; and every other one, by its state or its number. */
export function VerificationPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.verification.title'));
  const [asked, ask] = useState<Asked>({ waiting: 'true' });
  const pages = usePages<Line>(['enterprises', 'list', asked], (after) => bodyOf(api.GET('/api/v1/enterprises', { params: { query: { ...asked, after } } })));
  const { typed, field } = useTyped({ show: 'waiting', number: '' }, pages.error, null);
  const search = (): void => {
    const number = typed.number.trim();
    if (number !== '') return ask({ number });
    const state = states.find((each) => each === typed.show);
    return ask({ ...(typed.show === 'waiting' && { waiting: 'true' as const }), ...(state && { state }) });
  };
  const options = ['waiting', ...states, 'all'].map((value) => ({ value, label: t(`app.verification.show.${value}`) }));
  return (
    <>
      <h1>{t('app.verification.title')}</h1>
      <p>{t('app.verification.lead')}</p>
      <Form submit={t('app.journal.search')} isBusy={pages.isFetching} onSubmit={search}>
        <Choice label={t('app.inbox.show')} options={options} {...field('show')} />
        <Field label={t('app.verification.number')} hint={t('app.verification.numberHint')} autoComplete="off" spellCheck={false} {...field('number')} />
      </Form>
      <Listed
        pages={pages}
        caption={t(asked.waiting === 'true' ? 'app.verification.caption' : 'app.verification.captionAll')}
        none={t(asked.waiting === 'true' ? 'app.verification.none' : 'app.verification.noneOther')}
        columns={[t('app.verification.name'), t('app.enterprise.subject'), t('app.verification.numbers'), t('app.verification.submittedAt'), t('app.verification.stands')]}
        row={(line) => ({
          key: line.id,
          cells: [
            <Link key="name" to={`/verification/${line.id}`}><OrganisationName names={line.name} /></Link>,
            t(`app.enterprise.subjects.${line.subject}`),
            [line.number, line.uscc, line.ubn].filter((number) => number !== null).join(' · '),
            line.submittedAt === null ? '–' : moment(line.submittedAt),
            stands(line, t),
          ],
        })}
      />
    </>
  );
}

/** For what it waits; where it waits for nothing, its state. */
function stands({ state, waits, revising }: Line, t: Translate): string {
  if (waits !== null) return t('app.verification.waitsForSecond', { decision: t(`app.verification.decisions.${waits}`) });
  if (state === 'submitted') return t('app.verification.waitsForFirst');
  return t(revising === 'submitted' ? 'app.verification.changeWaits' : `app.verification.show.${state}`);
}
