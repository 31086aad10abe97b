import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { mappingStates } from '@features/mapping/domain';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { type Offering, usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import type { Line } from './mappings';
import './exchange/texts';
import './texts';

type Board = Offering<Line, { counts: Partial<Record<Line['state'], number>> }>;

/** What the centre maps: where each stands, and the ways to begin another. */
export function MappingsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('mappings.title'));
  const [params, setParams] = useSearchParams();
  const state = mappingStates.find((each) => each === params.get('state'));
  const pages = usePages<Line, Board>(['mappings', 'drafts', state ?? 'all'], (after) => bodyOf(api.GET('/api/v1/mappings/drafts', { params: { query: { after, state } } })));
  const counts = pages.first?.counts ?? {};
  return (
    <>
      <h1>{t('mappings.title')}</h1>
      <p>{t('mappings.lead')}</p>
      <p><Link to="/mappings/candidates">{t('mappings.toCandidates')}</Link> · <Link to="/mappings/conflicts">{t('mappings.toConflicts')}</Link> · <Link to="/mappings/import">{t('exchange.title')}</Link></p>
      <Begin />
      <div className="form">
        <Choice
          label={t('app.inbox.show')} name="state" value={state ?? ''} onChange={({ target }) => setParams(target.value === '' ? {} : { state: target.value })}
          options={[{ value: '', label: t('mappings.all') }, ...mappingStates.filter((each) => (counts[each] ?? 0) > 0 || each === state).map((each) => ({ value: each, label: `${t(`mappings.state.${each}`)} (${counts[each] ?? 0})` }))]}
        />
      </div>
      <Listed
        pages={pages} caption={t('mappings.caption')} none={t('mappings.none')}
        columns={['pair', 'stands', 'rows', 'draftedAt'].map((name) => t(`mappings.column.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <div key="pair"><Link to={`/mappings/${line.id}`}><span className="num">{line.source} ↔ {line.target}</span></Link>{line.number === null ? null : <><br /><span className="num meta">{line.number}</span></>}{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</div>,
            t(`mappings.state.${line.state}`),
            line.suggested === 0 ? String(line.rows) : t('mappings.rowsSuggested', { rows: line.rows, suggested: line.suggested }),
            moment(line.draftedAt),
          ],
        })}
      />
    </>
  );
}

function Begin(): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const begin = useAct(async ({ supersedes, ...ends }: Readonly<{ source: string; target: string; supersedes: string }>) => {
    const { id } = await bodyOf(api.POST('/api/v1/mappings', { body: { ...ends, ...(supersedes.trim() !== '' && { supersedes: supersedes.trim() }) } }));
    await navigate(`/mappings/${id}`);
  }, ['mappings', 'drafts']);
  const { typed, field } = useTyped<'source' | 'target' | 'supersedes'>({ source: '', target: '', supersedes: '' }, begin.error, 'new mapping');
  return (
    <details className="rule">
      <summary>{t('mappings.begin')}</summary>
      <Form submit={t('mappings.beginAct')} isBusy={begin.isPending} onSubmit={() => begin.mutate(typed)}>
        <Refused fault={begin.error} />
        <Field label={t('mappings.source')} hint={t('mappings.editionHint')} autoComplete="off" spellCheck={false} {...field('source')} />
        <Field label={t('mappings.target')} hint={t('mappings.editionHint')} autoComplete="off" spellCheck={false} {...field('target')} />
        <Field label={t('mappings.supersedes')} hint={t('mappings.supersedesHint')} required={false} autoComplete="off" spellCheck={false} {...field('supersedes')} />
      </Form>
    </details>
  );
}
