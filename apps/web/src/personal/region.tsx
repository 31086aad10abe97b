import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { MY_DATA, type MyData } from './my-data';

const regions = ['mainland', 'taiwan'] as const;

/** By whose law the person's rights are named. */
export function Region({ region }: Pick<MyData, 'region'>): ReactNode {
  const { t } = useReading();
  const choosing = useAct((chosen: MyData['region']) => bodyOf(api.PUT('/api/v1/personal/region', { body: { region: chosen } })), MY_DATA);
  const { typed, field } = useTyped<'region'>({ region }, choosing.error);
  return (
    <section aria-labelledby="region">
      <h2 id="region">{t('app.personal.region')}</h2>
      <Form submit={t('app.save')} isBusy={choosing.isPending} onSubmit={() => choosing.mutate(regions.find((each) => each === typed.region) ?? region)}>
        <Refused fault={choosing.error} />
        <Choice label={t('app.personal.regionLabel')} hint={t('app.personal.regionHint')} options={regions.map((value) => ({ value, label: t(`label.side.${value}`) }))} {...field('region')} />
      </Form>
    </section>
  );
}
