import { langTags, languages, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { wordOr } from '../shell/word';

type Labels = components['schemas']['Labels'];
type Words = Readonly<{ key: string; 'zh-Hans': string; 'zh-Hant': string; en: string }>;
type Change = Readonly<{ after: number; validFrom: string; source: string; labels: Words[] }>;

const wordsOf = ({ key, ...names }: Labels['labels'][number]): Words => ({ key, 'zh-Hans': names['zh-Hans'], 'zh-Hant': names['zh-Hant'], en: names.en });
const wordsIn = (kept: unknown): readonly Words[] | null => (Array.isArray(kept) && kept.every(isWords) ? kept : null);
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && ['key', ...languages].every((name) => typeof Reflect.get(value, name) === 'string');

/** How the sides and bodies are called. A change is a new version from a day on, with the paper that it comes from. */
export function LabelsPage(): ReactNode {
  const { t } = useReading();
  const [isSaved, setSaved] = useState(false);
  usePageTitle(t('app.labels.title'));
  const labels = useQuery({ queryKey: ['labels'], queryFn: () => bodyOf(api.GET('/api/v1/settings/labels')) });
  return (
    <>
      <h1>{t('app.labels.title')}</h1>
      <Refused fault={labels.error} />
      {isSaved ? <p className="said" role="status">{t('app.labels.saved')}</p> : null}
      {labels.data === undefined ? <Waiting /> : <Edit key={labels.data.versions[0]?.version ?? 0} standing={labels.data} onSaved={() => setSaved(true)} />}
    </>
  );
}

function Edit({ standing: { version, versions, next, ...standing }, onSaved }: Readonly<{ standing: Labels; onSaved: () => void }>): ReactNode {
  const { t } = useReading();
  const labels = next?.labels ?? standing.labels;
  const [words, setWords] = useDraft<readonly Words[]>(`labels ${versions[0]?.version ?? 0}`, () => labels.map(wordsOf), wordsIn);
  const saving = useAct((body: Change) => bodyOf(api.POST('/api/v1/settings/labels', { body })).then(onSaved), ['labels'], ['dictionaries']);
  const { typed, field } = useTyped({ validFrom: '', source: '' }, saving.error);
  const write = (key: string, language: (typeof languages)[number], text: string): void => setWords((before) => before.map((own) => (own.key === key ? { ...own, [language]: text } : own)));
  return (
    <Form submit={t('app.labels.submit')} isBusy={saving.isPending} onSubmit={() => saving.mutate({ after: versions[0]?.version ?? 0, ...typed, labels: [...words] })}>
      <p>{next === null ? t(version === 0 ? 'app.labels.versionShipped' : 'app.labels.version', { version }) : t('app.labels.versionNext', { version: next.version, from: next.validFrom })}</p>
      <Confirmed act={saving} />
      {words.map((own) => (
        <fieldset key={own.key} className="field">
          <legend>{wordOr(t, own.key, own.key)} <code className="meta">{own.key}</code></legend>
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
