import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useLedOn } from '../../enterprise/lead-on';
import { moment } from '../../shell/moment';
import { DecisionForm } from './decision-form';
import { decidable, type DeskCase } from './desk';
import { EndActFirst } from './end-act-first';
import { ReturnForm } from './return-form';
import { SecondLook } from './second-look';
import { Step } from './step';
import { VerificationForm } from './verification-form';

/** What the person may do as it stands. The keyboard is led here once it is done. */
export function Doing({ found }: Readonly<{ found: DeskCase }>): ReactNode {
  const { t } = useReading();
  const { state, possible, hindrance, proposals, verifications, waits } = found;
  const open = proposals.find(({ outcome }) => outcome === null);
  const heading = useLedOn(`${state} ${open?.at ?? ''} ${verifications.length} ${waits ?? ''}`);
  const nothing = decidable(found).length === 0 && possible.every((act) => act.startsWith('correct') || act.startsWith('decline') || act.endsWith('appeal'));
  return (
    <>
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('desk.doing')}</h2>
      {hindrance === null ? null : <Notice tone="warn"><p>{t(`desk.hindrance.${hindrance}`)}</p></Notice>}
      {hindrance === null && nothing ? <p className="meta">{t(`desk.nothing.${state === 'returned' || state === 'withdrawn' ? state : 'else'}`)}</p> : null}
      <Asked found={found} />
      <SentBack found={found} />
      {hindrance === null ? <Acts found={found} open={open} /> : null}
    </>
  );
}

type Of = Readonly<{ found: DeskCase }>;

function Acts({ found, open }: Of & Readonly<{ open: DeskCase['proposals'][number] | undefined }>): ReactNode {
  const { id, state, possible, verifications, waits, proposals } = found;
  const acts = decidable(found);
  return (
    <>
      {possible.includes('receive') ? <Step id={id} act="receive" /> : null}
      {possible.includes('begin-verification') ? <Step id={id} act="begin-verification" /> : null}
      {possible.includes('conclude-verification') && verifications.length > 0 ? <Step id={id} act="conclude-verification" /> : null}
      {possible.includes('verify') ? <VerificationForm id={id} /> : null}
      {open === undefined && acts.length > 0 ? <DecisionForm key={`${state} ${waits ?? ''} ${proposals[0]?.at ?? ''}`} found={found} acts={acts} /> : null}
      {open === undefined || state === 'withdrawn' ? null : <SecondLook found={found} open={open} />}
      {found.actFirst?.begun?.ended === null ? <EndActFirst id={id} /> : null}
      {possible.includes('return') ? <ReturnForm id={id} /> : null}
    </>
  );
}

/** What the applicant says against the decision, or what they ask to have corrected. */
function Asked({ found: { waits, steps } }: Of): ReactNode {
  const { t } = useReading();
  const asked = steps.findLast(({ act }) => act === (waits === 'appeal' ? 'appeal' : 'ask-correction'));
  if (waits === null || asked === undefined) return null;
  return <Notice tone="info"><p><b>{t(`desk.waits.${waits}`)}</b> <span className="meta nb">{moment(asked.at)}</span></p>{asked.words === null ? null : <p>{asked.words}</p>}</Notice>;
}

/** Why the proposal before was sent back or taken back, for who proposes the next one. */
function SentBack({ found: { proposals: [last], state, waits } }: Of): ReactNode {
  const { t } = useReading();
  if (last === undefined || last.outcome !== 'sent-back' || !(state === 'verifying' || state === 'deciding' || waits !== null)) return null;
  return <Notice tone="warn"><p>{t('desk.wasSentBack', { act: t(`desk.did.${last.act}`), at: moment(last.settledAt ?? last.at) })}</p><p>{last.words}</p></Notice>;
}
