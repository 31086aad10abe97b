import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';

const purposes = ['verification', 'contact', 'breach-notice', 'legal-duty'] as const;
type Why = Readonly<{ purpose: (typeof purposes)[number]; reason: string }>;

/** The person in the open, for a purpose and after a fresh proof of who asks; it is kept, and the person sees it. */
export function Reveal({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const revealing = useAct((body: Why) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/reveal', { params: { path: { id } }, body })));
  const { typed, field } = useTyped({ purpose: 'verification', reason: '' }, revealing.error, null);
  const why = { purpose: purposes.find((purpose) => purpose === typed.purpose) ?? 'verification', reason: typed.reason };
  const shown = revealing.data;
  return (
    <details className="noprint">
      <summary>{t('desk.reveal')}</summary>
      <p className="meta">{t('app.contact.revealDetail')}</p>
      {shown === undefined ? (
        <Form submit={t('app.contact.revealAct')} isBusy={revealing.isPending} onSubmit={() => revealing.mutate(why)}>
          <Confirmed act={revealing} />
          <Choice label={t('app.contact.purpose')} options={purposes.map((value) => ({ value, label: t(`app.contact.purposes.${value}`) }))} {...field('purpose')} />
          <Field label={t('app.contact.reason')} hint={t('app.contact.reasonHint')} autoComplete="off" {...field('reason')} />
        </Form>
      ) : (
        <div role="status">
          <SummaryList rows={[
            { term: t('desk.name'), detail: shown.name }, { term: t('desk.permit'), detail: shown.permitNumber }, { term: t('desk.birth'), detail: shown.birthDate }, { term: t('desk.certificateNumber'), detail: shown.certificateNumber },
            { term: t('desk.reference'), detail: shown.references.length === 0 ? null : shown.references.map(({ reference }) => reference).join(t('ui.list')) },
          ]} />
        </div>
      )}
    </details>
  );
}
