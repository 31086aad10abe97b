import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { AskForm } from './ask-form';
import { type Line, states } from './requests';
import './texts';

/** What firms ask the centre to compare: for a firm its own and the form, for the centre all, what is due first. */
export function RequestsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('requests.title'));
  const isCentre = useMe().data?.acting?.role === 'centre';
  const [params, setParams] = useSearchParams();
  const state = states.find((each) => each === params.get('state'));
  const pages = usePages<Line>(['requests', 'list', state ?? 'all'], (after) => bodyOf(api.GET('/api/v1/comparison-requests', { params: { query: { ...(state && { state }), after } } })));
  return (
    <>
      <h1>{t('requests.title')}</h1>
      <p>{t(isCentre ? 'requests.leadCentre' : 'requests.lead')}</p>
      {isCentre ? null : <AskForm />}
      <h2>{t('requests.list')}</h2>
      <div className="form">
        <Choice
          label={t('app.inbox.show')}
          name="state"
          value={state ?? ''}
          options={[{ value: '', label: t('requests.all') }, ...states.map((value) => ({ value, label: t(`requests.state.${value}`) }))]}
          onChange={({ target }) => setParams(target.value === '' ? {} : { state: target.value })}
        />
      </div>
      <Listed
        pages={pages}
        caption={t('requests.list')}
        none={t('requests.none')}
        columns={['what', ...(isCentre ? ['firm'] : []), 'stands', 'due', 'asked'].map((name) => t(`requests.column.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <Link key="what" to={`/requests/${line.id}`}>{line.have} → {line.want}</Link>,
            ...(isCentre ? [<OrganisationName key="firm" names={line.firm} />] : []),
            t(`requests.state.${line.state}`),
            line.replyDue === null ? '–' : <span key="due" className="nb">{line.replyDue}</span>,
            moment(line.askedAt),
          ],
        })}
      />
    </>
  );
}
