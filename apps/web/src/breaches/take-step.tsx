import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { type Breach, BREACHES, dutyText } from './breach';

type Step = Breach['steps'][number]['step'];
type Taken = Readonly<{ step: Step; region?: Breach['regions'][number]; note: string }>;

/** Writes down what was done: a measure, that somebody was told, or, once all are told, what came of it. */
export function TakeStep({ breach: { id, version, duties } }: Readonly<{ breach: Breach }>): ReactNode {
  const { t } = useReading();
  const taking = useAct((taken: Taken) => bodyOf(api.POST('/api/v1/breaches/{id}/steps', { params: { path: { id } }, body: { version, ...taken } })), BREACHES);
  const { typed, field } = useTyped({ step: 'measure-taken', note: '' }, taking.error);
  const open = duties.filter(({ doneAt }) => doneAt === null);
  const options: readonly Readonly<{ value: string; label: string; asked: Omit<Taken, 'note'> }>[] = [
    { value: 'measure-taken', label: t('app.breaches.did.measure-taken'), asked: { step: 'measure-taken' } },
    ...open.map(({ clock, duty, region }) => ({ value: clock, label: dutyText(t, { duty, region }), asked: { step: duty, region } })),
    ...(open.length === 0 ? [{ value: 'closed', label: t('app.breaches.did.closed'), asked: { step: 'closed' as const } }] : []),
  ];
  const [first] = options;
  const chosen = options.find(({ value }) => value === typed.step) ?? first;
  const closes = chosen?.asked.step === 'closed';
  return (
    <section aria-labelledby="take-step">
      <h2 id="take-step">{t('app.breaches.takeStep')}</h2>
      <p>{t(open.length === 0 ? 'app.breaches.mayClose' : 'app.breaches.mayNotClose')}</p>
      <Form submit={t(closes ? 'app.breaches.closeAct' : 'app.breaches.stepAct')} isBusy={taking.isPending} onSubmit={() => taking.mutate({ step: 'measure-taken', ...chosen?.asked, note: typed.note })}>
        <Confirmed act={taking} />
        <Choice label={t('app.breaches.step')} options={options} {...field('step')} />
        <Area label={t(closes ? 'app.breaches.finding' : 'app.breaches.note')} hint={t(closes ? 'app.breaches.findingHint' : 'app.breaches.noteHint')} {...field('note')} />
      </Form>
    </section>
  );
}
