import { type Der, TAGS } from './der';

const UTC_TIME = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const GENERAL_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const FIRST_YEAR = 50; // RFC 5280, 4.1.2.5.1: two digits from 50 on are of the twentieth century

/** A time of a certificate as ISO 8601 in UTC, in whole seconds; null where it is none. */
export function momentIn({ tag, content }: Der): string | null {
  const text = String.fromCharCode(...content);
  const found = tag === TAGS.utcTime ? UTC_TIME.exec(text) : tag === TAGS.time ? GENERAL_TIME.exec(text) : null;
  if (!found) return null;
  const [, year = '', month, day, hour, minute, second] = found;
  const full = year.length === 4 ? year : `${Number(year) < FIRST_YEAR ? 20 : 19}${year}`;
  const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const at = Date.parse(iso);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 19) !== iso.slice(0, 19) ? null : iso;
}
