import { useReading } from '@ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import type { Case, Decision } from './approvals';
import { decide, nothingTyped, type Typed, usesReasons } from './decide';
import { NoticeFields } from './notice-fields';

type Props = Readonly<{ found: Case; offered: readonly Decision[] }>;
type Decided = Readonly<{ decision: Decision; typed: Typed }>;

const NOTICE_DAYS = '30';

/** What the person decides, as one choice; then what belongs to it, and a question that names it before anything happens. */
export function DecisionForm({ found, offered }: Props): ReactNode {
  const { t } = useReading();
  const [asking, ask] = useState<Decision | null>(null);
  const [digest, takeDigest] = useState('');
  const deciding = useAct(({ decision: made, typed: said }: Decided) => decide(found, made, said), ['approvals']);
  const { typed, field, clear } = useTyped<keyof Typed>({ ...nothingTyped, territory: found.held[0] ?? '', noticeDays: found.example ? '0' : NOTICE_DAYS }, deciding.error, `decision ${found.number}`);
  const decision = offered.find((each) => each === typed.decision);
  const close = (): void => ask(null);
  const go = (): void => {
    if (!decision) return;
    deciding.mutate({ decision, typed: { ...typed, offlineSha256: typed.offlineSha256 || digest } }, { onSuccess: clear });
    close();
  };
  return (
    <>
      <Form submit={t('approvals.submit')} isBusy={deciding.isPending} onSubmit={() => ask(decision ?? null)}>
        <Confirmed act={deciding} />
        <fieldset className="field">
          <legend>{t('approvals.which')}</legend>
          {offered.map((value) => <label key={value} className="tick"><input type="radio" name="decision" value={value} checked={decision === value} onChange={field('decision').onChange} /> {t(`approvals.do.${value}`)}</label>)}
        </fieldset>
        {decision === undefined ? null : <p className="hint">{t(`approvals.means.${decision}`)}</p>}
        {decision === 'send-to-notice' ? <NoticeFields found={found} field={field} digest={digest} onDigest={takeDigest} /> : null}
        {decision === 'supersede' ? <Field label={t('approvals.successor')} autoComplete="off" spellCheck={false} {...field('successor')} /> : null}
        {decision && usesReasons(decision) ? <Area label={t('approvals.reasons')} hint={t(decision === 'return' && found.state === 'reviewed' ? 'approvals.centreHint' : 'approvals.publicHint')} autoComplete="off" {...field('reasons')} /> : null}
      </Form>
      {asking && decision ? <Question found={found} decision={decision} days={typed.noticeDays} onGo={go} onClose={close} /> : null}
    </>
  );
}

type QuestionProps = Readonly<{ found: Case; decision: Decision; days: string; onGo: () => void; onClose: () => void }>;

/** Its title is the question, and has the keyboard first. */
function Question({ found: { number, version }, decision, days, onGo, onClose }: QuestionProps): ReactNode {
  const { t } = useReading();
  const title = useRef<HTMLSpanElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Ask title={<span ref={title} tabIndex={-1}>{t(`approvals.ask.${decision}`, { number, version, days })}</span>} onClose={onClose}>
      <p>{t(`approvals.means.${decision}`)}</p>
      <div className="btns">
        <button type="button" className="btn" onClick={onGo}>{t(`approvals.do.${decision}`)}</button>
        <button type="button" className="btn sec" onClick={onClose}>{t('approvals.notNow')}</button>
      </div>
    </Ask>
  );
}
