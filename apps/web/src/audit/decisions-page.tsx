import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { actionText } from '../shell/action-text';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Id, Word } from '../shell/word';

type Decision = components['schemas']['Decision'];
const outcomes = ['denied', 'allowed'] as const;

/** Who was let through and who was not, and why. */
export function DecisionsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.decisions.title'));
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('denied');
  const pages = usePages<Decision>(['decisions', outcome], (after) => bodyOf(api.GET('/api/v1/decisions', { params: { query: { outcome, after } } })));
  return (
    <>
      <h1>{t('app.decisions.title')}</h1>
      <div className="form"><Choice label={t('app.decisions.outcome')} name="outcome" value={outcome} options={outcomes.map((value) => ({ value, label: t(`app.decisions.${value}`) }))} onChange={({ target }) => setOutcome(target.value === 'allowed' ? 'allowed' : 'denied')} /></div>
      <Listed
        pages={pages}
        caption={t('app.decisions.caption')}
        none={t('app.decisions.none')}
        columns={[t('app.journal.at'), t('app.decisions.action'), t('app.decisions.reason'), t('app.journal.account'), t('app.journal.organisation')]}
        row={({ id, at, action, reason, account, organisation }) => ({ key: String(id), cells: [
          <span key="at" className="nb">{moment(at)}</span>,
          <span key="action">{actionText(t, action)}<br /><code className="meta">{action}</code></span>,
          reason === null || reason === undefined ? '–' : <Word key="reason" of="app.denial" code={reason} />,
          <Id key="account" id={account} none="–" />,
          <Id key="organisation" id={organisation} none="–" />,
        ] })}
      />
    </>
  );
}
