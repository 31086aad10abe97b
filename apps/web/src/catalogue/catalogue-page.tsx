import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Listed } from '../lists/listed';
import { type Offering, usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Found } from './found';
import { type Line, states } from './proposals';
import { Colleague } from './said';
import './texts';

type Board = Offering<Line, { counts: Partial<Record<Line['state'], number>> }>;

/** The centre's catalogue: find a standard and propose what it lacks, and what was proposed. */
export function CataloguePage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('catalogueEdit.title'));
  return (
    <>
      <h1>{t('catalogueEdit.title')}</h1>
      <p>{t('catalogueEdit.lead')}</p>
      <p><Link to="/catalogue/edit">{t('catalogueEdit.toMany')}</Link> · <Link to="/catalogue/clauses">{t('catalogueEdit.toClauses')}</Link></p>
      <Found />
      <Proposals />
    </>
  );
}

function Proposals(): ReactNode {
  const { t } = useReading();
  const [params, setParams] = useSearchParams();
  const state = states.find((each) => each === params.get('state'));
  const pages = usePages<Line, Board>(['catalogue-proposals', 'list', state ?? 'all'], (after) => bodyOf(api.GET('/api/v1/catalogue-proposals', { params: { query: { ...(state && { state }), after } } })));
  const counts = pages.first?.counts ?? {};
  const show = (chosen: string): void => setParams((before) => { const next = new URLSearchParams(before); next.delete('state'); if (chosen !== '') next.set('state', chosen); return next; });
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t('catalogueEdit.proposals')}</h2>
      <div className="form">
        <Choice
          label={t('app.inbox.show')} name="state" value={state ?? ''} onChange={({ target }) => show(target.value)}
          options={[{ value: '', label: t('catalogueEdit.all') }, ...states.map((value) => ({ value, label: `${t(`catalogueEdit.state.${value}`)} (${counts[value] ?? 0})` }))]}
        />
      </div>
      <Listed
        pages={pages} caption={t('catalogueEdit.proposals')} none={t('catalogueEdit.none')}
        columns={['standard', 'fact', 'stands', 'by', 'at'].map((name) => t(`catalogueEdit.column.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <Link key="what" className="num" to={`/catalogue/proposals/${line.id}`}>{line.standards.length === 1 ? line.standards[0] : t('catalogueEdit.andMore', { first: line.standards[0] ?? '', more: line.standards.length - 1 })}</Link>,
            Object.keys(line.facts).map((name) => t(`catalogueEdit.facts.${name}`)).join(' · '),
            t(`catalogueEdit.state.${line.state}`),
            line.isMine ? t('catalogueEdit.me') : <Colleague key="by" name={line.proposedBy} />,
            moment(line.proposedAt),
          ],
        })}
      />
    </section>
  );
}
