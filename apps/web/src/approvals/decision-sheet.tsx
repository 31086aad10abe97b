import { SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { OrganisationName } from '../shell/names';
import { moment } from '../shell/moment';
import { Territory } from '../shell/territory';
import { type Attempt, type Case } from './approvals';

/** Every decision with both names and their times, the last one last; it is what is printed. */
export function DecisionSheet({ found: { attempts, sentBack } }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  if (attempts.length === 0 && sentBack.length === 0) return null;
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet">{t('approvals.sheet')}</h2>
      {sentBack.map(({ at, words, regulator, version }) => <p key={at}>{moment(at)} · <OrganisationName names={regulator} /> · {t('approvals.sentBack', { version })} {words}</p>)}
      {attempts.map((attempt) => <Decided key={attempt.id} attempt={attempt} />)}
    </section>
  );
}

function Decided({ attempt: { version, digest, regulator, territory, effect, from, closes, sentBy, outcome, reasons, settledBy, settledAt } }: Readonly<{ attempt: Attempt }>): ReactNode {
  const { t } = useReading();
  return (
    <SummaryList rows={[
      { term: t('approvals.body'), detail: <OrganisationName names={regulator} /> },
      { term: t('approvals.first'), detail: <>{sentBy ?? '–'} · <span className="nb">{from}</span></> },
      { term: t('approvals.secondPerson'), detail: settledAt === null ? t('approvals.waits', { at: moment(closes) }) : <>{settledBy ?? '–'} · {moment(settledAt)}</> },
      { term: t('approvals.outcome'), detail: <>{t(`approvals.outcomes.${outcome ?? 'open'}`)}{reasons === null ? null : <><br />{reasons}</>}</> },
      { term: t('approvals.decidedOn'), detail: <>{t('approvals.version', { version })} · {t(`approvals.effects.${effect}`)} · <Territory codes={[territory]} /><br /><code>{digest}</code></> },
    ]} />
  );
}
