import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { Ask } from '../../shell/ask';
import { OrganisationName } from '../../shell/names';
import { CatalogueName } from './catalogue-name';
import { CHANGES, type Handler } from './handlers';

/** The first of two administrators proposes the last day on which an organisation decides applications under a catalogue. */
export function EndForm({ handler: { id, catalogue, name }, onDone, onClose }: Readonly<{ handler: Handler; onDone: () => void; onClose: () => void }>): ReactNode {
  const { t } = useReading();
  const ending = useAct((until: string) => bodyOf(api.POST('/api/v1/catalogue-handlers/{id}/end', { params: { path: { id } }, body: { until } })).then(onDone), CHANGES);
  const { typed, field } = useTyped({ until: '' }, ending.error, id);
  return (
    <Ask title={t('handlers.endTitle')} onClose={onClose}>
      <p><CatalogueName id={catalogue} /> · <OrganisationName names={name} /></p>
      <p>{t('handlers.endLead')}</p>
      <Form submit={t('app.competences.submit')} isBusy={ending.isPending} onSubmit={() => ending.mutate(typed.until)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={ending} />
        <Field label={t('handlers.column.until')} type="date" {...field('until')} />
      </Form>
    </Ask>
  );
}
