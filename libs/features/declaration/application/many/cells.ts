/** What a cell says, as a draft has it; a text that none of these know is handed on as it is, so that reading it tells why. */

const words = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([value, texts]) => [value, ...texts].map((text) => [text.toLowerCase(), value] as const)));

const oneWidth = (cell: string): string => cell.normalize('NFKC').trim();
const chosen = (table: ReadonlyMap<string, string>) => (cell: string): string => table.get(oneWidth(cell).toLowerCase()) ?? oneWidth(cell);

export const productKind = chosen(words({ product: ['产品', '產品'], service: ['服务', '服務'] }));
export const indicatorKind = chosen(words({ functional: ['功能', '功能指标', '功能指標'], performance: ['性能', '性能指标', '性能指標'] }));
export const operator = chosen(words({ text: ['文字', '文字要求'], boolean: ['是否', '有无', '有無'], in: ['之一', '属于', '屬於'] }));

const truths = words({ true: ['是', '有', '符合', 'yes', 'y', '√'], false: ['否', '无', '無', 'no', 'n', '×'] });

/** Undefined: the cell is neither yes nor no. */
export function truth(cell: string): boolean | undefined {
  const said = truths.get(oneWidth(cell).toLowerCase());
  return said === undefined ? undefined : said === 'true';
}

export const texts = (cell: string): readonly string[] => cell.split(/[;；、\n]/).map((text) => text.trim()).filter((text) => text !== '');

/** `2030年1月2日`, `2030/1/2` and `2030.1.2` as a day. */
export function day(cell: string): string {
  const [, year, month, date] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(oneWidth(cell)) ?? [];
  return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : oneWidth(cell);
}

/** `温度=25 ℃; 电压: 220 V`, each with its unit; one without a value is handed on as a name alone. */
export function conditions(cell: string): readonly object[] {
  return cell.split(/[;；\n]/).map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const [, name = part, value = ''] = /^(.+?)\s*[=＝:：]\s*(.+)$/.exec(part) ?? [];
    const [, number, unit] = /^([-+\d.~±\s]*\d)\s*([^\d\s].*)$/.exec(oneWidth(value)) ?? [];
    return number !== undefined && unit !== undefined ? { name, value: number, unit } : { name, value: oneWidth(value) };
  });
}
