import { Notice, useReading } from '@ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode } from 'react';
import { problemOfFault } from '../../forms/refused';
import { Confirmed } from '../../session/confirmed';
import { HANDLED } from './certificates';

const outrun: ReadonlySet<string> = new Set(['CERTIFICATE_STATE', 'CERTIFICATE_MEASURE_OPEN', 'CERTIFICATE_MEASURE_NONE']);

/** Why an act was refused; where somebody else was faster, the page waits until what was typed is not needed any more. */
export function Told({ act }: ComponentProps<typeof Confirmed>): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  return (
    <>
      <Confirmed act={act} />
      {act.error !== null && outrun.has(problemOfFault(act.error).code) ? (
        <Notice tone="info">
          <p>{t('certificates.handled.outrun')}</p>
          <div className="btns"><button type="button" className="btn sec" onClick={() => void queries.invalidateQueries({ queryKey: HANDLED })}>{t('certificates.handled.renew')}</button></div>
        </Notice>
      ) : null}
    </>
  );
}
