import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../../forms/refused';
import { nameOfRule } from '../../settings/clock-words';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { ActFirst } from './act-first';
import { Bring, Erase, Withdraw } from './acts';
import { addressOf, type Application, canAppeal, isDecided, isWritable, useApplication } from './applications';
import { Decisions } from './decisions';
import { HandOver } from './hand-over';
import { useArrived } from './heading';
import { Qualification } from './qualification';
import { reasonKey } from './reasons';
import { Standing } from './standing';
import './texts';
import { Turn } from './turn';
import { Written } from './written';

/** How far an application has come, and what the applicant can do about it. */
export function ApplicationPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useApplication(id);
  const heading = useArrived(found.data && id);
  usePageTitle(t('applying.one'));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{t('applying.one')}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Found application={found.data} />}
      <p><Link to="/recognition/applications">{t('applying.back')}</Link></p>
    </>
  );
}

function Found({ application }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const { state, id, person, hands } = application;
  const isOpen = isWritable(application) && !hands.isHolder;
  return (
    <>
      <Standing application={application} />
      {isOpen ? <p><Link className="btn" to={addressOf(id, 'check')}>{t('applying.goOn')}</Link></p> : null}
      {person.erased ? <p className="meta">{t('applying.erased')}</p> : null}
      {hands.isHolder && !person.erased ? <p>{t('applying.held')} <Link to="/personal">{t('applying.heldSee')}</Link></p> : null}
      <Turn application={application} />
      <Decisions application={application} />
      <Course application={application} />
      <ActFirst application={application} />
      <Qualification application={application} />
      {person.erased || state === 'draft' ? null : <Written application={application} isOpen={false} />}
      <Steps application={application} />
      {canAppeal(application) ? <Bring application={application} what="appeal" /> : null}
      {isDecided(application) ? <Bring application={application} what="correction" /> : null}
      {isOpen ? null : <Withdraw application={application} />}
      <HandOver application={application} />
      <Erase application={application} />
    </>
  );
}

/** 已收件 → 核验证书 → 决定 → 电子证书, each with its day and the day by which it is due. */
function Course({ application: { progress } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  return (
    <DataTable
      caption={t('applying.course')}
      columns={['milestone', 'on', 'due'].map((name) => ({ label: t(`applying.courseColumn.${name}`) }))}
      rows={progress.map(({ milestone, on, due, now }) => ({ key: milestone, cells: [t(`applying.milestone.${milestone}`), on ?? (now ? t('applying.now') : '–'), due ?? '–'] }))}
    />
  );
}

function Steps({ application: { steps } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  if (steps.length === 0) return null;
  return (
    <>
      <h2>{t('applying.steps')}</h2>
      <DataTable
        caption={t('applying.steps')}
        captionHidden
        columns={['at', 'act', 'side', 'words', 'due'].map((name) => ({ label: t(`applying.stepColumn.${name}`) }))}
        rows={steps.map(({ place, at, act, side, reason, words, due, clock }) => ({
          key: String(place),
          cells: [
            moment(at), t(`applying.did.${act}`), t(`applying.side.${side}`),
            reasonKey(reason) === null && words === null ? '–' : <>{reasonKey(reason) === null ? null : <>{t(reasonKey(reason) ?? '')} </>}{words}</>,
            due === null ? '–' : <>{due}{clock === null ? null : <span className="meta"> {t('applying.clock', { rule: nameOfRule(t, clock.rule), version: clock.version })}</span>}</>,
          ],
        }))}
      />
    </>
  );
}
