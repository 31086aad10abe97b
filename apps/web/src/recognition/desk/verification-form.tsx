import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { DESK } from './desk';
import { Told } from './told';

const outcomes = ['confirmed', 'not-confirmed', 'not-answered'] as const;
const sources = ['register', 'letter', 'notarial'] as const;
type Found = Readonly<{ outcome: (typeof outcomes)[number]; source: (typeof sources)[number]; askedOf: string; reference?: string; sha256?: string; on: string }>;

/** What the home side said of the papers (文书查证), and by which source. */
export function VerificationForm({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const verifying = useAct((body: Found) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/verify', { params: { path: { id } }, body })), DESK);
  const { typed, field, clear } = useTyped<'outcome' | 'source' | 'askedOf' | 'reference' | 'sha256' | 'on'>({ outcome: '', source: '', askedOf: '', reference: '', sha256: '', on: '' }, verifying.error, null);
  const outcome = outcomes.find((each) => each === typed.outcome) ?? outcomes[0];
  const source = sources.find((each) => each === typed.source) ?? sources[0];
  const given = (name: 'reference' | 'sha256') => (typed[name].trim() === '' ? {} : { [name]: typed[name].trim() });
  const send = (): void => verifying.mutate({ outcome, source, askedOf: typed.askedOf, ...given('reference'), ...given('sha256'), on: typed.on.trim() }, { onSuccess: clear });
  return (
    <section aria-labelledby="verify" className="noprint">
      <h3 id="verify">{t('desk.do.verify')}</h3>
      <p className="meta">{t('desk.effect.verify')}</p>
      <Form submit={t('desk.do.verify')} isBusy={verifying.isPending} onSubmit={send}>
        <Told act={verifying} typed={`${typed.askedOf}${typed.reference}`} />
        <Choice label={t('desk.outcome')} options={outcomes.map((value) => ({ value, label: t(`desk.outcomes.${value}`) }))} {...field('outcome')} value={outcome} />
        <Choice label={t('desk.source')} options={sources.map((value) => ({ value, label: t(`desk.sources.${value}`) }))} {...field('source')} value={source} />
        <Field label={t('desk.askedOf')} autoComplete="off" {...field('askedOf')} />
        <Field label={t('desk.reference')} hint={t('desk.referenceHint')} autoComplete="off" spellCheck={false} {...field('reference')} />
        {source === 'notarial' ? <Field label={t('desk.sha256')} autoComplete="off" spellCheck={false} {...field('sha256')} /> : null}
        <Field label={t('desk.on')} hint={t('desk.dayHint')} autoComplete="off" {...field('on')} />
      </Form>
    </section>
  );
}
