import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import type { Measure } from './oversight';

type Proposed = Readonly<{ measure: Measure; reasons: string; considered?: string; standard: string }>;
type Props = Readonly<{ number: string; possible: readonly Measure[]; isStated: boolean; standards: readonly string[] }>;

function propose(number: string, { measure, standard, ...body }: Proposed) {
  const on = { params: { path: { number } } };
  if (measure === 'publicise') return bodyOf(api.POST('/api/v1/oversight/{number}/publicise', { ...on, body }));
  if (measure === 'abolish') return bodyOf(api.POST('/api/v1/oversight/{number}/abolish', { ...on, body }));
  return bodyOf(api.POST('/api/v1/oversight/{number}/revoke-standard-number', { ...on, body: { ...body, standard } }));
}

/** The first of two persons proposes what follows on an order that was not heeded; nothing happens before the second confirms it. */
export function MeasureForm({ number, possible, isStated, standards }: Props): ReactNode {
  const { t } = useReading();
  const proposing = useAct((body: Proposed) => propose(number, body), ['oversight']);
  const { typed, field, clear } = useTyped<'measure' | 'reasons' | 'considered' | 'standard'>({ measure: '', reasons: '', considered: '', standard: '' }, proposing.error, `measure ${number}`);
  const measure = possible.find((each) => each === typed.measure) ?? possible[0];
  if (measure === undefined) return null;
  const standard = standards.find((each) => each === typed.standard) ?? standards[0] ?? '';
  const considered = typed.considered.trim() === '' ? {} : { considered: typed.considered };
  return (
    <section aria-labelledby="measure">
      <h3 id="measure">{t('app.oversight.measure')}</h3>
      <p className="meta">{t('app.oversight.measureLead')}</p>
      <Form submit={t('app.oversight.propose')} isBusy={proposing.isPending} onSubmit={() => proposing.mutate({ measure, reasons: typed.reasons, ...considered, standard }, { onSuccess: clear })}>
        <Confirmed act={proposing} />
        <Choice label={t('app.oversight.whichMeasure')} hint={t(`app.oversight.effect.${measure}`)} options={possible.map((value) => ({ value, label: t(`app.oversight.do.${value}`) }))} {...field('measure')} value={measure} />
        {measure === 'revoke-standard-number' ? <Choice label={t('app.oversight.whichStandard')} options={standards.map((value) => ({ value, label: value }))} {...field('standard')} value={standard} /> : null}
        <Area label={t('app.oversight.reasons')} hint={t('app.oversight.reasonsHint')} autoComplete="off" {...field('reasons')} />
        {isStated ? <Area label={t('app.oversight.considered')} hint={t('app.oversight.consideredHint')} autoComplete="off" {...field('considered')} /> : null}
      </Form>
    </section>
  );
}
