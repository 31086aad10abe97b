import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { bodyOfContent, ContentFields, type ContentName, type ContentTexts } from './content-form';
import { Effects, Faults } from './effects';
import type { Proposal, ProposalBody } from './proposals';

type Props = Readonly<{ empty: ContentTexts; about: string; submit: string; send: (body: ProposalBody) => Promise<Proposal>; onSent: (proposal: Proposal) => void }>;

/** The form of a proposal: first a look at what it would change, then the proposal. What is typed outlives a reload. */
export function Proposing({ empty, about, submit, send, onSent }: Props): ReactNode {
  const { t } = useReading();
  const sending = useAct(send, ['catalogue-proposals']);
  const looking = useAct(({ reason: _, ...body }: ProposalBody) => bodyOf(api.POST('/api/v1/catalogue-proposals/preview', { body })));
  const { typed, field, clear } = useTyped<ContentName>(empty, looking.error ?? sending.error, about);
  const body = bodyOfContent(typed);
  const shown = looking.variables !== undefined && JSON.stringify(looking.variables) === JSON.stringify(body) ? looking.data : undefined;
  const propose = (): void => sending.mutate(body, { onSuccess: (proposal) => { clear(); onSent(proposal); } });
  const isSound = shown !== undefined && shown.faults.length === 0;
  return (
    <>
      <Form submit={t('catalogueEdit.look')} isBusy={looking.isPending} onSubmit={() => { sending.reset(); looking.mutate(body); }}>
        <Refused fault={looking.error} />
        <ContentFields field={field} typed={typed} />
      </Form>
      <p role="status">{shown === undefined ? '' : isSound ? t(shown.isNew ? 'catalogueEdit.lookedSound' : 'catalogueEdit.lookedKnown', { standards: shown.standards.length }) : t('catalogueEdit.lookedFaulty', { faults: shown.faults.length })}</p>
      {shown === undefined ? null : <><Faults faults={shown.faults} /><Effects effects={shown.standards} caption={t('catalogueEdit.wouldChange')} /></>}
      <Confirmed act={sending} />
      {isSound && shown.isNew ? <div className="btns"><button type="button" className="btn" aria-disabled={sending.isPending} onClick={() => { if (!sending.isPending) propose(); }}>{submit}</button></div> : null}
    </>
  );
}
