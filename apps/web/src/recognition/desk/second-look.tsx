import { Notice, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { useMe } from '../../session/me';
import { moment } from '../../shell/moment';
import { DESK, type DeskCase, scopeOf } from './desk';
import { Told } from './told';

/** The second person sees what the first proposes, and approves it or says why not. Who proposed it may take it back, and not approve it. */
export function SecondLook({ found, open }: Readonly<{ found: DeskCase; open: DeskCase['proposals'][number] }>): ReactNode {
  const { t } = useReading();
  const { id } = found;
  const role = useMe().data?.acting?.role;
  const isRecognised = open.act === 'recognise' || open.act === 'recognise-partly';
  const on = { params: { path: { id } } };
  const approving = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/approve', on)), DESK);
  const refusing = useAct((body: Readonly<{ words: string }>) => bodyOf(api.POST('/api/v1/recognition/desk/{id}/send-back', { ...on, body })), DESK);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, refusing.error, `send-back ${id}`);
  return (
    <section aria-labelledby="second-look">
      <h3 id="second-look">{t('desk.secondLook')}</h3>
      <ol className="acts">
        <li>{t(open.isOwn ? 'desk.firstYou' : 'desk.firstOther', { at: moment(open.at) })}</li>
        <li>{t(open.isOwn ? 'desk.secondOther' : role === 'approver' ? 'desk.secondYou' : 'desk.waitsForApprover')}</li>
      </ol>
      <SummaryList rows={[
        { term: t('desk.decision'), detail: t(`desk.did.${open.act}`) },
        { term: t('desk.level'), detail: open.level === null ? null : <span lang="zh-Hans">{open.level}</span> },
        { term: t('desk.scope'), detail: open.act === 'recognise' ? scopeOf(found) : null },
        { term: t('desk.part'), detail: open.part },
        { term: t('desk.basis'), detail: open.basis },
        { term: t('desk.reasonsOf'), detail: open.reasons },
        { term: t('desk.officialNumber'), detail: open.officialNumber === null ? null : <span className="num">{open.officialNumber}</span> },
        { term: t('desk.validUntil'), detail: open.validUntil },
      ]} />
      <Told act={approving} typed={typed.words} />
      {open.isOwn ? <Notice tone="info"><p>{t('desk.ownProposal')}</p></Notice> : null}
      {!open.isOwn && role === 'approver' ? <p className="meta">{t(`desk.approveEffect.${isRecognised ? 'certificate' : 'else'}`)}</p> : null}
      {!open.isOwn && role === 'approver' ? <div className="btns"><button type="button" className="btn" aria-disabled={approving.isPending} onClick={() => { if (!approving.isPending) approving.mutate(); }}>{t('desk.approve')}</button></div> : null}
      <div className="noprint">
        <Form submit={t(open.isOwn ? 'desk.takeBack' : 'desk.sendBack')} isBusy={refusing.isPending} onSubmit={() => refusing.mutate(typed, { onSuccess: clear })}>
          <Told act={refusing} typed={typed.words} />
          <Area label={t(open.isOwn ? 'desk.whyTake' : 'desk.why')} autoComplete="off" {...field('words')} />
        </Form>
      </div>
    </section>
  );
}
