import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { useAct } from '../../lists/act';
import { DESK } from './desk';
import { Told } from './told';

const on = (id: string) => ({ params: { path: { id } } });
const calls = {
  receive: (id: string) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/receive', on(id))),
  'begin-verification': (id: string) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/begin-verification', on(id))),
  'conclude-verification': (id: string) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/conclude-verification', on(id))),
};

/** A step that takes no words. */
export function Step({ id, act }: Readonly<{ id: string; act: keyof typeof calls }>): ReactNode {
  const { t } = useReading();
  const doing = useAct((_: void) => calls[act](id), DESK);
  return (
    <section aria-labelledby={act} className="noprint">
      <h3 id={act}>{t(`desk.do.${act}`)}</h3>
      <p className="meta">{t(`desk.effect.${act}`)}</p>
      <Told act={doing} />
      <div className="btns"><button type="button" className="btn" aria-disabled={doing.isPending} onClick={() => { if (!doing.isPending) doing.mutate(); }}>{t(`desk.do.${act}`)}</button></div>
    </section>
  );
}
