import { SummaryList, SymbolMark, useReading } from '@ui';
import type { ReactNode } from 'react';
import { OrganisationName } from '../shell/names';
import { moment } from '../shell/moment';
import { Territory } from '../shell/territory';
import { type Case, openAttempt } from './approvals';

/** Where it stands, who submitted it, who decided first and on what terms. */
export function Standing({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  const { number, version, state, submittedBy, submittedAt, before, supersedes } = found;
  const open = openAttempt(found);
  return (
    <>
      <p><strong>{t(open?.closed ? 'approvals.queue.over' : `approvals.state.${state}`)}</strong> <span className="meta">{t('approvals.version', { version })}</span></p>
      <SummaryList rows={[
        { term: t('approvals.submitted'), detail: <>{submittedBy ?? t('approvals.platform')} · {moment(submittedAt)}</> },
        ...(open ? [
          { term: t('approvals.first'), detail: <>{open.sentBy ?? '–'} · <OrganisationName names={open.regulator} /> · <span className="nb">{open.from}</span></> },
          { term: t('approvals.effect'), detail: t(`approvals.effects.${open.effect}`) },
          { term: t('approvals.territory'), detail: <Territory codes={[open.territory]} /> },
          { term: t('approvals.until'), detail: open.until ?? t('approvals.noEnd') },
          { term: t('approvals.notice'), detail: t('approvals.noticeOf', { days: open.noticeDays, lastDay: open.lastDay }) },
          { term: t('approvals.offline'), detail: open.offline && <>{open.offline.number} · <span className="nb">{open.offline.on}</span><br /><code>{open.offline.sha256}</code></> },
        ] : []),
        ...(supersedes === null ? [] : [{ term: t('approvals.supersedes'), detail: <a className="num" href={`/m/${supersedes}`}>{supersedes}</a> }]),
        { term: t('approvals.publicPage'), detail: before === null ? t('approvals.notShown') : <a href={`/m/${number}`}>{number}</a> },
      ]} />
    </>
  );
}

/** What is looked at once more right now; nothing rests on what was true when it was submitted. */
export function Checks({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t, language } = useReading();
  const open = openAttempt(found);
  const unanswered = found.objections.filter(({ outcome }) => outcome === null).length;
  const checks = [
    { name: 'same', ok: found.isSame },
    { name: 'writer', ok: !found.isWriter },
    { name: 'competent', ok: found.held.length > 0 },
    { name: 'sound', ok: !found.findings.some(({ severity }) => severity === 'error') },
    ...(open ? [{ name: 'second', ok: !found.isFirst }, { name: 'over', ok: open.closed }, { name: 'answered', ok: unanswered === 0 }] : []),
  ];
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t('approvals.checks')}</h2>
      <ul>{checks.map(({ name, ok }) => <li key={name}><SymbolMark name={ok ? 'measured' : 'cross'} /> {t(ok ? `approvals.check.${name}` : `approvals.failed.${name}`)}</li>)}</ul>
      {found.findings.length === 0 ? null : <ul className="findings">{found.findings.map(({ rule, at, severity, detail }, place) => <li key={place}><strong>{t(`approvals.severity.${severity}`)}</strong> <span className="num">{rule}</span> · {at}: {detail[language]}</li>)}</ul>}
    </section>
  );
}
