import { type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { OrganisationName } from '../shell/names';

type Entry = components['schemas']['EnterpriseHistoryEntry'];

/** What was done with an enterprise, the newest first, as far as the reader may know. */
export function Course({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const pages = usePages<Entry>(['enterprise', 'history', id], (after) => bodyOf(api.GET('/api/v1/enterprises/{id}/history', { params: { path: { id }, query: { after } } })));
  return (
    <section aria-labelledby="course">
      <h2 id="course">{t('app.course.title')}</h2>
      <Listed
        pages={pages}
        caption={t('app.course.caption')}
        none={t('app.course.none')}
        columns={['day', 'what', 'by', 'why'].map((name) => t(`app.course.column.${name}`))}
        row={(entry) => ({ key: String(pages.items?.indexOf(entry)), cells: [entry.day, whatOf(t, entry), t(`app.course.by.${entry.by}`), <Why key="why" entry={entry} />] })}
      />
    </section>
  );
}

const whatOf = (t: Translate, { act, decision }: Entry): string =>
  t(`app.course.act.${act.replace('enterprise.', '')}`, { decision: decision === null ? '' : t(`app.verification.decisions.${decision}`) });

/** Names of fields in words: those of the particulars are those of the forms. */
const fieldIn = (t: Translate, field: string): string => t(field === 'name' ? 'app.verification.name' : `app.enterprise.${field}`);

function Why({ entry: { fields, reason, successor } }: Readonly<{ entry: Entry }>): ReactNode {
  const { t } = useReading();
  const changed = fields.length === 0 ? null : t('app.course.changed', { fields: fields.map((field) => fieldIn(t, field)).join(t('app.personal.between')) });
  if (changed === null && reason === null && successor === null) return '–';
  return (
    <>
      {changed === null ? null : <div>{changed}</div>}
      {successor === null ? null : <div><OrganisationName names={successor.name} /> {successor.number === null ? null : <a className="num" href={`/e/${successor.number}`}>{successor.number}</a>} {t('app.lineage.how', { kind: t(`app.succession.kinds.${successor.kind}`), on: successor.on })}</div>}
      {reason === null ? null : <div>{reason}</div>}
    </>
  );
}
