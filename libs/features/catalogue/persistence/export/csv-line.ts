import type { Json } from '@pure/kernel';

/** One record after RFC 4180, its line end included; lists and objects as JSON, nothing as an empty field. */
export function csvLine(values: readonly Json[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: Json): string {
  const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
