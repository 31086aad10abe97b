import { langTags, languages, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

type Labels = components['schemas']['Labels'];
type Words = Readonly<{ key: string; 'zh-Hans': string; 'zh-Hant': string; en: string }>;
type Change = Readonly<{ after: number; validFrom: string; source: string; labels: Words[] }>;

/** How the sides and bodies are called. A change is a new version from a day on, with the paper that it comes from. */
export function LabelsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.labels.title'));
  const labels = useQuery({ queryKey: ['labels'], queryFn: () => bodyOf(api.GET('/api/v1/settings/labels')) });
  return (
    <>
      <h1>{t('app.labels.title')}</h1>
      <Refused fault={labels.error} />
      {labels.data === undefined ? <Waiting /> : <Edit key={labels.data.versions[0]?.version ?? 0} standing={labels.data} />}
    </>
  );
}

function Edit({ standing: { version, versions, next, ...standing } }: Readonly<{ standing: Labels }>): ReactNode {
  const { t } = useReading();
  const labels = next?.labels ?? standing.labels;
  const [words, setWords] = useState(() => new Map(labels.map((label): [string, Words] => [label.key, { key: label.key, 'zh-Hans': label['zh-Hans'], 'zh-Hant': label['zh-Hant'], en: label.en }])));
  const saving = useAct((body: Change) => bodyOf(api.POST('/api/v1/settings/labels', { body })), ['labels']);
  const { typed, field } = useTyped({ validFrom: '', source: '' }, saving.error);
  const write = (key: string, language: (typeof languages)[number], text: string): void => setWords((before) => {
    const own = before.get(key);
    return own === undefined ? before : new Map(before).set(key, { ...own, [language]: text });
  });
  return (
    <Form submit={t('app.labels.submit')} isBusy={saving.isPending} onSubmit={() => saving.mutate({ after: versions[0]?.version ?? 0, ...typed, labels: [...words.values()] })}>
      <p>{next === null ? t(version === 0 ? 'app.labels.versionShipped' : 'app.labels.version', { version }) : t('app.labels.versionNext', { version: next.version, from: next.validFrom })}</p>
      {saving.isSuccess ? <p className="said" role="status">{t('app.labels.saved')}</p> : null}
      <Confirmed act={saving} />
      {[...words.values()].map((own) => (
        <fieldset key={own.key} className="field">
          <legend><code>{own.key}</code></legend>
          {languages.map((language) => (
            <div key={language} lang={langTags[language]}>
              <Field label={t(`app.labels.${language}`)} name={`${own.key}-${language}`} value={own[language]} onChange={(event) => write(own.key, language, event.target.value)} />
            </div>
          ))}
        </fieldset>
      ))}
      <Field label={t('app.labels.from')} hint={t('app.competences.dayHint')} {...field('validFrom')} />
      <Field label={t('app.labels.source')} hint={t('app.labels.sourceHint')} {...field('source')} />
    </Form>
  );
}
