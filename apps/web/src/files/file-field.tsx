import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useFieldId } from '../forms/field-id';
import { Refused } from '../forms/refused';
import { takenTypes, upload } from './upload';

type Props = Readonly<{ name: string; label: string; hint: string; onFile: (id: string) => void }>;

/** A file that is handed in as soon as it is chosen; where the connection is cut it goes on where it ended. */
export function FileField({ name, label, hint, onFile }: Props): ReactNode {
  const { t } = useReading();
  const id = useFieldId()(name);
  const [standing, stand] = useState<Readonly<{ name: string; received: number; size: number; fault: unknown }> | null>(null);
  const choose = (file: File | undefined): void => {
    if (!file) return;
    const begun = { name: file.name, received: 0, size: file.size, fault: null };
    stand(begun);
    void upload(file, (received) => stand({ ...begun, received })).then(
      (done) => onFile(done.id),
      (fault: unknown) => stand({ ...begun, fault }),
    );
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>{hint}</p>
      <input id={id} name={name} type="file" accept={takenTypes.join(',')} aria-describedby={`${id}-hint`} onChange={({ target }) => choose(target.files?.[0])} />
      {standing === null || standing.fault !== null ? null : <progress aria-label={t('app.files.progress', { name: standing.name })} max={standing.size} value={standing.received} />}
      {standing === null || standing.fault !== null || standing.received < standing.size ? null : <p role="status">{t('app.files.received', { name: standing.name })}</p>}
      <Refused fault={standing?.fault} />
    </div>
  );
}
