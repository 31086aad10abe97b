import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, useReading } from '@ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Form } from '../../forms/form';
import { problemOfFault } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { Ask } from '../../shell/ask';
import { CeremonyEnded } from '../../session/passkey';
import { useDesk } from '../draft/draft-field';
import type { SavedDraft } from '../draft/use-saved-draft';
import { publish, publishSigned } from '../sign';

type Props = Readonly<{ id: string; saved: SavedDraft; onPublished: (number: string) => void }>;

/** Nothing is published that the server does not find sound, whatever was said here; published twice, it has one number. */
export function Publish({ id, saved, onPublished }: Props): ReactNode {
  const { t } = useReading();
  const { look } = useDesk();
  const queries = useQueryClient();
  const [isAsking, ask] = useState(false);
  const [isHeld, hold] = useState(false);
  const publishing = useAct(async ({ isSigned, isNamed }: How) => {
    const { version } = await saved.save();
    const { number } = await (isSigned ? publishSigned({ id, version }, isNamed) : publish({ id, version })).catch((fault: unknown) => {
      if (isUnsound(fault)) {
        ask(false);
        hold(true);
        void queries.invalidateQueries({ queryKey: ['declarations', 'facts'] }); // the register has moved on
      }
      throw fault;
    });
    ask(false);
    onPublished(number);
  }, ['declarations', 'mine']);
  const isBlocked = look.isFresh && look.remarks.some(({ severity }) => severity !== 'hint'); // while it is not, the server alone says
  return (
    <>
      {isBlocked && isHeld ? <Held /> : null}
      <div className="btns">
        <button type="button" className="btn" onClick={() => (isBlocked ? hold(true) : ask(true))}>{t('app.declarations.publish')}</button>
      </div>
      {isAsking ? <Question act={publishing} onClose={() => ask(false)} /> : null}
    </>
  );
}

type How = Readonly<{ isSigned: boolean; isNamed: boolean }>;

const isUnsound = (fault: unknown): boolean => problemOfFault(fault).code === 'DECLARATION_NOT_SOUND';

/** The question before it is public. Whoever has a passkey may sign by it, and say whether their name is shown. */
function Question({ act, onClose }: Readonly<{ act: ReturnType<typeof useAct<How, void>>; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => bodyOf(api.GET('/api/v1/me/passkeys')) });
  const hasPasskey = (passkeys.data?.items.length ?? 0) > 0;
  const [signs, sign] = useState(true);
  const isSigned = hasPasskey && signs;
  const [isNamed, name] = useState(false);
  return (
    <Ask title={t('app.declarations.publishAsk')} onClose={onClose}>
      <p>{t('app.declarations.publishLead')}</p>
      {act.error instanceof CeremonyEnded ? <p className="notice" role="alert">{t('app.declarations.notSigned')}</p> : isUnsound(act.error) ? null : <Confirmed act={act} />}
      <Form submit={t('app.declarations.publish')} isBusy={act.isPending} onSubmit={() => act.mutate({ isSigned, isNamed: isSigned && isNamed })} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        {hasPasskey ? <div className="field"><label className="tick"><input type="checkbox" checked={isSigned} onChange={({ target }) => sign(target.checked)} /> {t('app.declarations.sign')}</label>{isSigned ? <label className="tick"><input type="checkbox" checked={isNamed} onChange={({ target }) => name(target.checked)} /> {t('app.declarations.signNamed')}</label> : null}</div> : null}
      </Form>
    </Ask>
  );
}

/** What stands in the way is said above; the keyboard is led here, and from here there. */
function Held(): ReactNode {
  const { t } = useReading();
  const { look } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('[role="alert"]')?.focus(), []);
  const inTheWay = look.remarks.filter(({ severity }) => severity !== 'hint');
  return <div ref={place}><ErrorSummary title={t('app.declarations.notYet')} errors={inTheWay.map(({ severity, text }) => ({ text, field: `found-${severity}` }))} /></div>;
}
