import { Tag, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { ActButton } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { type Line, queryOf, type Show, useSought } from './sought';

type Props = Readonly<{ shows: readonly Show[]; usual: Show; place: 'verification' | 'enterprises'; none: string }>;

/** Enterprises by their state, by part of a name, or by a number. `usual`: what is shown before anybody asks; `place`: where one of them is; `none`: what is said where nothing was sought and there is none. */
export function EnterpriseList({ shows, usual, place, none }: Props): ReactNode {
  const { t } = useReading();
  const [sought, seek] = useSought(usual);
  const pages = usePages<Line>(['enterprises', 'list', sought], (after) => bodyOf(api.GET('/api/v1/enterprises', { params: { query: { ...queryOf(sought), after } } })));
  const { typed, field } = useTyped<'show' | 'q'>(sought, pages.error, null);
  const search = (): void => seek({ show: shows.find((each) => each === typed.show) ?? usual, q: typed.q.trim() });
  const isNarrow = sought.show !== 'all' && sought.q !== '';
  return (
    <>
      <Form submit={t('app.journal.search')} isBusy={pages.isFetching} onSubmit={search}>
        <Choice label={t('app.inbox.show')} options={shows.map((value) => ({ value, label: t(`app.verification.show.${value}`) }))} {...field('show')} />
        <Field label={t('app.verification.words')} hint={t('app.verification.wordsHint')} type="search" autoComplete="off" spellCheck={false} {...field('q')} />
      </Form>
      <Listed
        pages={pages}
        caption={t(sought.show === 'waiting' ? 'app.verification.caption' : 'app.verification.captionAll')}
        none={sought.show === usual && sought.q === '' ? none : t('app.verification.noneFound')}
        columns={[t('app.verification.name'), t('app.enterprise.subject'), t('app.verification.numbers'), t('app.verification.submittedAt'), t('app.verification.stands')]}
        row={(line) => ({
          key: line.id,
          cells: [
            <Link key="name" to={`/${place}/${line.id}`}><OrganisationName names={line.name} /></Link>,
            t(`app.enterprise.subjects.${line.subject}`),
            [line.number, line.uscc, line.ubn].filter((number) => number !== null).map((number) => <div key={number} className="nb">{number}</div>),
            line.submittedAt === null ? '–' : moment(line.submittedAt),
            <>{stands(line, t)}{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</>,
          ],
        })}
      />
      {pages.items?.length === 0 && isNarrow ? <p><ActButton onAct={() => seek({ show: 'all', q: sought.q })}>{t('app.verification.seekAll')}</ActButton></p> : null}
    </>
  );
}

/** For what it waits; where it waits for nothing, its state. */
function stands({ state, waits, revising }: Line, t: Translate): string {
  if (waits !== null) return t('app.verification.waitsForSecond', { decision: t(`app.verification.decisions.${waits}`) });
  if (state === 'submitted') return t('app.verification.waitsForFirst');
  return t(revising === 'submitted' ? 'app.verification.changeWaits' : `app.verification.show.${state}`);
}
