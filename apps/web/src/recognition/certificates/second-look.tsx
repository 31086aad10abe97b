import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { useMe } from '../../session/me';
import { moment } from '../../shell/moment';
import { HANDLED, type Handled } from './certificates';
import { Told } from './told';

/** The second person sees what the first proposes, and confirms it or says why not. */
export function SecondLook({ number, open }: Readonly<{ number: string; open: Handled['measures'][number] }>): ReactNode {
  const { t } = useReading();
  const me = useMe().data;
  const isOwn = me?.account.id === open.by;
  const isApprover = me?.acting?.role === 'approver';
  const on = { params: { path: { number } } };
  const confirming = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/measure/confirm', on)), HANDLED);
  const refusing = useAct((body: Readonly<{ words: string }>) => bodyOf(api.POST('/api/v1/recognition/handled-certificates/{number}/measure/refuse', { ...on, body })), HANDLED);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, refusing.error, `refuse ${number}`);
  return (
    <section aria-labelledby="second-look">
      <h3 id="second-look">{t('certificates.waits', { act: t(`certificates.act.${open.act}`) })}</h3>
      <ol className="acts">
        <li>{t(isOwn ? 'certificates.firstYou' : 'certificates.firstOther', { at: moment(open.at) })}</li>
        <li>{t(isOwn ? 'certificates.secondOther' : isApprover ? 'certificates.secondYou' : 'certificates.waitsForApprover')}</li>
      </ol>
      <p className="meta">{t(`certificates.effect.${open.act}`)}</p>
      <SummaryList rows={[
        { term: t('certificates.measure.reason'), detail: t(`certificates.reason.${open.reason}`) },
        { term: t('certificates.measure.words'), detail: open.words }, { term: t('certificates.until'), detail: open.until },
      ]} />
      <Told act={confirming} />
      {!isOwn && isApprover ? <div className="btns"><button type="button" className="btn" aria-disabled={confirming.isPending} onClick={() => { if (!confirming.isPending) confirming.mutate(); }}>{t('certificates.confirm')}</button></div> : null}
      <Form submit={t(isOwn ? 'certificates.takeBack' : 'certificates.refuse')} isBusy={refusing.isPending} onSubmit={() => refusing.mutate(typed, { onSuccess: clear })}>
        <Told act={refusing} />
        <Area label={t('certificates.why')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
