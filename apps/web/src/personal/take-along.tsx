import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Confirmed } from '../session/confirmed';
import { saveFile } from '../shell/save-file';

/** The person's data as a file. */
export function TakeAlong(): ReactNode {
  const { t } = useReading();
  const exporting = useMutation({ mutationFn: async (_: void) => saveFile('gongtong-personal-data.json', 'application/json', JSON.stringify(await bodyOf(api.GET('/api/v1/personal/export')), null, 2)) });
  return (
    <section aria-labelledby="take-along">
      <h2 id="take-along">{t('app.personal.export')}</h2>
      <Confirmed act={exporting} />
      {exporting.isSuccess ? <p className="said" role="status">{t('app.personal.exported')}</p> : null}
      <p>{t('app.personal.exportDetail')}</p>
      <div className="btns"><button type="button" className="btn sec" aria-disabled={exporting.isPending} onClick={() => exporting.mutate()}>{t('app.personal.exportAct')}</button></div>
    </section>
  );
}
