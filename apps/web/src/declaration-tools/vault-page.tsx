import { useQuery } from '@tanstack/react-query';
import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Sure } from '../enterprise/sure';
import { FileField } from '../files/file-field';
import { useHandingIn } from '../files/handing-in';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

type Proof = components['schemas']['DeclarationEvidence']['items'][number];
const kinds = ['test-report', 'certificate', 'drawing', 'other'] as const satisfies readonly Proof['kind'][];

/** Proofs beside a declaration: the enterprise alone sees them, until it discloses one to the regulator. */
export function VaultPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.tools.vault.title'));
  const { id = '' } = useParams();
  const kept = useQuery({ queryKey: ['declarations', 'evidence', id], queryFn: () => bodyOf(api.GET('/api/v1/declarations/{id}/evidence', { params: { path: { id } } })) });
  const [asked, ask] = useState<Readonly<{ proof: Proof; act: 'disclose' | 'remove' }> | null>(null);
  return (
    <>
      <h1>{t('app.tools.vault.title')}</h1>
      <p>{t('app.tools.vault.lead')} <Link to={`/declarations/${id}/check`}>{t('app.tools.vault.back')}</Link></p>
      <Refused fault={kept.error} />
      {asked === null ? null : <Ask key={`${asked.act} ${asked.proof.id}`} id={id} {...asked} onClose={() => ask(null)} />}
      {kept.data === undefined ? (kept.error === null ? <Waiting /> : null) : <Proofs items={kept.data.items} onAsk={(proof, act) => ask({ proof, act })} />}
      {kept.data === undefined ? null : <AddProof id={id} />}
    </>
  );
}

type Act = 'disclose' | 'remove';

function Ask({ id, proof, act, onClose }: Readonly<{ id: string; proof: Proof; act: Act; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const params = { params: { path: { id, evidence: proof.id } } };
  const doing = useAct((_: void) => bodyOf(act === 'disclose' ? api.POST('/api/v1/declarations/{id}/evidence/{evidence}/disclose', params) : api.POST('/api/v1/declarations/{id}/evidence/{evidence}/remove', params)).then(onClose), ['declarations', 'evidence', id]);
  return <Sure title={t(`app.tools.vault.${act}What`, { what: proof.name ?? t(`app.tools.vault.kinds.${proof.kind}`) })} detail={t(`app.tools.vault.${act}Detail`)} submit={t(`app.tools.vault.${act}`)} act={doing} onClose={onClose} />;
}

function Proofs({ items, onAsk }: Readonly<{ items: readonly Proof[]; onAsk: (proof: Proof, act: Act) => void }>): ReactNode {
  const { t } = useReading();
  if (items.length === 0) return <p className="meta">{t('app.tools.vault.none')}</p>;
  return (
    <DataTable
      caption={t('app.tools.vault.title')}
      captionHidden
      columns={['file', 'kind', 'digest', 'seen', 'act'].map((column) => ({ label: t(`app.tools.vault.columns.${column}`) }))}
      rows={items.map((proof) => ({
        key: proof.id,
        cells: [
          <><a href={`/api/v1/files/${proof.file}/content`} download>{proof.name ?? t('app.enterprise.download')}</a><br /><span className="meta">{moment(proof.at)}{proof.note === null ? '' : ` · ${proof.note}`}</span></>,
          t(`app.tools.vault.kinds.${proof.kind}`),
          <code key="digest" title={proof.sha256}>{proof.sha256.slice(0, 16)}…</code>,
          proof.disclosedAt === null ? t('app.tools.vault.hidden') : t('app.tools.vault.disclosed', { at: moment(proof.disclosedAt) }),
          proof.disclosedAt === null ? <div className="acts"><ActButton onAct={() => onAsk(proof, 'disclose')}>{t('app.tools.vault.disclose')}</ActButton> <ActButton onAct={() => onAsk(proof, 'remove')}>{t('app.tools.vault.remove')}</ActButton></div> : '–',
        ],
      }))}
    />
  );
}

function AddProof({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const handing = useHandingIn('proof');
  const { file } = handing;
  type Asked = Readonly<{ kind: Proof['kind']; file: string; note: string | null }>;
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/declarations/{id}/evidence', { params: { path: { id } }, body })), ['declarations', 'evidence', id]);
  const { typed, field, clear } = useTyped({ kind: 'test-report', note: '' }, adding.error, id);
  const add = (): void => {
    if (file === null) return;
    adding.mutate({ kind: kinds.find((kind) => kind === typed.kind) ?? 'other', file, note: typed.note.trim() || null }, { onSuccess: () => { clear(); handing.clear(); } });
  };
  return (
    <section aria-labelledby="add-proof">
      <h2 id="add-proof">{t('app.tools.vault.add')}</h2>
      <Form submit={t('app.tools.vault.add')} isBusy={adding.isPending || file === null} onSubmit={add}>
        <Refused fault={adding.error} />
        <Choice label={t('app.tools.vault.columns.kind')} options={kinds.map((value) => ({ value, label: t(`app.tools.vault.kinds.${value}`) }))} {...field('kind')} />
        <FileField name="proof" label={t('app.tools.vault.columns.file')} hint={t('app.files.hint')} handing={handing} />
        <Field label={t('app.enterprise.note')} {...field('note')} />
      </Form>
    </section>
  );
}
