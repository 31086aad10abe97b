import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import { address, withParam } from './pager';

const statuses = ['in_force', 'upcoming', 'replaced', 'withdrawn', 'unknown'] as const;
const sides = ['mainland', 'taiwan', 'international', 'other'] as const;

/** Filters as links, so that each view has an address of its own. */
export function Filters({ path, query }: Readonly<{ path: string; query: URLSearchParams }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <FilterRow name="side" label={t('page.search.filter.side')} path={path} query={query} options={[null, ...sides]} text={(side) => (side === null ? t('page.search.filter.allSides') : t(`label.side.${side}`))} />
      <FilterRow name="status" label={t('page.search.filter.status')} path={path} query={query} options={[null, ...statuses]} text={(status) => (status === null ? t('page.search.filter.allStatuses') : t(`ui.status.${status}`))} />
    </>
  );
}

type RowProps = Readonly<{ name: string; label: string; path: string; query: URLSearchParams; options: readonly (string | null)[]; text: (option: string | null) => string }>;

function FilterRow({ name, label, path, query, options, text }: RowProps): ReactNode {
  const { language } = useReading();
  const chosen = query.get(name);
  return (
    <nav aria-label={label}>
      <ul className="filters">
        {options.map((option) => (
          <li key={option ?? ''}>
            <a href={address(pageAddress(language, path), withParam(withParam(query, 'after', null), name, option))} aria-current={option === chosen ? 'true' : undefined}>{text(option)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
