import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { usePageTitle } from '../shell/page-title';
import { BREACHES, kinds, regions } from './breach';

type Texts = Readonly<{ discoveredAt: string; summary: string; persons: string }>;
type Chosen = Readonly<{ kinds: readonly string[]; special: readonly string[]; regions: readonly string[] }>;

/** A breach is written down as soon as it is known, with what is known: the periods run from its discovery. */
export function RecordBreachPage(): ReactNode {
  const { t } = useReading();
  const goTo = useNavigate();
  usePageTitle(t('app.breaches.recordTitle'));
  const recording = useAct(async (asked: Texts & Chosen) => {
    const { id } = await bodyOf(api.POST('/api/v1/breaches', { body: bodyFrom(asked) }));
    await goTo(`/breaches/${id}`);
  }, BREACHES);
  const { typed, field } = useTyped({ discoveredAt: '', summary: '', persons: '' }, recording.error);
  const [chosen, choose] = useState<Chosen>({ kinds: [], special: [], regions: [] });
  const ticks = (name: keyof Chosen) => ({ name, chosen: chosen[name], fault: faultAt(recording.error, name), onChoose: (values: readonly string[]) => choose({ ...chosen, [name]: values }) });
  return (
    <>
      <h1>{t('app.breaches.recordTitle')}</h1>
      <p>{t('app.breaches.recordLead')}</p>
      <Form submit={t('app.breaches.recordAct')} isBusy={recording.isPending} onSubmit={() => recording.mutate({ ...typed, ...chosen })}>
        <Confirmed act={recording} />
        <Field label={t('app.breaches.discovered')} hint={t('app.breaches.discoveredHint')} type="datetime-local" {...field('discoveredAt')} />
        <Area label={t('app.breaches.summary')} hint={t('app.breaches.summaryHint')} {...field('summary')} />
        <Field label={t('app.breaches.persons')} hint={t('app.breaches.personsHint')} inputMode="numeric" {...field('persons')} />
        <Ticks label={t('app.breaches.kinds')} {...ticks('kinds')} options={kinds.map((value) => ({ value, label: t(`app.breaches.kind.${value}`) }))} />
        <Ticks label={t('app.breaches.special')} {...ticks('special')} options={[{ value: 'yes', label: t('app.breaches.specialYes') }]} />
        <Ticks label={t('app.breaches.region')} hint={t('app.breaches.regionHint')} {...ticks('regions')} options={regions.map((value) => ({ value, label: t(`label.side.${value}`) }))} />
      </Form>
    </>
  );
}

/** What is typed is Beijing and Taipei time. What is no number becomes one that is refused at its field. */
const bodyFrom = ({ discoveredAt, summary, persons, ...chosen }: Texts & Chosen) => ({
  discoveredAt: `${discoveredAt}+08:00`,
  summary,
  persons: /^\d+$/.test(persons.trim()) ? Number(persons) : -1,
  special: chosen.special.length > 0,
  kinds: kinds.filter((kind) => chosen.kinds.includes(kind)),
  regions: regions.filter((region) => chosen.regions.includes(region)),
});
