import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { type Application, APPLICATIONS } from './applications';

/** Practising before the confirmation, where the version of the catalogue foresees it: until when, by which version, how it ended. */
export function ActFirst({ application: { id, actFirst, row } }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const beginning = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/act-first', { params: { path: { id } } })), APPLICATIONS);
  if (actFirst === null || (!actFirst.may && actFirst.begun === null)) return null;
  const { days, until, begun } = actFirst;
  return (
    <section aria-labelledby="act-first">
      <h2 id="act-first">{t('applying.actFirst.begin')}</h2>
      {begun === null ? <p>{t('applying.actFirst.lead', { version: row.version, until, days })}</p> : <p role="status">{t(begun.ended === null ? 'applying.actFirst.runs' : `applying.actFirst.ended.${begun.ended}`, { version: row.version, until: begun.until })}</p>}
      <Confirmed act={beginning} />
      {begun === null ? <div className="btns"><button type="button" className="btn sec" onClick={() => beginning.mutate()}>{t('applying.actFirst.begin')}</button></div> : null}
    </section>
  );
}
