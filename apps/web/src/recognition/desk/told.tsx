import { Notice, useReading } from '@ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type ReactNode } from 'react';
import { problemOfFault } from '../../forms/refused';
import { Confirmed } from '../../session/confirmed';
import { DESK } from './desk';

/** Refusals that say that somebody else was faster. */
const outrun: ReadonlySet<string> = new Set(['APPLICATION_STATE', 'APPLICATION_DECIDED', 'DECISION_OPEN', 'DECISION_NONE', 'NOTHING_ASKED', 'HOLDER_ERASED', 'PERSON_ERASED', 'CATALOGUE_NOT_IN_FORCE']);

/** Why an act was refused; where the case has changed meanwhile, the page waits with its new standing until what was typed is not needed any more. */
export function Told({ act, typed = '' }: Readonly<{ act: ComponentProps<typeof Confirmed>['act']; typed?: string }>): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const isOutrun = act.error !== null && outrun.has(problemOfFault(act.error).code);
  return (
    <>
      <Confirmed act={act} />
      {isOutrun ? (
        <Notice tone="info">
          <p>{t(typed.trim() === '' ? 'desk.outrun.look' : 'desk.outrun.kept')}</p>
          <div className="btns"><button type="button" className="btn sec" onClick={() => void queries.invalidateQueries({ queryKey: DESK })}>{t('desk.outrun.renew')}</button></div>
        </Notice>
      ) : null}
    </>
  );
}
