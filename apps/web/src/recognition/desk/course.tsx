import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { moment } from '../../shell/moment';
import { type DeskCase, evidenceKinds, returnReasons } from './desk';

type Of = Readonly<{ found: DeskCase }>;

/** What the home side said, the oldest first. */
export function Verifications({ found: { verifications } }: Of): ReactNode {
  const { t } = useReading();
  if (verifications.length === 0) return null;
  return (
    <>
      <h2>{t('desk.verifications')}</h2>
      <DataTable
        caption={t('desk.verifications')}
        captionHidden
        columns={['on', 'outcome', 'source', 'askedOf'].map((name) => ({ label: t(`desk.${name}`) }))}
        rows={verifications.map(({ id, outcome, source, askedOf, on, hasReference }) => ({
          key: id, cells: [<span key="on" className="nb">{on}</span>, t(`desk.outcomes.${outcome}`), t(`desk.sources.${source}`), <>{askedOf}{hasReference ? <><br /><span className="meta">{t('desk.hasReference')}</span></> : null}</>],
        }))}
      />
    </>
  );
}

/** What two persons decided, with how it can be contested. */
export function Decisions({ found: { decisions } }: Of): ReactNode {
  const { t, language } = useReading();
  if (decisions.length === 0) return null;
  return (
    <>
      <h2>{t('desk.decisions')}</h2>
      <DataTable
        caption={t('desk.decisions')}
        captionHidden
        columns={['on', 'decision', 'reasonsOf', 'officialNumber'].map((name) => ({ label: t(`desk.${name}`) }))}
        rows={decisions.map(({ round, on, act, level, part, basis, reasons, remedy, officialNumber, validUntil }) => ({
          key: String(round),
          cells: [
            <span key="on" className="nb">{on}</span>, <>{t(`desk.did.${act}`)}{level === null ? null : <> <span lang="zh-Hans">{level}</span></>}{part === null ? null : <><br />{part}</>}</>,
            <>{reasons}<br /><span className="meta">{basis}</span><br /><span className="meta">{remedy[language]}</span></>, <><span className="num">{officialNumber ?? '–'}</span>{validUntil === null ? null : <><br /><span className="meta">{t('desk.validUntil')} {validUntil}</span></>}</>,
          ],
        }))}
      />
    </>
  );
}

/** Each step of both sides, the oldest first, with the clock by which its day was counted. */
export function Course({ found: { steps } }: Of): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t('desk.course')}</h2>
      <DataTable
        caption={t('desk.course')}
        captionHidden
        columns={['at', 'act', 'side', 'wordsOf', 'due'].map((name) => ({ label: t(`desk.step.${name}`) }))}
        rows={steps.map(({ place, at, act, side, reason, words, due, clock, details }) => ({
          key: String(place),
          cells: [
            moment(at), t(`desk.did.${act}`), t(`desk.side.${side}`), <>{returnReasons.some((each) => each === reason) ? <>{t(`desk.reasons.${reason ?? 'other'}`)} </> : null}{words ?? ''}<HandIn kinds={details['evidence']} /></>,
            due === null ? '–' : <><span className="nb">{due}</span>{clock === null ? null : <><br /><span className="meta">{t(clock.version === 0 ? 'desk.clock.keptShipped' : 'desk.clock.kept', { rule: t(`app.clocks.name.${clock.rule}`), version: clock.version })}</span></>}</>,
          ],
        }))}
      />
    </>
  );
}

/** What a return asks for. */
function HandIn({ kinds }: Readonly<{ kinds: unknown }>): ReactNode {
  const { t } = useReading();
  const asked = Array.isArray(kinds) ? evidenceKinds.filter((kind) => kinds.includes(kind)) : [];
  if (asked.length === 0) return null;
  return <><br /><span className="meta">{t('desk.handIn')}{t('desk.colon')}{asked.map((kind) => t(`desk.evidence.${kind}`)).join(t('ui.list'))}</span></>;
}
