import { Notice, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { saveFile } from '../shell/save-file';
import { isHex, randomHex, sha256Of } from './bytes';

/** Makes the bytes on this device, lets them be kept, and sends their digest alone; who has made them elsewhere types the digest. */
export function CommitForm({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const [bytes, setBytes] = useState('');
  const committing = useAct((commitment: string) => bodyOf(api.POST('/api/v1/draws/{number}/commit', { params: { path: { number } }, body: { commitment } })), ['draws']);
  const { typed, field } = useTyped<'commitment'>({ commitment: '' }, committing.error, null);
  const make = (): void => {
    const made = randomHex();
    setBytes(made);
    saveFile(`${number}.txt`, 'text/plain', `${made}\n`);
  };
  const send = async (): Promise<void> => committing.mutate(bytes === '' ? typed.commitment.trim().toLowerCase() : await sha256Of(bytes));
  return (
    <Form submit={t('experts.party.commit')} isBusy={committing.isPending} onSubmit={() => void send()} more={<button type="button" className="btn sec" onClick={make}>{t('experts.party.make')}</button>}>
      <Refused fault={committing.error} />
      {bytes === '' ? <Field label={t('experts.party.commitment')} hint={t('experts.party.commitmentHint')} autoComplete="off" spellCheck={false} {...field('commitment')} /> : <Notice tone="info"><p>{t('experts.party.keepIt')}</p><p><code>{bytes}</code></p></Notice>}
    </Form>
  );
}

/** Shows the bytes that were promised. */
export function RevealForm({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const revealing = useAct((bytes: string) => bodyOf(api.POST('/api/v1/draws/{number}/reveal', { params: { path: { number } }, body: { bytes } })), ['draws']);
  const { typed, field } = useTyped<'bytes'>({ bytes: '' }, revealing.error, null);
  const bytes = typed.bytes.trim().toLowerCase();
  return (
    <Form submit={t('experts.party.reveal')} isBusy={revealing.isPending} onSubmit={() => revealing.mutate(bytes)}>
      <Refused fault={revealing.error} />
      <Field label={t('experts.party.bytes')} hint={t(bytes === '' || isHex(bytes) ? 'experts.party.bytesHint' : 'experts.party.bytesShort')} autoComplete="off" spellCheck={false} {...field('bytes')} />
    </Form>
  );
}
