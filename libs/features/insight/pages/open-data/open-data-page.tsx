import type { ManifestSet } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import { DataTable, pageAddress, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { OpenDataVersion } from '../../application/open-data/versions';

const KIB = 1_024;

/** What is given away: the newest version with its files, the terms, and the earlier versions. */
export function OpenDataPage({ latest, versions }: Readonly<{ latest: OpenDataVersion | null; versions: readonly Readonly<{ number: number; on: LocalDate }>[] }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.openData.title')}</h1>
      <p className="lead">{t('page.openData.lead')}</p>
      {latest ? <Version version={latest} /> : <p>{t('page.openData.none')}</p>}
      <h2>{t('page.openData.terms')}</h2>
      <p>{t('page.openData.termsFacts')}</p>
      <p>{t('page.openData.termsInternational')}</p>
      <p>{t('page.openData.termsEffect')}</p>
      {versions.length > 1 ? <Earlier versions={versions.slice(1)} /> : null}
      <ul className="links noprint">
        <li><a href={pageAddress(language, '/api')}>{t('ui.footer.api')}</a></li>
        <li><a href={pageAddress(language, '/log')}>{t('ui.footer.log')}</a></li>
      </ul>
    </>
  );
}

function Version({ version: { number, on, manifest } }: Readonly<{ version: OpenDataVersion }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <SummaryList
        rows={[
          { term: t('page.openData.version'), detail: on },
          { term: t('page.openData.manifest'), detail: <a href={`/api/v1/open-data/${on}`}>{t('page.openData.manifestOf', { on })}</a> },
          { term: t('page.openData.proof'), detail: <a href={`/api/v1/records/open-data/${number}/proof`}>{t('page.openData.receipt')}</a> },
          { term: t('page.openData.logged'), detail: <a href={`${pageAddress(language, '/log')}?q=open-data`}>open-data · {number}</a> },
        ]}
      />
      <DataTable
        caption={t('page.openData.caption', { on })}
        columns={[{ label: t('page.openData.set') }, { label: t('page.openData.rows'), align: 'right' }, { label: t('page.openData.files') }, { label: t('page.openData.licence') }]}
        rows={manifest.sets.map((set) => ({ key: set.name, cells: [<SetName key="name" set={set} />, set.rows.toLocaleString('en'), <Files key="files" on={on} set={set} />, <Licences key="licences" set={set} />] }))}
      />
    </>
  );
}

function SetName({ set: { name, columns } }: Readonly<{ set: ManifestSet }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      {t(`page.openData.sets.${name}`)}
      <details className="meta plain">
        <summary>{t('page.openData.columns', { count: columns.length })}</summary>
        <code>{columns.join(', ')}</code>
      </details>
    </>
  );
}

function Files({ on, set: { files } }: Readonly<{ on: LocalDate; set: ManifestSet }>): ReactNode {
  const { t } = useReading();
  return files.map(({ file, bytes, sha256 }) => (
    <div key={file}>
      <a href={`/api/v1/open-data/${on}/${file}`} download={file}>{file}</a> <span className="meta">{t('page.openData.kib', { count: Math.ceil(bytes / KIB) })}</span>
      <details className="meta plain"><summary>SHA-256</summary><code>{sha256}</code></details>
    </div>
  ));
}

function Licences({ set: { licences } }: Readonly<{ set: ManifestSet }>): ReactNode {
  const { t } = useReading();
  return licences.map(({ id }) => <div key={id}>{id === 'facts' || id === 'none' ? t(`page.openData.licences.${id}`) : id}</div>);
}

function Earlier({ versions }: Readonly<{ versions: readonly Readonly<{ number: number; on: LocalDate }>[] }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t('page.openData.earlier')}</h2>
      <ul className="links">{versions.map(({ on }) => <li key={on}><a href={`/api/v1/open-data/${on}`}>{t('page.openData.manifestOf', { on })}</a></li>)}</ul>
    </>
  );
}
