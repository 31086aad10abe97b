import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { fields } from '../experts/experts';
import { textsIn, useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { atPanelField, nothingAsked, panelDays, panelIn, type Texts } from './panel-asked';
import { PanelParties, useParties } from './panel-parties';
import { PanelQuestion } from './panel-question';
import '../experts/texts';

type Asked = ReturnType<typeof panelIn>;

/** What a panel and its draw are to be; said back in plain words before anything happens. */
export function PanelForm({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const [asking, ask] = useState(false);
  const opening = useAct((body: Asked) => bodyOf(api.POST('/api/v1/mappings/{number}/open-panel', { params: { path: { number } }, body })), ['approvals']);
  const [parties, choose] = useParties(number);
  const [chosen, chooseFields] = useDraft<readonly string[]>(`fields ${number}`, [], textsIn);
  const [sent, send] = useState<Texts>(nothingAsked);
  const fault = atPanelField(opening.error, sent);
  const { typed, field, clear } = useTyped<keyof Texts>(nothingAsked, fault, `panel ${number}`);
  const go = (): void => {
    ask(false);
    send(typed);
    opening.mutate(panelIn(typed, { fields: chosen, parties: parties.map(({ id }) => id) }), { onSuccess: () => { clear(); choose([]); chooseFields([]); } });
  };
  return (
    <>
      <Form submit={t('approvals.submit')} isBusy={opening.isPending} onSubmit={() => ask(true)}>
        <Confirmed act={{ ...opening, error: opening.error === null ? null : fault instanceof Error ? fault : opening.error }} />
        <Field label={t('approvals.open.size')} hint={t('approvals.open.sizeHint')} autoComplete="off" inputMode="numeric" {...field('size')} />
        <Field label={t('approvals.open.least', { side: t('label.side.mainland') })} autoComplete="off" inputMode="numeric" {...field('least.mainland')} />
        <Field label={t('approvals.open.least', { side: t('label.side.taiwan') })} hint={t('approvals.open.leastHint')} autoComplete="off" inputMode="numeric" {...field('least.taiwan')} />
        <Ticks label={t('approvals.open.fields')} hint={t('approvals.open.fieldsHint')} name="fields" fault={faultAt(fault, 'fields')} chosen={chosen} options={fields.map((value) => ({ value, label: t(`experts.field.${value}`) }))} onChoose={chooseFields} />
        {panelDays.map((name) => <Field key={name} label={t(`approvals.open.days.${name}`)} hint={t(name === 'answer' ? 'approvals.open.dayHint' : 'approvals.dayHint')} autoComplete="off" {...field(`days.${name}`)} />)}
        <PanelParties chosen={parties} fault={faultAt(fault, 'draw.parties')} onChoose={choose} />
        <Field label={t('approvals.open.deadline')} hint={t('approvals.open.deadlineHint')} autoComplete="off" {...field('draw.deadline')} />
        <Field label={t('approvals.open.revealHours')} hint={t('approvals.open.revealHint')} autoComplete="off" inputMode="numeric" {...field('draw.revealHours')} />
        <Field label={t('approvals.open.lottery')} hint={t('approvals.open.lotteryHint')} autoComplete="off" {...field('draw.lottery')} />
      </Form>
      {asking ? <PanelQuestion number={number} typed={typed} fields={chosen} parties={parties} onGo={go} onClose={() => ask(false)} /> : null}
    </>
  );
}
