import { langTags, languages, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, problemOfFault } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { NOTICE, type Notice } from './notice';

type Section = Notice['sections'][number];
type Part = 'title' | 'text';
const empty = { 'zh-Hans': '', 'zh-Hant': '', en: '' };

/** The next version, beginning as the newest one is. Once it holds, whoever signs in is asked to read it. */
export function EditNotice({ latest, onSaved }: Readonly<{ latest: Notice; onSaved: () => void }>): ReactNode {
  const { language, t } = useReading();
  const [sections, write] = useState<readonly Section[]>(latest.sections);
  const saving = useAct(
    ({ validFrom, source }: Readonly<{ validFrom: string; source: string }>) => bodyOf(api.POST('/api/v1/settings/privacy-notice', { body: { after: latest.version, validFrom, source, sections: [...sections], laws: latest.laws } })).then(onSaved),
    NOTICE, ['personal'],
  );
  const { typed, field } = useTyped({ validFrom: '', source: '' }, saving.error);
  const change = (at: number, section: Section): void => write(sections.map((each, index) => (index === at ? section : each)));
  return (
    <section aria-labelledby="edit-notice">
      <h2 id="edit-notice">{t('app.privacyNotice.edit')}</h2>
      <p>{t('app.privacyNotice.editLead')}</p>
      <Form submit={t('app.privacyNotice.submit')} isBusy={saving.isPending} onSubmit={() => saving.mutate(typed)}>
        <Confirmed act={saving} />
        {sections.map((section, at) => (
          <details key={at} className="rule" open={hasFault(saving.error, at) || section.title[language] === '' || undefined}>
            <summary>{t('app.privacyNotice.part', { number: at + 1 })} {section.title[language]}</summary>
            <SectionFields at={at} section={section} fault={saving.error} onWrite={(changed) => change(at, changed)} />
            <button type="button" className="plain" onClick={() => write(sections.filter((_, index) => index !== at))}>{t('app.privacyNotice.drop', { number: at + 1 })}</button>
          </details>
        ))}
        <div className="btns"><button type="button" className="btn sec" onClick={() => write([...sections, { title: empty, text: empty }])}>{t('app.privacyNotice.add')}</button></div>
        <Field label={t('app.clocks.versionFrom')} hint={t('app.competences.dayHint')} {...field('validFrom')} />
        <Field label={t('app.clocks.versionSource')} hint={t('app.labels.sourceHint')} {...field('source')} />
      </Form>
    </section>
  );
}

const hasFault = (fault: unknown, at: number): boolean => problemOfFault(fault).errors?.some(({ path }) => path.startsWith(`sections.${at}.`)) ?? false;

function SectionFields({ at, section, fault, onWrite }: Readonly<{ at: number; section: Section; fault: unknown; onWrite: (section: Section) => void }>): ReactNode {
  const { t } = useReading();
  const field = (part: Part, language: (typeof languages)[number]) => ({
    name: `sections.${at}.${part}.${language}`,
    label: t('app.privacyNotice.wording', { part: t(`app.privacyNotice.${part}Part`), language: t(`app.labels.${language}`) }),
    value: section[part][language],
    fault: faultAt(fault, `sections.${at}.${part}.${language}`),
    onChange: ({ target }: Readonly<{ target: Readonly<{ value: string }> }>) => onWrite({ ...section, [part]: { ...section[part], [language]: target.value } }),
  });
  return languages.map((language) => (
    <div key={language}>
      <Field {...field('title', language)} lang={langTags[language]} />
      <Area {...field('text', language)} lang={langTags[language]} rows={5} />
    </div>
  ));
}
