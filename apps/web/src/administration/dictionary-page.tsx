import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { type Role, useMe } from '../session/me';
import { moment } from '../shell/moment';
import { PersonName } from '../shell/names';
import { NotFound } from '../shell/not-found';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Compare } from './compare';
import { type Kind, kinds, places, versionText } from './dictionary-words';

/** One kind of what is configured: its versions, and in what two of them differ. */
export function DictionaryPage(): ReactNode {
  const { kind: name } = useParams();
  const kind = kinds.find((each) => each === name);
  return kind === undefined ? <NotFound /> : <Versions kind={kind} />;
}

function Versions({ kind }: Readonly<{ kind: Kind }>): ReactNode {
  const { t } = useReading();
  const title = t(`app.dictionaries.kinds.${kind}`);
  usePageTitle(title);
  const role = useMe().data?.acting?.role;
  const versions = useQuery({ queryKey: ['dictionaries', kind], queryFn: () => bodyOf(api.GET('/api/v1/settings/{kind}/versions', { params: { path: { kind } } })) });
  return (
    <>
      <h1>{title}</h1>
      <p><Link to="/dictionaries">{t('app.dictionaries.back')}</Link></p>
      {role === undefined ? null : <Place kind={kind} role={role} />}
      <Refused fault={versions.error} />
      {versions.data === undefined ? (versions.isError ? null : <Waiting />) : (
        <>
          <DataTable
            caption={t('app.dictionaries.versions')}
            columns={['version', 'from', 'by', 'at', 'source'].map((column) => ({ label: t(`app.dictionaries.${column}`) }))}
            rows={versions.data.items.map(({ version, validFrom, by, at, source }) => ({
              key: String(version),
              cells: [
                versionText(t, { version }), validFrom ?? '–', by === null ? '–' : <PersonName key="by" name={by.name ?? by.account} side="mainland" />,
                at === null ? '–' : moment(at), source ?? '–',
              ],
            }))}
          />
          {versions.data.items.length < 2 ? <p className="meta">{t('app.dictionaries.oneVersion')}</p> : <Compare kind={kind} versions={versions.data.items} />}
        </>
      )}
    </>
  );
}

/** The way to the whole text, for those who may read it or enter a new one. */
function Place({ kind, role }: Readonly<{ kind: Kind; role: Role }>): ReactNode {
  const { t } = useReading();
  const { path, by, readers } = places[kind];
  if (role === by) return <p><Link className="btn" to={path}>{t('app.dictionaries.enter')}</Link></p>;
  return readers.includes(role) ? <p><Link to={path}>{t('app.dictionaries.open')}</Link></p> : <p className="meta">{t('app.dictionaries.enteredBy', { role: t(`app.role.${by}`) })}</p>;
}
