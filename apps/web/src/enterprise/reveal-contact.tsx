import { SummaryList, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import type { AboutContact } from './enterprise';

const purposes = ['contact', 'verification', 'breach-notice', 'legal-duty'] as const;
type Why = Readonly<{ purpose: (typeof purposes)[number]; reason: string }>;
type Shown = Readonly<{ name: string | null; phone: string | null; email: string | null; documentNumber: string | null }>;

/** A person in the open, for a purpose and after a fresh proof of who asks; it is kept, and the person sees it. */
export function RevealContact({ enterprise, contact: { id, name }, onClose }: AboutContact): ReactNode {
  const { t } = useReading();
  const revealing = useAct((body: Why) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts/{contact}/reveal', { params: { path: { id: enterprise, contact: id } }, body })));
  const { typed, field } = useTyped({ purpose: 'contact', reason: '' }, revealing.error, id);
  const why = { purpose: purposes.find((purpose) => purpose === typed.purpose) ?? 'contact', reason: typed.reason };
  return (
    <Ask title={t('app.contact.revealTitle', { name: name ?? '' })} onClose={onClose}>
      {revealing.data === undefined ? (
        <>
          <p>{t('app.contact.revealDetail')}</p>
          <Form submit={t('app.contact.revealAct')} isBusy={revealing.isPending} onSubmit={() => revealing.mutate(why)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
            <Confirmed act={revealing} />
            <Choice label={t('app.contact.purpose')} options={purposes.map((value) => ({ value, label: t(`app.contact.purposes.${value}`) }))} {...field('purpose')} />
            <Field label={t('app.contact.reason')} hint={t('app.contact.reasonHint')} autoComplete="off" {...field('reason')} />
          </Form>
        </>
      ) : <Revealed shown={revealing.data} onClose={onClose} />}
    </Ask>
  );
}

/** As long as the question stands; nothing of it stays on the page. */
function Revealed({ shown: { name, phone, email, documentNumber }, onClose }: Readonly<{ shown: Shown; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []); // the form that had the keyboard is gone
  return (
    <>
      <div className="prose" role="status">
        <SummaryList
          rows={[
            { term: t('app.enterprise.contactName'), detail: name },
            { term: t('app.enterprise.phone'), detail: phone },
            { term: t('app.enterprise.email'), detail: email },
            { term: t('app.contact.documentNumber'), detail: documentNumber },
          ]}
        />
      </div>
      <p className="meta">{t('app.contact.revealKept')}</p>
      <div className="btns"><button type="button" className="btn" ref={close} onClick={onClose}>{t('app.contact.close')}</button></div>
    </>
  );
}
