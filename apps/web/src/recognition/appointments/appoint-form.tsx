import { useQuery } from '@tanstack/react-query';
import { langTags, quotations, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { CHANGES, useCatalogues } from './handlers';

type Asked = Readonly<{ catalogue: string; organisation: string; from: string; until: string | null }>;
const empty = { catalogue: '', organisation: '', from: '', until: '' };

/** The first of two administrators proposes who decides applications under a catalogue. */
export function AppointForm(): ReactNode {
  const { language, t } = useReading();
  const catalogues = useCatalogues();
  const bodies = useQuery({ queryKey: ['catalogue-handler-candidates'], queryFn: () => bodyOf(api.GET('/api/v1/catalogue-handler-candidates')) });
  const appointing = useAct((body: Asked) => bodyOf(api.POST('/api/v1/catalogue-handlers', { body })), CHANGES);
  const { typed, field, clear } = useTyped(empty, appointing.error, 'appoint');
  const choose = { value: '', label: t('handlers.choose') };
  const marked = (text: string, example: boolean): string => (example ? t('handlers.example', { name: text }) : text);
  return (
    <section aria-labelledby="appoint">
      <h2 id="appoint">{t('handlers.appoint')}</h2>
      {appointing.isSuccess ? <p className="said" role="status">{t('app.competences.proposed')}</p> : null}
      <Refused fault={bodies.error} />
      <Form submit={t('app.competences.submit')} isBusy={appointing.isPending} onSubmit={() => appointing.mutate({ ...typed, until: typed.until === '' ? null : typed.until }, { onSuccess: clear })}>
        <Confirmed act={appointing} />
        <Choice
          label={t('handlers.column.catalogue')} {...field('catalogue')}
          options={[choose, ...(catalogues.data?.items ?? []).map(({ catalogue: { id, title, example } }) => ({ value: id, label: marked(title, example), lang: langTags['zh-Hans'] }))]}
        />
        <Choice
          label={t('handlers.column.organisation')} hint={t('handlers.organisationHint')} {...field('organisation')}
          options={[choose, ...(bodies.data?.items ?? []).map(({ id, name, example }) => {
            const shown = quotations(name, language)[0];
            return { value: id, label: marked(shown?.text ?? id, example), lang: langTags[shown?.language ?? language] };
          })]}
        />
        <Field label={t('handlers.column.from')} type="date" {...field('from')} />
        <Field label={t('handlers.untilIfKnown')} type="date" {...field('until')} />
      </Form>
    </section>
  );
}
