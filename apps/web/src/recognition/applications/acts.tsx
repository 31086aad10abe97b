import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Sure } from '../../enterprise/sure';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { type Application, APPLICATIONS, canErase, canWithdraw } from './applications';

type Of = Readonly<{ application: Application }>;

export function Withdraw({ application }: Of): ReactNode {
  const { t } = useReading();
  const { id, hands } = application;
  const what = hands.isHolder ? 'consentWithdraw' : 'withdraw';
  const [asked, ask] = useState(false);
  const withdrawing = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/withdraw', { params: { path: { id } }, body: {} })).then(() => ask(false)), APPLICATIONS);
  if (!canWithdraw(application)) return null;
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{t(`applying.${what}`)}</h2>
      <p className="meta">{t(`applying.${what}Hint`)}</p>
      {asked ? <Sure title={t(`applying.${what}`)} detail={t('applying.withdrawSure')} submit={t(`applying.${what}`)} act={withdrawing} onClose={() => ask(false)} /> : null}
      <div className="btns"><button type="button" className="btn sec" onClick={() => ask(true)}>{t(`applying.${what}`)}</button></div>
    </section>
  );
}

export function Erase({ application }: Of): ReactNode {
  const { t } = useReading();
  const { id, person } = application;
  const [asked, ask] = useState(false);
  const erasing = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/erase', { params: { path: { id } } })).then(() => ask(false)), APPLICATIONS);
  if (!canErase(application) || person.erased) return null;
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('applying.erase')}</h2>
      <p className="meta">{t('applying.eraseHint')}</p>
      {asked ? <Sure title={t('applying.erase')} detail={t('applying.eraseSure')} submit={t('applying.erase')} act={erasing} onClose={() => ask(false)} /> : null}
      <div className="btns"><button type="button" className="btn sec" onClick={() => ask(true)}>{t('applying.erase')}</button></div>
    </section>
  );
}

/** An appeal against a decision, or a correction of what it says. */
export function Bring({ application: { id }, what }: Of & Readonly<{ what: 'appeal' | 'correction' }>): ReactNode {
  const { t } = useReading();
  const params = { params: { path: { id } } };
  const bringing = useAct((words: string) => (what === 'appeal' ? bodyOf(api.POST('/api/v1/recognition/applications/{id}/appeal', { ...params, body: { words } })) : bodyOf(api.POST('/api/v1/recognition/applications/{id}/correction', { ...params, body: { words } }))), APPLICATIONS);
  const { typed, field, clear } = useTyped({ words: '' }, bringing.error, null);
  return (
    <section aria-labelledby={what}>
      <h2 id={what}>{t(`applying.${what}`)}</h2>
      <Form submit={t(`applying.${what}`)} isBusy={bringing.isPending} onSubmit={() => bringing.mutate(typed.words, { onSuccess: clear })}>
        <Confirmed act={bringing} />
        <Area label={t('applying.reasons')} hint={t(`applying.${what}Hint`)} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
