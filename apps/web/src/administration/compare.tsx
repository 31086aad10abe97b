import { DataTable, Quote, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';
import { type Change, fieldText, itemText, type Kind, languageOfField, valueText, versionText } from './dictionary-words';

type Props = Readonly<{ kind: Kind; versions: readonly components['schemas']['KeptVersion'][] }>;

/** In what two versions differ; at first the newest from the one before it. */
export function Compare({ kind, versions }: Props): ReactNode {
  const { t } = useReading();
  const [to, setTo] = useState(versions[0]?.version ?? 0);
  const [from, setFrom] = useState(versions[1]?.version ?? 0);
  const changes = useQuery({ queryKey: ['dictionaries', kind, 'changes', from, to], queryFn: () => bodyOf(api.GET('/api/v1/settings/{kind}/changes', { params: { path: { kind }, query: { from, to } } })) });
  const options = versions.map(({ version }) => ({ value: String(version), label: versionText(t, { version }) }));
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{t('app.dictionaries.compare')}</h2>
      <div className="form">
        <Choice label={t('app.dictionaries.earlier')} name="from" value={String(from)} options={options} onChange={({ target }) => setFrom(Number(target.value))} />
        <Choice label={t('app.dictionaries.later')} name="to" value={String(to)} options={options} onChange={({ target }) => setTo(Number(target.value))} />
      </div>
      <Refused fault={changes.error} />
      {changes.data === undefined ? (changes.isError ? null : <Waiting />) : <Changes kind={kind} caption={t('app.dictionaries.changes', { from: versionText(t, { version: from }), to: versionText(t, { version: to }) })} changes={changes.data.items} />}
    </section>
  );
}

function Changes({ kind, caption, changes }: Readonly<{ kind: Kind; caption: string; changes: readonly Change[] }>): ReactNode {
  const { t } = useReading();
  if (changes.length === 0) return <p role="status">{t('app.dictionaries.same')}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[{ label: t('app.dictionaries.itemHead') }, { label: t('app.dictionaries.fieldHead') }, { label: t('app.dictionaries.before'), share: 25 }, { label: t('app.dictionaries.after'), share: 25 }]}
      rows={changes.map(({ item, field, before, after }) => ({
        key: `${item} ${field}`,
        cells: [kind === 'labels' ? <code key="item">{item}</code> : itemText(t, kind, item), fieldText(t, field), <Value key="before" field={field} value={before} />, <Value key="after" field={field} value={after} />],
      }))}
    />
  );
}

function Value({ field, value }: Readonly<{ field: string; value: string | null }>): ReactNode {
  const { t } = useReading();
  const language = languageOfField(field);
  const text = valueText(t, field, value);
  return language === null || value === null ? text : <Quote language={language}>{text}</Quote>;
}
