import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { type Draft, draftOf, draftsIn, furtherRule, ruleOf } from './clock-draft';
import { ClockFields } from './clock-fields';
import type { Rule } from './clock-words';

type Props = Readonly<{ after: number; rules: readonly Rule[]; onSaved: () => void }>;

/** All rules as they will be; saved, they are a new version. `after`: the version that they are written on top of. */
export function EditClocks({ after, rules, onSaved }: Props): ReactNode {
  const { t } = useReading();
  const [drafts, write] = useDraft<readonly Draft[]>(`rules ${after}`, () => rules.map(draftOf), draftsIn);
  const saving = useAct((version: Readonly<{ validFrom: string; source: string; rules: readonly Draft[] }>) => bodyOf(api.POST('/api/v1/settings/clocks', { body: { ...version, after, rules: version.rules.map(ruleOf) } })).then(onSaved), ['clocks'], ['dictionaries']);
  const { typed, field } = useTyped({ validFrom: '', source: '' }, saving.error);
  const ids = [...new Set(rules.map(({ id }) => id))];
  const change = (at: number, changed: Partial<Draft>): void => write((before) => before.map((draft, index) => (index === at ? { ...draft, ...changed } : draft)));
  const add = (): void => write((before) => [...before, furtherRule(ids[0] ?? '', rules[0]?.start ?? '')]);
  return (
    <section aria-labelledby="edit-clocks">
      <h2 id="edit-clocks">{t('app.clocks.edit')}</h2>
      <p>{t('app.clocks.editLead')}</p>
      <Form submit={t('app.clocks.submit')} isBusy={saving.isPending} onSubmit={() => saving.mutate({ ...typed, rules: drafts })}>
        <Confirmed act={saving} />
        {drafts.map((rule, at) => <ClockFields key={at} at={at} rule={rule} ids={ids} fault={saving.error} onWrite={(changed) => change(at, changed)} onDrop={() => write(drafts.filter((_, index) => index !== at))} />)}
        <div className="btns"><button type="button" className="btn sec" onClick={add}>{t('app.clocks.add')}</button></div>
        <Field label={t('app.clocks.versionFrom')} hint={t('app.competences.dayHint')} {...field('validFrom')} />
        <Field label={t('app.clocks.versionSource')} hint={t('app.labels.sourceHint')} {...field('source')} />
      </Form>
    </section>
  );
}
