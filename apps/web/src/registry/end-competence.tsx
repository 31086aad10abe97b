import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';

type Props = Readonly<{ competence: components['schemas']['Competence']; onDone: () => void; onClose: () => void }>;

/** The first of two administrators proposes from which day on a regulator decides on this no more. */
export function EndCompetence({ competence: { id, field: of, level, territory }, onDone, onClose }: Props): ReactNode {
  const { t } = useReading();
  const ending = useAct((until: string) => bodyOf(api.POST('/api/v1/competences/{id}/end', { params: { path: { id } }, body: { until } })).then(onDone), ['competences'], ['competence-changes']);
  const { typed, field } = useTyped({ until: '' }, ending.error, id);
  return (
    <Ask title={t('app.competences.endTitle')} onClose={onClose}>
      <p>{`${t(`app.field.${of}`)} · ${t(`app.level.${level}`)} · ${territory}`}</p>
      <p>{t('app.competences.endLead')}</p>
      <Form submit={t('app.competences.submit')} isBusy={ending.isPending} onSubmit={() => ending.mutate(typed.until)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={ending} />
        <Field label={t('app.competences.lastDay')} hint={t('app.competences.dayHint')} {...field('until')} />
      </Form>
    </Ask>
  );
}
