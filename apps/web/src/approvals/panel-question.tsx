import { SummaryList, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { sides } from '../experts/experts';
import { OrganisationName } from '../shell/names';
import { Ask } from '../shell/ask';
import { panelDays, type Texts } from './panel-asked';
import type { Party } from './panel-parties';

type Props = Readonly<{ number: string; typed: Texts; fields: readonly string[]; parties: readonly Party[]; onGo: () => void; onClose: () => void }>;

/** All that will be asked for, in plain words; the title is the question, and has the keyboard first. */
export function PanelQuestion({ number, typed, fields, parties, onGo, onClose }: Props): ReactNode {
  const { t } = useReading();
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Ask title={<span ref={title} tabIndex={-1}>{t('approvals.open.ask', { number })}</span>} onClose={onClose}>
      <p>{t('approvals.open.means')}</p>
      <SummaryList rows={[
        { term: t('approvals.open.size'), detail: <>{t('approvals.panelSize', { count: typed.size })}{sides.map((side) => <span key={side}><br />{t('approvals.open.leastSaid', { side: t(`label.side.${side}`), least: typed[`least.${side}`] })}</span>)}</> },
        { term: t('approvals.open.fields'), detail: fields.length === 0 ? t('approvals.open.anyField') : fields.map((field) => t(`experts.field.${field}`)).join(t('ui.list')) },
        ...panelDays.map((name) => ({ term: t(`approvals.open.days.${name}`), detail: <span className="nb">{typed[`days.${name}`]}</span> })),
        { term: t('approvals.open.parties'), detail: parties.length === 0 ? t('approvals.absent') : <ul>{parties.map(({ id, names }) => <li key={id}><OrganisationName names={names} /></li>)}</ul> },
        { term: t('approvals.open.deadline'), detail: t('approvals.open.deadlineSaid', { deadline: typed['draw.deadline'], hours: typed['draw.revealHours'] }) },
        { term: t('approvals.open.lottery'), detail: typed['draw.lottery'].trim() === '' ? t('approvals.open.noLottery') : typed['draw.lottery'] },
      ]} />
      <div className="btns">
        <button type="button" className="btn" onClick={onGo}>{t('approvals.open.do')}</button>
        <button type="button" className="btn sec" onClick={onClose}>{t('approvals.notNow')}</button>
      </div>
    </Ask>
  );
}
