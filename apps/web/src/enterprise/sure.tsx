import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Form } from '../forms/form';
import type { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';

type Props = Readonly<{ title: string; detail: string; submit: string; act: ReturnType<typeof useAct<void, unknown>>; onClose: () => void }>;

/** A question before something goes that does not come back. */
export function Sure({ title, detail, submit, act, onClose }: Props): ReactNode {
  const { t } = useReading();
  return (
    <Ask title={title} onClose={onClose}>
      <p>{detail}</p>
      <Confirmed act={act} />
      <Form submit={submit} isBusy={act.isPending} onSubmit={() => act.mutate()} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>{null}</Form>
    </Ask>
  );
}
