import { useQueryClient } from '@tanstack/react-query';
import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Sure } from '../../enterprise/sure';
import { useAct } from '../../lists/act';
import { type Draft, dropDraft } from './drafts';

/** What was begun can be given up by whoever drafts, until it is proposed; what was published stays. */
export function Drop({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const go = useNavigate();
  const [isAsked, ask] = useState(false);
  const queries = useQueryClient();
  const dropping = useAct(async (_: void) => {
    await dropDraft(draft);
    queries.removeQueries({ queryKey: ['catalogue-drafts', 'list'] });
    void go('/recognition/catalogues', { state: { dropped: draft.id } });
  });
  return (
    <section aria-labelledby="drop">
      <h2 id="drop">{t('recognitionCatalogue.drop')}</h2>
      <p>{t(draft.published === 0 ? 'recognitionCatalogue.dropLeadNew' : 'recognitionCatalogue.dropLead', { version: draft.published })}</p>
      <div className="btns"><button type="button" className="btn sec" onClick={() => ask(true)}>{t('recognitionCatalogue.drop')}</button></div>
      {isAsked ? <Sure title={t('recognitionCatalogue.dropTitle', { id: draft.id })} detail={t('recognitionCatalogue.dropDetail', { rows: draft.rows.length })} submit={t('recognitionCatalogue.dropSubmit')} act={dropping} onClose={() => ask(false)} /> : null}
    </section>
  );
}
