import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { faultAt } from '../../forms/refused';
import { Ticks } from '../../forms/ticks';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { DESK, evidenceKinds, returnReasons } from './desk';
import { Told } from './told';

type Returned = Readonly<{ reason: (typeof returnReasons)[number]; words?: string; evidence: (typeof evidenceKinds)[number][]; due?: string }>;

/** Gives it back with a reason of the list and what is to be handed in. */
export function ReturnForm({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const returning = useAct((body: Returned) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/return', { params: { path: { id } }, body })), DESK);
  const { typed, field, clear } = useTyped<'reason' | 'words' | 'due'>({ reason: '', words: '', due: '' }, returning.error, `return ${id}`);
  const [chosen, choose] = useState<readonly string[]>([]);
  const reason = returnReasons.find((each) => each === typed.reason) ?? returnReasons[0];
  const given = (name: 'words' | 'due') => (typed[name].trim() === '' ? {} : { [name]: typed[name].trim() });
  const send = (): void => returning.mutate({ reason, ...given('words'), evidence: evidenceKinds.filter((kind) => chosen.includes(kind)), ...given('due') }, { onSuccess: () => { clear(); choose([]); } });
  return (
    <section aria-labelledby="return" className="noprint">
      <h3 id="return">{t('desk.do.return')}</h3>
      <p className="meta">{t('desk.effect.return')}</p>
      <Form submit={t('desk.do.return')} isBusy={returning.isPending} onSubmit={send}>
        <Told act={returning} typed={typed.words} />
        <Choice label={t('desk.reason')} options={returnReasons.map((value) => ({ value, label: t(`desk.reasons.${value}`) }))} {...field('reason')} value={reason} />
        <Ticks label={t('desk.handIn')} name="evidence" chosen={chosen} onChoose={choose} fault={faultAt(returning.error, 'evidence')} options={evidenceKinds.map((value) => ({ value, label: t(`desk.evidence.${value}`) }))} />
        <Area label={t('desk.words')} hint={t('desk.wordsHint')} autoComplete="off" {...field('words')} />
        <Field label={t('desk.answerBy')} hint={t('desk.dayHint')} autoComplete="off" {...field('due')} />
      </Form>
    </section>
  );
}
