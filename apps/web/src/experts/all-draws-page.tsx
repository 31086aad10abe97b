import { QuotedText, Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import type { DrawLine } from './experts';
import './texts';

/** All draws for the centre, the newest first: what each waits for, and the numbers of a lottery to hand in. */
export function AllDrawsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.allDraws.title'));
  const pages = usePages<DrawLine>(['draws', 'all'], (after) => bodyOf(api.GET('/api/v1/draws', { params: { query: { after } } })));
  const waiting = (pages.items ?? []).filter(({ state, lottery, numbers }) => state === 'closed' && lottery !== null && numbers === null);
  return (
    <>
      <h1>{t('experts.allDraws.title')}</h1>
      <p>{t('experts.allDraws.lead')}</p>
      {waiting.map((draw) => <Numbers key={draw.number} draw={draw} />)}
      <Listed
        pages={pages}
        caption={t('experts.allDraws.caption')}
        none={t('experts.allDraws.none')}
        columns={['draw', 'stands', 'until'].map((name) => t(`experts.allDraws.${name}`))}
        row={({ number, panel, state, failure, title, deadline, revealBy, numbersBy, example }) => ({
          key: number,
          cells: [
            <div key="draw">{state === 'gathering' ? <span className="num">{number}</span> : <a className="num" href={`/draw/${number}`}>{number}</a>}{example ? <> <Tag>{t('experts.example')}</Tag></> : null}<br /><Link to={`/panels/${panel}`}><QuotedText texts={title} /></Link></div>,
            failure === null ? t(`experts.drawState.${state}`) : t(`experts.drawFailure.${failure}`),
            state === 'opened' || state === 'failed' ? '–' : moment(state === 'closed' ? (numbersBy ?? revealBy) : deadline),
          ],
        })}
      />
    </>
  );
}

/** The numbers of a public lottery that everybody can look up; without them the draw is void past their last moment. */
function Numbers({ draw: { number, lottery, numbersBy } }: Readonly<{ draw: DrawLine }>): ReactNode {
  const { t } = useReading();
  const giving = useAct((numbers: number[]) => bodyOf(api.POST('/api/v1/draws/{number}/numbers', { params: { path: { number } }, body: { numbers } })), ['draws']);
  const { typed, field, clear } = useTyped<'numbers'>({ numbers: '' }, giving.error, `numbers ${number}`);
  const { numbers: written } = typed;
  const numbers = written.split(/[\s,，、]+/u).filter((each) => each !== '').map(Number);
  return (
    <section aria-labelledby={`numbers-${number}`}>
      <h2 id={`numbers-${number}`}>{t('experts.allDraws.numbersOf', { number })}</h2>
      <p>{t('experts.allDraws.lottery', { lottery: lottery ?? '' })} {numbersBy === null ? null : t('experts.allDraws.numbersBy', { until: moment(numbersBy) })}</p>
      <Form submit={t('experts.allDraws.give')} isBusy={giving.isPending} onSubmit={() => giving.mutate(numbers, { onSuccess: clear })}>
        <Refused fault={giving.error} />
        <Field label={t('experts.allDraws.numbers')} hint={t('experts.allDraws.numbersHint')} inputMode="numeric" autoComplete="off" {...field('numbers')} />
      </Form>
    </section>
  );
}
