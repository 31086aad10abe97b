import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { FileField } from '../files/file-field';
import { useHandingIn } from '../files/handing-in';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { type Enterprise, isOnMainland, mayAttach } from './enterprise';
import { useLedOn } from './lead-on';
import { Sure } from './sure';

type Handed = Enterprise['evidence'][number];
const kinds = ['business-licence', 'taiwan-registration', 'investment-approval', 'third-territory-chain', 'authorisation', 'other'] as const satisfies readonly Handed['kind'][];

/** What the enterprise hands in as proof; seen by itself, the centre and the body that is competent. */
export function Evidence({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, evidence, state, subject } = enterprise;
  const [going, ask] = useState<Handed | null>(null);
  const heading = useLedOn(evidence.map((one) => one.id).join(' '));
  const isDraft = state === 'draft' || state === 'returned';
  const since = takenSince(enterprise);
  const isOpen = isDraft || since !== null;
  const mayGo = ({ at }: Handed): boolean => isDraft || (since !== null && new Date(at) >= new Date(since));
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" ref={heading} tabIndex={-1}>{t('app.enterprise.evidence')}</h2>
      <p>{t('app.enterprise.evidenceLead')}</p>
      {state === 'verified' && isOpen ? <p>{t('app.revision.evidence')}</p> : null}
      {going === null ? null : <RemoveEvidence key={going.id} id={id} one={going} onClose={() => ask(null)} />}
      <EvidenceTable evidence={evidence} act={isOpen ? (one) => (mayGo(one) ? <ActButton onAct={() => ask(one)}>{t('app.enterprise.remove')}</ActButton> : '–') : null} />
      {isOpen ? <AddEvidence id={id} first={isOnMainland(subject) ? 'business-licence' : 'taiwan-registration'} /> : null}
    </section>
  );
}

/** From when on proof is taken of an enterprise that was verified: of a change since that was begun, of a suspended one since then; null: not now. */
function takenSince(enterprise: Enterprise): string | null {
  const { state, revision, standing } = enterprise;
  if (!mayAttach(enterprise)) return null;
  return state === 'suspended' ? standing.since : state === 'verified' ? (revision?.begunAt ?? null) : null;
}

function RemoveEvidence({ id, one, onClose }: Readonly<{ id: string; one: Handed; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const removing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/evidence/{evidence}/remove', { params: { path: { id, evidence: one.id } } })).then(onClose), ['enterprise']);
  return <Sure title={t('app.enterprise.removeWhat', { what: t(`app.enterprise.evidenceKinds.${one.kind}`) })} detail={t('app.enterprise.removeEvidence')} submit={t('app.enterprise.remove')} act={removing} onClose={onClose} />;
}

/** @param act what may be done about one; null where nothing may */
export function EvidenceTable({ evidence, act }: Readonly<{ evidence: readonly Handed[]; act: ((one: Handed) => ReactNode) | null }>): ReactNode {
  const { t } = useReading();
  if (evidence.length === 0) return <p className="meta">{t('app.enterprise.noEvidence')}</p>;
  const columns = [t('app.enterprise.evidenceKind'), t('app.enterprise.note'), t('app.enterprise.at'), t('app.enterprise.file'), ...(act ? [t('app.sessions.act')] : [])];
  return (
    <DataTable
      caption={t('app.enterprise.evidence')}
      captionHidden
      columns={columns.map((label) => ({ label }))}
      rows={evidence.map((one) => ({
        key: one.id,
        cells: [
          t(`app.enterprise.evidenceKinds.${one.kind}`), one.note ?? '–', moment(one.at),
          <a key="file" href={`/api/v1/files/${one.file}/content`} download>{t('app.enterprise.download')}</a>,
          ...(act ? [act(one)] : []),
        ],
      }))}
    />
  );
}

function AddEvidence({ id, first }: Readonly<{ id: string; first: (typeof kinds)[number] }>): ReactNode {
  const { t } = useReading();
  const handing = useHandingIn('file');
  const { file } = handing;
  type Asked = Readonly<{ kind: (typeof kinds)[number]; file: string; note: string | null }>;
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/evidence', { params: { path: { id } }, body })), ['enterprise']);
  const { typed, field, clear } = useTyped({ kind: first, note: '' }, adding.error);
  const add = (): void => {
    if (file === null) return;
    adding.mutate({ kind: kinds.find((kind) => kind === typed.kind) ?? 'other', file, note: typed.note.trim() || null }, { onSuccess: () => { clear(); handing.clear(); } });
  };
  return (
    <Form submit={t('app.enterprise.addEvidence')} isBusy={adding.isPending || file === null} onSubmit={add}>
      <Refused fault={adding.error} />
      <Choice label={t('app.enterprise.evidenceKind')} options={kinds.map((value) => ({ value, label: t(`app.enterprise.evidenceKinds.${value}`) }))} {...field('kind')} />
      <FileField name="file" label={t('app.enterprise.file')} hint={t('app.files.hint')} handing={handing} />
      <Field label={t('app.enterprise.note')} {...field('note')} />
    </Form>
  );
}
