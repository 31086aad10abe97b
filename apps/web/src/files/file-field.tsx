import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useFieldId } from '../forms/field-id';
import { isNone, Refused } from '../forms/refused';
import { moment } from '../shell/moment';
import type { HandingIn } from './handing-in';
import { takenTypes, type Upload } from './upload';

type Props = Readonly<{ name: string; label: string; hint: string; handing: HandingIn }>;

/** A file that is handed in as soon as it is chosen; where the connection is cut it goes on where it ended. */
export function FileField({ name, label, hint, handing }: Props): ReactNode {
  const { t } = useReading();
  const id = useFieldId()(name);
  const { sending, upload, fault } = handing;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>{hint}</p>
      <input key={handing.round} id={id} name={name} type="file" accept={takenTypes.join(',')} aria-describedby={`${id}-hint`} onChange={({ target }) => target.files?.[0] && handing.choose(target.files[0])} />
      {sending !== null && isNone(sending.fault) ? <progress aria-label={t('app.files.progress', { name: sending.file.name })} max={sending.file.size} value={sending.standing?.received ?? 0} /> : null}
      {upload?.state === 'finished' ? <p role="status">{t('app.files.received', { name: upload.name })}</p> : null}
      {upload?.state === 'waiting' && isNone(fault) ? <Waiting upload={upload} again={handing.again} /> : null}
      <Refused fault={fault} />
      {handing.goOn === null ? null : <div className="btns"><button type="button" className="btn sec" onClick={handing.goOn}>{t('app.files.goOn')}</button></div>}
    </div>
  );
}

/** The file has come whole and the scanner is away: what is kept, until when, and that nothing need be done. */
function Waiting({ upload, again }: Readonly<{ upload: Upload; again: HandingIn['again'] }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="notice">
      <p role="status"><b>{t('app.files.waits', { name: upload.name })}</b></p>
      <p>{t('app.files.waitsUntil', { until: moment(upload.expiresAt) })}</p>
      <p role="status">{again.isPending ? t('app.files.asking') : again.isSuccess ? t('app.files.stillAway') : ''}</p>
      <div className="btns"><button type="button" className="btn sec" aria-disabled={again.isPending} onClick={() => again.isPending || again.mutate(upload)}>{t('app.files.again')}</button></div>
    </div>
  );
}
