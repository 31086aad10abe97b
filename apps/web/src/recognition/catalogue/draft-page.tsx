import { useQuery } from '@tanstack/react-query';
import { DataTable, Quote, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Colleague, Said } from '../../catalogue/said';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { Territory } from '../../shell/territory';
import { Course } from './course';
import { type Draft, fetchDraft, saveDraft } from './drafts';
import { HeadFields, headOf, type HeadName, textsOf } from './head-form';
import { ImportForm } from './import-form';
import { ChangedRows } from './changed-rows';
import { Drop } from './drop';
import { Findings } from './findings';
import { PutBack } from './put-back';
import { rowAddress } from './row-page';
import { Rows } from './rows';
import { foundAt, unreadAt } from './told-faults';
import './texts';

/** The next version of a catalogue: its head, rows, what the rules find, and what can be done. */
export function DraftPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['catalogue-drafts', id], queryFn: () => fetchDraft(id), retry: false });
  usePageTitle(t('recognitionCatalogue.one', { id }));
  return (
    <>
      <h1>{t('recognitionCatalogue.one', { id })}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Seen draft={found.data} />}
      <p><Link to="/recognition/catalogues">{t('recognitionCatalogue.back')}</Link></p>
    </>
  );
}

function Seen({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const { id, state, kind, published, savedBy, savedAt, example, rows } = draft;
  const isOpen = state !== 'proposed';
  return (
    <>
      <SummaryList
        rows={[
          { term: t('recognitionCatalogue.column.state'), detail: <span role="status">{t(`recognitionCatalogue.state.${state}`)}</span> },
          { term: t('recognitionCatalogue.column.kind'), detail: t(`recognitionCatalogue.kind.${kind}`) },
          { term: t('recognitionCatalogue.head.title'), detail: draft.head.title === '' ? null : <Quote language="zh-Hans">{draft.head.title}</Quote> },
          { term: t('recognitionCatalogue.head.territory'), detail: draft.head.territory.length === 0 ? null : <Territory codes={draft.head.territory} /> },
          { term: t('recognitionCatalogue.column.version'), detail: published === 0 ? t('recognitionCatalogue.first') : String(published) },
          { term: t('recognitionCatalogue.savedBy'), detail: <><Colleague name={savedBy} /> {moment(savedAt)}</> },
          ...(example ? [{ term: t('recognitionCatalogue.example'), detail: t('recognitionCatalogue.exampleWords') }] : []),
        ]}
      />
      <Findings draft={draft} />
      {isOpen ? <><HeadForm key={draft.version} draft={draft} /><ImportForm id={draft.id} /></> : null}
      <PutBack draft={draft} />
      <Rows rows={rows} caption={t('recognitionCatalogue.rows')} {...(isOpen && { to: (key: string) => rowAddress(id, key) })} />
      {isOpen ? <p><Link className="btn sec" to={rowAddress(id, null)}>{t('recognitionCatalogue.newRow')}</Link></p> : null}
      <ChangedRows draft={draft} />
      <Course draft={draft} />
      {isOpen ? <Drop draft={draft} /> : null}
      <DataTable
        caption={t('recognitionCatalogue.steps')} columns={['at', 'did', 'by', 'words'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
        rows={draft.steps.map(({ act, by, words, at }, place) => ({ key: `${place}`, cells: [moment(at), t(`recognitionCatalogue.did.${act}`), <Colleague key="by" name={by} />, words === null ? '–' : <Said key="words" words={words} />] }))}
      />
    </>
  );
}

function HeadForm({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const saving = useAct((head: ReturnType<typeof headOf>) => saveDraft(draft, head, draft.rows), ['catalogue-drafts']);
  const { typed, field, clear } = useTyped<HeadName>(textsOf(draft.head), saving.error, `head ${draft.id}`);
  const [found, unread] = [foundAt(draft, 'head'), unreadAt(saving.error, 'head', t)];
  return (
    <details className="rule">
      <summary>{t('recognitionCatalogue.headOf')}</summary>
      <Form submit={t('recognitionCatalogue.save')} isBusy={saving.isPending} onSubmit={() => saving.mutate(headOf(typed), { onSuccess: clear })}>
        <Refused fault={saving.error} />
        <HeadFields field={field} typed={typed} isNew={false} faults={(at) => unread(at) ?? found(at)} />
      </Form>
    </details>
  );
}
