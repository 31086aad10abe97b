import { type Locale, translator } from '@platform/locale';
import type { PersonalRecord } from '@platform/personal';
import type { MyData } from '../application/person/my-data';
import type { PrivacyNotice } from '../domain/privacy-notice';
import { requestBody } from './request-body';

/** What is kept about a person, its names in the language of the request. */
export function myDataBody({ region, records, consents, ledger, requests, reveals }: MyData, { number, laws }: PrivacyNotice, names: ReadonlyMap<string, string>, locale: Locale) {
  const read = ledger.find(({ purpose }) => purpose === 'privacy-notice');
  return {
    region,
    laws: laws[region].map((law) => ({ ...law })),
    notice: { version: number, read: read?.given ? read.notice : null },
    records: records.map((record) => recordBody(record, locale)),
    consents: consents.map((standing) => ({ ...standing })),
    ledger: ledger.map((row) => ({ ...row })),
    requests: requests.map((request) => requestBody(request, locale)),
    reveals: reveals.map(({ purpose, reason, account, place, column, at }) => ({ purpose, reason, by: names.get(account ?? '') ?? null, place, at, what: translator(locale)(`personal.field.${fieldOf(column)}`) })),
  };
}

function recordBody({ kind, id, purpose, fields, correctable, choices }: PersonalRecord, locale: Locale) {
  const t = translator(locale);
  return {
    kind, id,
    label: t(`personal.kind.${kind}`),
    purpose: t(`personal.purpose.${purpose}`),
    fields: Object.entries(fields).map(([name, value]) => ({ name, label: t(`personal.field.${name}`), value, correctable: correctable.includes(name), choices: [...(choices?.[name] ?? [])] })),
  };
}

/** Columns are named as the database names them, fields as the interface does. */
const fieldOf = (column: string): string => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
