import type { components } from '../api/schema';

export type OwnRow = components['schemas']['OwnRows']['items'][number];

/** What a row shows, as it was typed; what it does not say is a dash. */
export const productCells = ({ row }: OwnRow): readonly string[] => [shown(row, 'name'), shown(row, 'models'), shown(row, 'barCode'), shown(row, 'family')];

export const indicatorCells = ({ row, product }: OwnRow): readonly string[] => {
  const method = member(row, 'method');
  const bounds = [shown(row, 'lower', ''), shown(row, 'upper', '')].filter((bound) => bound !== '').join(' ~ ');
  const value = [shown(row, 'operator', ''), shown(row, 'value', '') || bounds, shown(row, 'unit', '')].filter((part) => part !== '').join(' ');
  return [shown(row, 'name'), product ?? '–', value === '' ? '–' : value, [shown(method, 'edition', ''), shown(method, 'clause', ''), shown(method, 'own', '')].filter((part) => part !== '').join(' ') || '–'];
};

const member = (row: unknown, name: string): unknown => (typeof row === 'object' && row !== null ? new Map<string, unknown>(Object.entries(row)).get(name) : undefined);

function shown(row: unknown, name: string, absent = '–'): string {
  const value = member(row, name);
  if (Array.isArray(value)) return value.length > 0 ? value.map(String).join('、') : absent;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) || absent : absent;
}
