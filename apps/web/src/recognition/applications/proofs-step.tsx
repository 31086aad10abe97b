import { DataTable, useReading } from '@ui';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { useLedOn } from '../../enterprise/lead-on';
import { FileField } from '../../files/file-field';
import { useHandingIn } from '../../files/handing-in';
import { Choice } from '../../forms/choice';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { ActButton, useAct } from '../../lists/act';
import { addressOf, type Application, APPLICATIONS } from './applications';
import { leftOpen } from './at-field';
import { proofWords } from './proof-words';

type Required = Application['required'][number];
const keyOf = ({ kind, condition }: Pick<Required, 'kind' | 'condition'>): string => `${kind} ${condition ?? ''}`;

/** Files, each for what it proves. A picture on which nothing can be seen is refused at once. */
export function ProofsStep({ application }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const { id, required, missing, proofs } = application;
  const isWhole = missing.every(({ evidence }) => evidence === null);
  const removing = useAct((proof: string) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/proofs/{proof}/remove', { params: { path: { id, proof } } })), APPLICATIONS);
  return (
    <>
      <p>{t('applying.proofsLead')}</p>
      <ul>
        {required.map((one) => <li key={keyOf(one)}>{t(one.there ? 'applying.there' : 'applying.notThere')}{proofWords(application, one, t)}</li>)}
      </ul>
      <Refused fault={removing.error} />
      {proofs.length === 0 ? null : (
        <DataTable
          caption={t('applying.proofs')}
          columns={['what', 'file', 'act'].map((name) => ({ label: t(`applying.proofColumn.${name}`) }))}
          rows={proofs.map((proof) => ({
            key: proof.id,
            cells: [proofWords(application, proof, t), <a key="file" href={`/api/v1/files/${proof.file}/content`} download>{proof.name ?? t('app.enterprise.download')}</a>, <ActButton key="act" onAct={() => removing.mutate(proof.id)}>{t('app.enterprise.remove')}<span className="sr"> {proofWords(application, proof, t)}</span></ActButton>],
          }))}
        />
      )}
      {isWhole ? <p role="status">{t('applying.allThere')}</p> : null}
      <AddProof application={application} />
      <p><Link className={isWhole ? 'btn' : 'btn sec'} to={addressOf(id, 'check')}>{t('applying.goOn')}</Link></p>
    </>
  );
}

function AddProof({ application }: Readonly<{ application: Application }>): ReactNode {
  const { t } = useReading();
  const { id, required } = application;
  const handing = useHandingIn('proof');
  const { file } = handing;
  type Asked = Readonly<{ kind: Required['kind']; condition: string | null; file: string }>;
  const [picked, pick] = useState<string | null>(null);
  const place = useLedOn(String(application.proofs.length));
  const added = (): void => {
    pick(null);
    handing.clear();
    place.current?.focus();
  };
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/proofs', { params: { path: { id } }, body })).then(() => added()), APPLICATIONS);
  const choices: readonly Pick<Required, 'kind' | 'condition'>[] = [...required, { kind: 'other', condition: null }];
  const [isEmpty, tellEmpty] = useState(false);
  const what = choices.find((choice) => keyOf(choice) === picked) ?? required.find(({ there }) => !there) ?? choices[choices.length - 1];
  const lacks = useMemo(() => leftOpen(t('applying.noFile'), [{ path: 'proof', detail: t('applying.chooseFile') }]), [t]);
  const add = (): void => {
    tellEmpty(file === null);
    if (file !== null && what) adding.mutate({ kind: what.kind, condition: what.condition, file });
  };
  return (
    <section aria-labelledby="add-proof">
      <h2 id="add-proof" ref={place} tabIndex={-1}>{t('applying.addProof')}</h2>
      <Form submit={t('applying.addProof')} isBusy={adding.isPending} onSubmit={add}>
        <Refused fault={isEmpty && file === null ? lacks : adding.error} />
        <Choice label={t('applying.proves')} options={choices.map((choice) => ({ value: keyOf(choice), label: proofWords(application, choice, t) }))} name="for" value={what ? keyOf(what) : ''} onChange={({ target }) => pick(target.value)} />
        <FileField name="proof" label={t('applying.file')} hint={t('app.files.hint')} handing={handing} />
      </Form>
    </section>
  );
}
