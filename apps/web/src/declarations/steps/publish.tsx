import { useQueryClient } from '@tanstack/react-query';
import { ErrorSummary, useReading } from '@ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { Form } from '../../forms/form';
import { problemOfFault } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { Ask } from '../../shell/ask';
import { useDesk } from '../draft/draft-field';
import type { SavedDraft } from '../draft/use-saved-draft';

type Props = Readonly<{ id: string; saved: SavedDraft; onPublished: (number: string) => void }>;

/** Nothing is published that the server does not find sound, whatever was said here; published twice, it has one number. */
export function Publish({ id, saved, onPublished }: Props): ReactNode {
  const { t } = useReading();
  const { look } = useDesk();
  const queries = useQueryClient();
  const [isAsking, ask] = useState(false);
  const [isHeld, hold] = useState(false);
  const publishing = useAct(async (_: void) => {
    const { version } = await saved.save();
    const { number } = await bodyOf(api.POST('/api/v1/declarations/{id}/publish', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } }));
    ask(false);
    onPublished(number);
  }, ['declarations']);
  const isUnsound = publishing.error !== null && problemOfFault(publishing.error).code === 'DECLARATION_NOT_SOUND';
  const isBlocked = look.remarks.some(({ severity }) => severity !== 'hint');
  useEffect(() => {
    if (!isUnsound) return;
    ask(false);
    hold(true);
    void queries.invalidateQueries({ queryKey: ['declarations', 'facts'] }); // the register has moved on
  }, [isUnsound, queries]);
  return (
    <>
      {isBlocked && isHeld ? <Held /> : null}
      <div className="btns">
        <button type="button" className="btn" onClick={() => (isBlocked ? hold(true) : ask(true))}>{t('app.declarations.publish')}</button>
      </div>
      {isAsking ? (
        <Ask title={t('app.declarations.publishAsk')} onClose={() => ask(false)}>
          <p>{t('app.declarations.publishLead')}</p>
          {isUnsound ? null : <Confirmed act={publishing} />}
          <Form submit={t('app.declarations.publish')} isBusy={publishing.isPending} onSubmit={() => publishing.mutate()} more={<button className="btn sec" type="button" onClick={() => ask(false)}>{t('app.cancel')}</button>}>{null}</Form>
        </Ask>
      ) : null}
    </>
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
