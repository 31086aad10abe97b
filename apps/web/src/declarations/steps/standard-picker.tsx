import { useQuery } from '@tanstack/react-query';
import { QuotedText, StandardNumber, StatusTag, useReading } from '@ui';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import type { components } from '../../api/schema';
import { Field } from '../../forms/field';
import { Refused } from '../../forms/refused';
import { useLater } from '../look/later';

export type Hit = Omit<components['schemas']['ListedStandard'], 'highlight'>;
type Props = Readonly<{ name: string; label: string; hint: string; nature?: 'recommended'; onPick: (hit: Hit) => void }>;

const MOST = 8;

/** A standard of the register, found while its number or title is typed; nobody types a national one. */
export function StandardPicker({ name, label, hint, nature, onPick }: Props): ReactNode {
  const { t } = useReading();
  const [typed, type] = useState('');
  const words = useLater(typed.trim());
  const { data, error } = useQuery({
    queryKey: ['standards', 'picked', words, nature],
    queryFn: () => bodyOf(api.GET('/api/v1/standards', { params: { query: { q: words, limit: MOST, ...(nature && { nature }) } } })),
    enabled: words !== '',
    staleTime: 60_000,
  });
  const found: readonly Hit[] | undefined = words === '' || typeof data !== 'object' ? undefined : data.items;
  const pick = (hit: Hit): void => {
    type('');
    onPick(hit);
  };
  /** Enter takes the number that was typed, where it is one of the register; it never sends the form half way. */
  const take = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    event.preventDefault();
    const [first] = found ?? [];
    if (first !== undefined && words === typed.trim() && (found?.length === 1 || first.why.tier === 1)) pick(first);
  };
  return (
    <div className="picker">
      <Field label={label} hint={hint} name={name} value={typed} onChange={(event) => type(event.target.value)} onKeyDown={take} autoComplete="off" spellCheck={false} type="search" />
      <Refused fault={error} />
      <div role="status" className="meta">{found === undefined ? null : found.length === 0 ? t('app.declarations.noneFound', { words }) : t('app.declarations.found', { count: found.length })}</div>
      {found === undefined || found.length === 0 ? null : (
        <ul className="hits">
          {found.map((hit) => (
            <li key={hit.slug}>
              <button type="button" className="plain" onClick={() => pick(hit)}><StandardNumber number={hit.number} /> <QuotedText texts={hit.title} /></button> <StatusTag status={hit.status} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
