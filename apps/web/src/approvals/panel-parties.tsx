import { useReading } from '@ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Ticks } from '../forms/ticks';
import { OrganisationName } from '../shell/names';

export type Party = Pick<components['schemas']['PossibleParties']['items'][number], 'id' | 'names'>;

const isParty = (value: unknown): value is Party => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'names' in value && typeof value.names === 'object' && value.names !== null;
const partiesIn = (draft: unknown): readonly Party[] | null => (Array.isArray(draft) && draft.every(isParty) ? draft : null);

/** Chosen parties, with their names: they stay in view whatever is searched for. */
export const useParties = (number: string) => useDraft<readonly Party[]>(`parties ${number}`, [], partiesIn);

type Props = Readonly<{ chosen: readonly Party[]; fault: string | undefined; onChoose: (parties: readonly Party[]) => void }>;

/** Organisations to choose from; the chosen ones first. */
export function PanelParties({ chosen, fault, onChoose }: Props): ReactNode {
  const { t } = useReading();
  const [text, search] = useState('');
  const found = useQuery({ queryKey: ['draws', 'possible-parties', text], queryFn: () => bodyOf(api.GET('/api/v1/draws/possible-parties', { params: { query: { text, limit: 20 } } })), placeholderData: keepPreviousData });
  const others = (found.data?.items ?? []).filter(({ id }) => chosen.every((each) => each.id !== id));
  const all: readonly Party[] = [...chosen, ...others.map(({ id, names }) => ({ id, names }))];
  return (
    <>
      <Field label={t('approvals.open.search')} name="searched" value={text} autoComplete="off" type="search" onChange={({ target }) => search(target.value)} />
      <Ticks
        label={t('approvals.open.parties')} hint={t('approvals.open.partiesHint')} name="draw.parties" fault={fault} chosen={chosen.map(({ id }) => id)}
        options={all.map(({ id, names }) => ({ value: id, label: <OrganisationName names={names} /> }))} onChoose={(ids) => onChoose(all.filter(({ id }) => ids.includes(id)))}
      />
    </>
  );
}
