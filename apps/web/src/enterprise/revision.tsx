import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import type { Enterprise } from './enterprise';
import { FactsCompared } from './facts';
import { Gaps } from './gaps';
import { GiveUp } from './give-up';
import { useLedOn } from './lead-on';
import { Revise } from './revise';

type Changed = NonNullable<Enterprise['revision']>;
type Shown = Readonly<{ enterprise: Enterprise }>;

/** A change of what two persons verified: drafted beside it, handed in with its proof, and not published before they have verified it. */
export function Revision({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { revision } = enterprise;
  const heading = useLedOn(`${revision?.id} ${revision?.state} ${revision?.version}`);
  return (
    <section aria-labelledby="revision">
      <h2 id="revision" ref={heading} tabIndex={-1}>{t('app.revision.title')}</h2>
      <p>{t('app.revision.lead')}</p>
      {revision === null ? <Begin enterprise={enterprise} /> : <Begun enterprise={enterprise} revision={revision} />}
    </section>
  );
}

function Begin({ enterprise }: Shown): ReactNode {
  const { t } = useReading();
  const { submission } = enterprise;
  const isSettled = submission !== null && submission.revision !== null && submission.outcome === 'verified';
  return (
    <>
      {isSettled && submission.settledAt !== null ? <p className="meta">{t('app.revision.lastVerified', { at: moment(submission.settledAt) })}</p> : null}
      <details>
        <summary>{t('app.revision.begin')}</summary>
        <Revise enterprise={enterprise} before={enterprise} version={null} />
      </details>
    </>
  );
}

function Begun({ enterprise, revision }: Shown & Readonly<{ revision: Changed }>): ReactNode {
  const { t } = useReading();
  const { submission } = enterprise;
  const handedIn = submission?.revision === revision.id ? submission : null;
  const isOpen = revision.state !== 'submitted';
  return (
    <>
      <p>{t(`app.revision.state.${revision.state}`, { at: moment(isOpen ? revision.begunAt : (handedIn?.submittedAt ?? revision.begunAt)) })}</p>
      {revision.state === 'returned' && handedIn?.reasons ? <Notice><p>{t('app.enterprise.returnedBecause')}</p><p>{handedIn.reasons}</p></Notice> : null}
      <FactsCompared before={enterprise} after={revision} />
      {isOpen ? <Gaps gaps={revision.gaps} /> : null}
      {isOpen ? <HandIn enterprise={enterprise} isReady={revision.gaps.length === 0} /> : <TakeBack enterprise={enterprise} />}
      {isOpen ? (
        <details>
          <summary>{t('app.revision.edit')}</summary>
          <Revise key={revision.version} enterprise={enterprise} before={revision} version={revision.version} />
        </details>
      ) : null}
    </>
  );
}

function HandIn({ enterprise: { id }, isReady }: Shown & Readonly<{ isReady: boolean }>): ReactNode {
  const { t } = useReading();
  const submitting = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/submit', { params: { path: { id } } })), ['enterprise']);
  return (
    <>
      <Confirmed act={submitting} />
      <div className="btns">
        {isReady ? <button type="button" className="btn" aria-disabled={submitting.isPending} onClick={() => submitting.mutate()}>{t('app.revision.submit')}</button> : null}
        <GiveUp id={id} />
      </div>
    </>
  );
}

function TakeBack({ enterprise: { id } }: Shown): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/withdraw', { params: { path: { id } } })), ['enterprise']);
  return (
    <>
      <Confirmed act={withdrawing} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{t('app.revision.withdraw')}</button></div>
    </>
  );
}
