import { DataTable, langTags, type Language, languages, type Translate, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';
import { NOTICE } from './notice';

/** In what two versions differ, place by place. `versions`: the newest first. */
export function Changes({ versions }: Readonly<{ versions: readonly number[] }>): ReactNode {
  const { t } = useReading();
  const [pair, choose] = useState({ from: versions[1] ?? 1, to: versions[0] ?? 1 });
  const found = useQuery({
    queryKey: [...NOTICE, 'changes', pair],
    queryFn: () => bodyOf(api.GET('/api/v1/settings/{kind}/changes', { params: { path: { kind: 'privacy-notice' }, query: { from: pair.from - 1, to: pair.to - 1 } } })),
  });
  const options = versions.map((version) => ({ value: String(version), label: t('app.privacyNotice.numbered', { version }) }));
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('app.privacyNotice.changes')}</h2>
      <div className="form">
        {(['from', 'to'] as const).map((end) => <Choice key={end} label={t(`app.privacyNotice.compare.${end}`)} name={end} value={String(pair[end])} options={options} onChange={({ target }) => choose({ ...pair, [end]: Number(target.value) })} />)}
      </div>
      <Refused fault={found.error} />
      {found.isPending ? <Waiting /> : null}
      {found.data?.items.length === 0 ? <p className="meta">{t('app.privacyNotice.same')}</p> : null}
      {found.data === undefined || found.data.items.length === 0 ? null : (
        <DataTable
          caption={t('app.privacyNotice.changes')}
          captionHidden
          columns={['place', 'before', 'after'].map((name) => ({ label: t(`app.privacyNotice.${name}`) }))}
          rows={found.data.items.map(({ item, field, before, after }) => {
            const lang = languageOf(field);
            return { key: `${item} ${field}`, cells: [placeText(t, item, field), <Text key="before" lang={lang}>{before}</Text>, <Text key="after" lang={lang}>{after}</Text>] };
          })}
        />
      )}
    </section>
  );
}

const Text = ({ lang, children }: Readonly<{ lang: Language | undefined; children: string | null }>): ReactNode => (children === null ? '–' : <span lang={lang && langTags[lang]}>{children}</span>);

const languageOf = (field: string): Language | undefined => languages.find((each) => field === each || field.endsWith(`.${each}`));

/** `sections 3` and `title.en` as „Part 3, title (English)“; a list of laws by its region. */
function placeText(t: Translate, item: string, field: string): string {
  const [list = '', number = ''] = item.split(' ');
  const [part = ''] = field.split('.');
  const language = languageOf(field);
  const where = list === 'sections' ? t('app.privacyNotice.part', { number }) : t('app.privacyNotice.law', { number, side: t(`label.side.${list.endsWith('taiwan') ? 'taiwan' : 'mainland'}`) });
  const what = part === 'title' || part === 'text' ? t(`app.privacyNotice.${part}Part`) : '';
  return [where, what, language === undefined ? '' : t(`app.labels.${language}`)].filter((each) => each !== '').join(' · ');
}
