import { Notice, useReading } from '@ui';
import { type ReactNode, useRef } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import type { Enterprise } from './enterprise';
import { FactsCompared } from './facts';
import { Gaps } from './gaps';
import { GiveUp } from './give-up';
import { Revise } from './revise';

type Changed = NonNullable<Enterprise['revision']>;
type Shown = Readonly<{ enterprise: Enterprise; onDone: () => void }>;

/** A change of what two persons verified: drafted beside it, handed in with its proof, and not published before they have verified it. */
export function Revision({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  const { revision } = enterprise;
  const goOn = (): void => heading.current?.focus(); // what was pressed is gone
  return (
    <section aria-labelledby="revision">
      <h2 id="revision" ref={heading} tabIndex={-1}>{t('app.revision.title')}</h2>
      <p>{t('app.revision.lead')}</p>
      {revision === null ? <Begin enterprise={enterprise} onDone={goOn} /> : <Begun enterprise={enterprise} revision={revision} onDone={goOn} />}
    </section>
  );
}

function Begin({ enterprise, onDone }: Shown): ReactNode {
  const { t } = useReading();
  const { submission } = enterprise;
  const isSettled = submission !== null && submission.revision !== null && submission.outcome === 'verified';
  return (
    <>
      {isSettled && submission.settledAt !== null ? <p className="meta">{t('app.revision.lastVerified', { at: moment(submission.settledAt) })}</p> : null}
      <details>
        <summary>{t('app.revision.begin')}</summary>
        <Revise enterprise={enterprise} before={enterprise} version={null} onDone={onDone} />
      </details>
    </>
  );
}

function Begun({ enterprise, revision, onDone }: Shown & Readonly<{ revision: Changed }>): ReactNode {
  const { t } = useReading();
  const { submission } = enterprise;
  const handedIn = submission?.revision === revision.id ? submission : null;
  const isOpen = revision.state !== 'submitted';
  return (
    <>
      <p>{t(`app.revision.state.${revision.state}`, { at: moment(handedIn?.submittedAt ?? revision.begunAt) })}</p>
      {revision.state === 'returned' && handedIn?.reasons ? <Notice><p>{t('app.enterprise.returnedBecause')}</p><p>{handedIn.reasons}</p></Notice> : null}
      <FactsCompared before={enterprise} after={revision} />
      {isOpen ? <Gaps gaps={revision.gaps} /> : null}
      {isOpen ? <HandIn enterprise={enterprise} isReady={revision.gaps.length === 0} onDone={onDone} /> : <TakeBack enterprise={enterprise} onDone={onDone} />}
      {isOpen ? (
        <details>
          <summary>{t('app.revision.edit')}</summary>
          <Revise key={revision.version} enterprise={enterprise} before={revision} version={revision.version} onDone={onDone} />
        </details>
      ) : null}
    </>
  );
}

function HandIn({ enterprise: { id }, isReady, onDone }: Shown & Readonly<{ isReady: boolean }>): ReactNode {
  const { t } = useReading();
  const submitting = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/submit', { params: { path: { id } } })).then(onDone), ['enterprise']);
  return (
    <>
      <Confirmed act={submitting} />
      <div className="btns">
        {isReady ? <button type="button" className="btn" aria-disabled={submitting.isPending} onClick={() => submitting.mutate()}>{t('app.revision.submit')}</button> : null}
        <GiveUp id={id} onDone={onDone} />
      </div>
    </>
  );
}

function TakeBack({ enterprise: { id }, onDone }: Shown): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision/withdraw', { params: { path: { id } } })).then(onDone), ['enterprise']);
  return (
    <>
      <Confirmed act={withdrawing} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{t('app.revision.withdraw')}</button></div>
    </>
  );
}
