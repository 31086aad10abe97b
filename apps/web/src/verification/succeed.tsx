import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { readNumber } from '@pure/public-number';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import type { Enterprise } from '../enterprise/enterprise';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { nameIn } from '../shell/names';

const kinds = ['merger', 'division', 'conversion', 'succession'] as const;
type Asked = Readonly<{ newer: string; kind: (typeof kinds)[number]; on: string; basis: string }>;
type Line = components['schemas']['EnterpriseLine'];
type Sought = Readonly<{ says: 'newerHint' | 'wrong' | 'sought' | 'none' | 'same' | 'unfit' | 'found'; found: Line | null }>;
const nobody = (says: Sought['says']): Sought => ({ says, found: null });

/** The enterprise with a number, however it is typed, and what there is to say of it while it is typed. */
function useSought(typed: string, id: string): Sought {
  const read = readNumber(typed);
  const number = read.ok ? read.value.number : null;
  const { data } = useQuery({
    queryKey: ['enterprises', 'numbered', number],
    queryFn: () => bodyOf(api.GET('/api/v1/enterprises', { params: { query: { number: number ?? '' } } })).then(({ items }) => items[0] ?? null),
    enabled: number !== null,
  });
  if (typed.trim() === '') return nobody('newerHint');
  if (number === null) return nobody('wrong');
  if (data === undefined) return nobody('sought');
  if (data === null) return nobody('none');
  if (data.id === id) return nobody('same');
  return data.state === 'verified' ? { says: 'found', found: data } : nobody('unfit');
}

/** The first person proposes that an enterprise became part of another, which is looked up by its number before anything is sent. */
export function Succeed({ enterprise: { id, number, state } }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { language, t } = useReading();
  const [isAsked, ask] = useState(false);
  const proposing = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/successions', { params: { path: { id } }, body })), ['enterprises'], ['enterprise']);
  const { typed, field, clear } = useTyped<'newer' | 'kind' | 'on' | 'basis'>({ newer: '', kind: 'merger', on: '', basis: '' }, proposing.error);
  const { says, found } = useSought(typed.newer, id);
  if (number === null || (state !== 'verified' && state !== 'suspended' && state !== 'closed')) return null;
  const propose = (): void => {
    ask(found === null);
    if (found) proposing.mutate({ newer: found.id, kind: kinds.find((kind) => kind === typed.kind) ?? 'merger', on: typed.on, basis: typed.basis }, { onSuccess: clear });
  };
  const said = t(`app.succession.${says}`, found ? { name: nameIn(language, found.name) } : {});
  return (
    <section aria-labelledby="succeed">
      <h3 id="succeed">{t('app.succession.title')}</h3>
      <details>
        <summary>{t('app.succession.open')}</summary>
        <p>{t('app.succession.lead')}</p>
        <Form submit={t('app.succession.submit')} isBusy={proposing.isPending} onSubmit={propose}>
          <Confirmed act={proposing} />
          <Field label={t('app.succession.newerNumber')} autoComplete="off" spellCheck={false} {...field('newer')} {...(isAsked && found === null ? { fault: said } : { hint: said })} />
          <Choice label={t('app.succession.kind')} options={kinds.map((value) => ({ value, label: t(`app.succession.kinds.${value}`) }))} {...field('kind')} />
          <Field label={t('app.succession.on')} hint={t('app.succession.onHint')} type="date" {...field('on')} />
          <Area label={t('app.succession.basis')} hint={t('app.succession.basisHint')} {...field('basis')} />
        </Form>
      </details>
    </section>
  );
}
