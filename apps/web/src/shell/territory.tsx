import { useQuery } from '@tanstack/react-query';
import { Quote, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';

/** Territories by name and code (GB/T 2260). The table of names is fetched when the first code is met; until then the code stands alone. */
export function Territory({ codes }: Readonly<{ codes: readonly string[] }>): ReactNode {
  const { t } = useReading();
  const names = useQuery({ queryKey: ['regions'], queryFn: async () => (await import('@pure/region')).regionName, staleTime: Infinity, structuralSharing: false });
  return codes.map((code, place) => {
    const name = names.data?.(code) ?? null;
    return <Fragment key={code}>{place > 0 ? t('ui.list') : null}{name === null ? null : <><Quote language="zh-Hans">{name}</Quote> </>}<span className="num">{code}</span></Fragment>;
  });
}
