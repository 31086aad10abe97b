import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { MY_DATA, type MyData } from './my-data';
import { shown } from './shown';

type Kept = MyData['records'][number];

/** The person puts right what somebody else wrote about them. Fields that were left as they are, are not sent. */
export function CorrectRecord({ kept: { kind, id, fields, label } }: Readonly<{ kept: Kept }>): ReactNode {
  const { t } = useReading();
  const open = fields.filter(({ correctable }) => correctable);
  const [isSaved, setSaved] = useState(false);
  const correcting = useAct((changed: { name: string; value: string }[]) => bodyOf(api.PATCH('/api/v1/personal/records', { body: { kind, id, fields: changed } })).then(() => setSaved(true)), MY_DATA);
  const { typed, field } = useTyped<string>(Object.fromEntries(open.map(({ name, value }) => [name, value ?? ''])), correcting.error, null);
  const changed = open.flatMap(({ name, value }) => (typed[name] === undefined || typed[name] === (value ?? '') ? [] : [{ name, value: typed[name] }]));
  return (
    <details>
      <summary>{t('app.personal.correctRecord', { what: label })}</summary>
      {isSaved && changed.length === 0 ? <p className="said" role="status">{t('app.personal.corrected')}</p> : null}
      <Form submit={t('app.personal.correctAct')} isBusy={correcting.isPending || changed.length === 0} onSubmit={() => correcting.mutate(changed)}>
        <Confirmed act={correcting} />
        {open.map(({ name, label: what, choices }) => (choices.length === 0
          ? <Field key={name} label={what} autoComplete="off" {...field(name)} />
          : <Choice key={name} label={what} options={['', ...choices].map((value) => ({ value, label: shown(t, name, value) }))} {...field(name)} value={typed[name] ?? ''} />))}
      </Form>
    </details>
  );
}
