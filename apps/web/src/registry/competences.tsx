import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Territory } from '../shell/territory';
import { Waiting } from '../shell/waiting';
import { EndCompetence } from './end-competence';

const fields = ['standardisation', 'skills', 'professional-title', 'construction', 'health', 'civil-affairs'] as const;
const levels = ['national', 'province', 'city', 'county'] as const;
type Grant = Readonly<{ field: (typeof fields)[number]; level: (typeof levels)[number]; territory: string; from: string }>;
type Competence = components['schemas']['Competence'];

/** What a regulator decides on, on which level and where. A grant or an end takes effect when a second administrator confirms it. */
export function Competences({ organisation }: Readonly<{ organisation: string }>): ReactNode {
  const { t } = useReading();
  const [asked, ask] = useState<Competence | null>(null);
  const [isProposed, setProposed] = useState(false);
  const competences = useQuery({ queryKey: ['competences', organisation], queryFn: () => bodyOf(api.GET('/api/v1/organisations/{id}/competences', { params: { path: { id: organisation } } })) });
  const end = (competence: Competence | null, proposed: boolean): void => {
    ask(competence);
    setProposed(proposed);
  };
  return (
    <section aria-labelledby="competences">
      <h2 id="competences">{t('app.competences.title')}</h2>
      <Refused fault={competences.error} />
      {isProposed ? <p className="said" role="status">{t('app.competences.proposed')}</p> : null}
      {asked === null ? null : <EndCompetence key={asked.id} competence={asked} onDone={() => end(null, true)} onClose={() => end(null, false)} />}
      {competences.data === undefined ? <Waiting /> : competences.data.items.length === 0 ? <p className="meta">{t('app.competences.none')}</p> : (
        <DataTable
          caption={t('app.competences.caption')}
          columns={[t('app.competences.field'), t('app.competences.level'), t('app.competences.territory'), t('app.competences.from'), t('app.competences.until'), t('app.sessions.act')].map((label) => ({ label }))}
          rows={competences.data.items.map((competence) => ({
            key: competence.id,
            cells: [
              t(`app.field.${competence.field}`), t(`app.level.${competence.level}`), <Territory key="territory" codes={[competence.territory]} />, competence.from, competence.until ?? t('app.competences.open'),
              competence.until === null ? <ActButton key="end" onAct={() => end(competence, false)}>{t('app.competences.ending')}</ActButton> : '–',
            ],
          }))}
        />
      )}
      <GrantCompetence organisation={organisation} />
    </section>
  );
}

function GrantCompetence({ organisation }: Readonly<{ organisation: string }>): ReactNode {
  const { t } = useReading();
  const granting = useAct((body: Grant) => bodyOf(api.POST('/api/v1/organisations/{id}/competences', { params: { path: { id: organisation } }, body })), ['competences'], ['competence-changes']);
  const { typed, field, clear } = useTyped({ field: 'standardisation', level: 'province', territory: '', from: '' }, granting.error);
  const grant = (): void => granting.mutate({ field: fields.find((each) => each === typed.field) ?? 'standardisation', level: levels.find((each) => each === typed.level) ?? 'province', territory: typed.territory.trim(), from: typed.from }, { onSuccess: clear });
  return (
    <>
      <h3>{t('app.competences.grant')}</h3>
      <p>{t('app.competences.two')}</p>
      {granting.isSuccess ? <p className="said" role="status">{t('app.competences.proposed')}</p> : null}
      <Form submit={t('app.competences.submit')} isBusy={granting.isPending} onSubmit={grant}>
        <Confirmed act={granting} />
        <Choice label={t('app.competences.field')} options={fields.map((value) => ({ value, label: t(`app.field.${value}`) }))} {...field('field')} />
        <Choice label={t('app.competences.level')} options={levels.map((value) => ({ value, label: t(`app.level.${value}`) }))} {...field('level')} />
        <Field label={t('app.competences.territory')} hint={t('app.competences.territoryHint')} {...field('territory')} />
        <Field label={t('app.competences.from')} hint={t('app.competences.dayHint')} {...field('from')} />
      </Form>
    </>
  );
}
