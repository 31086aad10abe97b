import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';

type Words = Readonly<{ words: string }>;
const on = (number: string, body: Words) => ({ params: { path: { number } }, body });
const calls = {
  'open-inspection': (number: string, body: Words) => bodyOf(api.POST('/api/v1/oversight/{number}/open-inspection', on(number, body))),
  'close-inspection': (number: string, body: Words) => bodyOf(api.POST('/api/v1/oversight/{number}/close-inspection', on(number, body))),
  'settle-correction': (number: string, body: Words) => bodyOf(api.POST('/api/v1/oversight/{number}/settle-correction', on(number, body))),
};

/** An act that takes one person and a few words, which the enterprise reads. */
export function SimpleAct({ number, act }: Readonly<{ number: string; act: keyof typeof calls }>): ReactNode {
  const { t } = useReading();
  const doing = useAct((body: Words) => calls[act](number, body), ['oversight']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, doing.error, `${act} ${number}`);
  return (
    <section aria-labelledby={act}>
      <h3 id={act}>{t(`app.oversight.do.${act}`)}</h3>
      <p className="meta">{t(`app.oversight.effect.${act}`)}</p>
      <Form submit={t(`app.oversight.do.${act}`)} isBusy={doing.isPending} onSubmit={() => doing.mutate(typed, { onSuccess: clear })}>
        <Confirmed act={doing} />
        <Area label={t(`app.oversight.wordsOf.${act}`)} hint={t('app.oversight.wordsHint')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}

/** The centre puts away what is out of force. */
export function Archive({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const archiving = useAct((_: void) => bodyOf(api.POST('/api/v1/oversight/{number}/archive', { params: { path: { number } } })), ['oversight']);
  return (
    <section aria-labelledby="archive">
      <h3 id="archive">{t('app.oversight.do.archive')}</h3>
      <p className="meta">{t('app.oversight.effect.archive')}</p>
      <Confirmed act={archiving} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={archiving.isPending} onClick={() => { if (!archiving.isPending) archiving.mutate(); }}>{t('app.oversight.do.archive')}</button></div>
    </section>
  );
}
