import { after, faultAt, take, type Grammar } from '../reading';
import { REGIONS } from '../tables/regions';
import { mainland, readTail } from './national-tail';

const PREFIX = /DB(S)? ?(\d{1,6})(?: ?[/-] ?(T|Z)(?![A-Z])|(?: ?\/)?(?=[ -]))/y;
const SERIAL = /[ -]{0,2}(\d{1,6})((?:\.\d{1,4}){0,2})(?![A-Z\d]|\.\d)/y;
const ENGINEERING = /DBJ ?(?:\/ ?(T))? ?(\d{2})[ -](\d{1,4})(?=-\d{4}(?!\d))/y;
/** Codes of GB/T 2260 under which no local standards are issued. */
const WITHOUT_SERIES = /^(?:71|81|82|83)/;

/**
 * 地方标准: DB and two digits (province) or four (city), `DB35/T 1743-2018`, `DB3502/T 035-2022`; food safety `DBS35/ 001-2017`;
 * engineering `DBJ/T 13-200-2014`. The region must exist and issue standards: codes come from the region table and are never generated.
 */
export const readLocal: Grammar = (text, at, scope) => {
  const engineering = take(ENGINEERING, text.upper, at);
  if (engineering) {
    const [, nature, region = '', serial = ''] = engineering;
    return readTail(text, after(engineering), mainland('LOCAL', 'DBJ', nature, `${region}-${serial}`, ''), at, scope);
  }
  const prefix = take(PREFIX, text.upper, at);
  if (!prefix) return null;
  const [, food = '', region = '', nature] = prefix;
  const serial = take(SERIAL, text.upper, after(prefix));
  if (!serial) return nature && scope.whole ? faultAt('NUMBER_SERIAL_MISSING', after(prefix), after(prefix)) : null;
  const [, digits = '', dotted = ''] = serial;
  const reading = readTail(text, after(serial), mainland('LOCAL', `DB${food}${region}`, nature, digits, dotted.slice(1)), at, scope);
  if (WITHOUT_SERIES.test(region)) return faultAt('NUMBER_NO_LOCAL_SERIES', text.upper.indexOf(region, at), reading.end);
  if (!REGIONS.has(region)) return faultAt('NUMBER_UNKNOWN_REGION', text.upper.indexOf(region, at), reading.end);
  return reading;
};
