import { useQuery } from '@tanstack/react-query';
import { DataTable, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { contentOf } from './content-form';
import { Effects, Faults } from './effects';
import { changeProposal, confirmProposal, type Proposal, returnProposal, withdrawProposal } from './proposals';
import { Proposing } from './proposing';
import { Colleague, Said } from './said';
import './texts';

/** One proposal: what it changes, its source and steps, and what the reader can do. */
export function ProposalPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['catalogue-proposals', id], queryFn: () => bodyOf(api.GET('/api/v1/catalogue-proposals/{id}', { params: { path: { id } } })) });
  usePageTitle(t('catalogueEdit.one'));
  return (
    <>
      <h1>{t('catalogueEdit.one')}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Seen proposal={found.data} />}
      <p><Link to="/catalogue">{t('catalogueEdit.back')}</Link></p>
    </>
  );
}

function Seen({ proposal }: Readonly<{ proposal: Proposal }>): ReactNode {
  const { t } = useReading();
  const { source, standards, state, reason, look, effect } = proposal;
  const isOpen = state === 'proposed' || state === 'returned';
  return (
    <>
      <SummaryList
        rows={[
          { term: t('catalogueEdit.column.stands'), detail: <span role="status">{t(`catalogueEdit.state.${state}`)}</span> },
          { term: t('catalogueEdit.standards'), detail: <span className="num">{standards.join(' · ')}</span> },
          { term: t('catalogueEdit.source.name'), detail: <Said words={source.name} /> },
          { term: t('catalogueEdit.source.grade'), detail: t(`catalogueEdit.grade.${source.grade}`) },
          { term: t('catalogueEdit.source.basis'), detail: t(`catalogueEdit.basis.${source.basis}`) },
          { term: t('catalogueEdit.source.locator'), detail: source.locator === '' ? null : <Said words={source.locator} /> },
          { term: t('catalogueEdit.source.readOn'), detail: source.readOn },
          { term: t('catalogueEdit.reason'), detail: <Said words={reason} /> },
        ]}
      />
      {look === null ? null : <><Faults faults={look.faults} /><Effects effects={look.standards} caption={t('catalogueEdit.wouldChange')} /></>}
      {effect === null ? null : <Effects effects={effect} caption={t('catalogueEdit.changed')} />}
      <Steps steps={proposal.steps} />
      {!isOpen ? null : proposal.isMine ? <ForProposer proposal={proposal} /> : state === 'proposed' ? <ForSecond proposal={proposal} /> : <p className="meta">{t('catalogueEdit.waitsForProposer')}</p>}
    </>
  );
}

function Steps({ steps }: Pick<Proposal, 'steps'>): ReactNode {
  const { t } = useReading();
  return (
    <DataTable
      caption={t('catalogueEdit.steps')} columns={['at', 'act', 'by', 'words'].map((name) => ({ label: t(`catalogueEdit.column.${name}`) }))}
      rows={steps.map(({ act, by, words, at }, place) => ({ key: `${place}`, cells: [moment(at), t(`catalogueEdit.did.${act}`), <Colleague key="by" name={by} />, words === null ? null : <Said key="words" words={words} />] }))}
    />
  );
}

/** The second look: it is confirmed, or goes back with words. */
function ForSecond({ proposal }: Readonly<{ proposal: Proposal }>): ReactNode {
  const { t } = useReading();
  const confirming = useAct((_: void) => confirmProposal(proposal), ['catalogue-proposals'], ['standards']);
  const returning = useAct((words: string) => returnProposal(proposal, words), ['catalogue-proposals']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, returning.error, `return ${proposal.id}`);
  return (
    <section aria-labelledby="second">
      <h2 id="second">{t('catalogueEdit.second')}</h2>
      <p>{t('catalogueEdit.secondLead')}</p>
      <Confirmed act={confirming} />
      <div className="btns"><button type="button" className="btn" aria-disabled={confirming.isPending} onClick={() => { if (!confirming.isPending) confirming.mutate(); }}>{t('catalogueEdit.confirm')}</button></div>
      <Form submit={t('catalogueEdit.return')} isBusy={returning.isPending} onSubmit={() => returning.mutate(typed.words, { onSuccess: clear })}>
        <Refused fault={returning.error} />
        <Area label={t('catalogueEdit.returnWords')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}

/** Whoever proposed it can change it, above all when it came back, or take it back. */
function ForProposer({ proposal }: Readonly<{ proposal: Proposal }>): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((_: void) => withdrawProposal(proposal), ['catalogue-proposals']);
  return (
    <>
      <p>{t(proposal.state === 'returned' ? 'catalogueEdit.cameBack' : 'catalogueEdit.waitsForSecond')}</p>
      <Confirmed act={withdrawing} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => { if (!withdrawing.isPending) withdrawing.mutate(); }}>{t('catalogueEdit.withdraw')}</button></div>
      <details className="rule" open={proposal.state === 'returned'}>
        <summary>{t('catalogueEdit.change')}</summary>
        <Proposing empty={contentOf(proposal)} about={`change ${proposal.id} ${proposal.version}`} submit={t('catalogueEdit.sendAgain')} send={(body) => changeProposal(proposal, body)} onSent={() => {}} />
      </details>
    </>
  );
}
