import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { moment } from '../shell/moment';

/** Proofs that the enterprise keeps beside the declaration: what they are, and the files of those that it disclosed. */
export function Proofs({ number }: Readonly<{ number: string }>): ReactNode {
  const { t } = useReading();
  const kept = useQuery({ queryKey: ['oversight', number, 'proofs'], queryFn: () => bodyOf(api.GET('/api/v1/declarations/{number}/proofs-kept', { params: { path: { number } } })) });
  if (kept.data === undefined) return kept.error === null ? null : <Refused fault={kept.error} />;
  return (
    <>
      <h2>{t('app.oversight.proofs')}</h2>
      {kept.data.items.length === 0 ? <p className="meta">{t('app.oversight.noProofs')}</p> : (
        <DataTable
          caption={t('app.oversight.proofs')}
          captionHidden
          columns={['kind', 'at', 'digest', 'file'].map((name) => ({ label: t(`app.oversight.proof.${name}`) }))}
          rows={kept.data.items.map(({ id, kind, sha256, at, file }) => ({
            key: id,
            cells: [
              t(`app.tools.vault.kinds.${kind}`), moment(at), <code key="digest" className="address">{sha256}</code>,
              file === null ? t('app.oversight.proof.kept') : <a key="file" href={`/api/v1/files/${file}/content`} download>{t('app.enterprise.download')}</a>,
            ],
          }))}
        />
      )}
    </>
  );
}
