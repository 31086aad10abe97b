import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { HANDLED, type Handled, type Measure, reasons } from './certificates';
import { Told } from './told';

type Asked = Readonly<{ reason: string; words: string; until: string }>;

/** The first person proposes; it waits for the second. */
export function ProposeMeasure({ number, possible }: Readonly<{ number: string; possible: readonly Measure[] }>): ReactNode {
  const { t } = useReading();
  const [picked, pick] = useState<Measure | null>(null);
  const act = picked !== null && possible.includes(picked) ? picked : (possible[0] ?? 'suspend');
  const proposing = useAct((asked: Asked) => proposed(number, act, asked), HANDLED);
  const { typed, field, clear } = useTyped({ reason: reasons[act][0] ?? '', words: '', until: '' }, proposing.error, `certificate ${number} ${act}`);
  const reason = reasons[act].includes(typed.reason) ? typed.reason : (reasons[act][0] ?? '');
  return (
    <section aria-labelledby="propose">
      <h3 id="propose">{t('certificates.propose')}</h3>
      <Form submit={t('certificates.proposeIt')} isBusy={proposing.isPending} onSubmit={() => proposing.mutate({ ...typed, reason }, { onSuccess: clear })}>
        <Told act={proposing} />
        <Choice label={t('certificates.measure.act')} name="act" value={act} options={possible.map((value) => ({ value, label: t(`certificates.act.${value}`) }))} onChange={({ target }) => pick(possible.find((each) => each === target.value) ?? null)} />
        <p className="meta">{t(`certificates.effect.${act}`)}</p>
        <Choice label={t('certificates.measure.reason')} hint={t('certificates.reasonHint')} options={reasons[act].map((value) => ({ value, label: t(`certificates.reason.${value}`) }))} {...field('reason')} value={reason} />
        {act === 'renew' ? <Field label={t('certificates.until')} hint={t('certificates.untilHint')} type="date" {...field('until')} /> : null}
        <Area label={t('certificates.measure.words')} hint={t('certificates.wordsHint')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}

function proposed(number: string, act: Measure, { reason, words, until }: Asked): Promise<Handled> {
  const params = { params: { path: { number } } };
  const body = { reason, words };
  if (act === 'renew') return bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/renew', { ...params, body: { ...body, until } }));
  if (act === 'revoke') return bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/revoke', { ...params, body }));
  if (act === 'restore') return bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/restore', { ...params, body }));
  return bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/suspend', { ...params, body }));
}
