import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';
import { type Line, queues, standsText } from './oversight';

/** Declarations under inspection, those that are due first, and the way to one by its number. */
export function OversightPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.oversight.title'));
  const isCentre = useMe().data?.acting?.role === 'centre';
  const [params, setParams] = useSearchParams();
  const queue = queues.find((each) => each === params.get('queue'));
  const pages = usePages<Line>(['oversight', 'list', queue ?? 'all'], (after) => bodyOf(api.GET('/api/v1/oversight', { params: { query: { ...(queue && { queue }), after } } })));
  return (
    <>
      <h1>{t('app.oversight.title')}</h1>
      <p>{t(isCentre ? 'app.oversight.leadCentre' : 'app.oversight.lead')}</p>
      <GoTo />
      <div className="form">
        <Choice
          label={t('app.inbox.show')}
          name="queue"
          value={queue ?? ''}
          options={[{ value: '', label: t('app.oversight.queue.all') }, ...queues.map((value) => ({ value, label: t(`app.oversight.queue.${value}`) }))]}
          onChange={({ target }) => setParams(target.value === '' ? {} : { queue: target.value })}
        />
      </div>
      <Listed
        pages={pages}
        caption={t('app.oversight.caption')}
        none={t(queue === undefined ? 'app.oversight.none' : 'app.oversight.noneFound')}
        columns={['declaration', 'enterprise', 'stands', 'due', 'opened'].map((name) => t(`app.oversight.${name}`))}
        row={(line) => ({
          key: line.inspection,
          cells: [
            <div key="declaration"><Link to={`/oversight/${line.number}`}>{line.title}</Link><br /><span className="num meta">{line.number}</span>{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</div>,
            line.declarer,
            standsText(t, line),
            line.due === null ? '–' : <span className="nb">{line.due}</span>,
            <span key="opened" className="nb">{line.opened}</span>,
          ],
        })}
      />
    </>
  );
}

/** An inspection begins with the number that stands on a product or a page. */
function GoTo(): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const { typed, field } = useTyped<'number'>({ number: '' }, null, null);
  const go = (): void => {
    if (typed.number.trim() !== '') void navigate(`/oversight/${encodeURIComponent(typed.number.trim())}`);
  };
  return (
    <Form submit={t('app.oversight.goTo')} isBusy={false} onSubmit={go}>
      <Field label={t('app.oversight.number')} hint={t('app.oversight.numberHint')} autoComplete="off" spellCheck={false} {...field('number')} />
    </Form>
  );
}
