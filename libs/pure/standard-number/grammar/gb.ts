import { after, faultAt, take, type Grammar } from '../reading';
import { mainland, readTail } from './national-tail';

const PREFIX = /GB(?:(Z)(?: ?\/ ?(T))?(?= ?-?\d|$)| ?(?:[/-] ?| )([TZ])(?![A-Z])|(T)(?= ?-?\d|$)|(N)(?![A-Z])(?! ?\/))?/y;
const NICKNAME = /(?:国标|國標) ?(?=\d{1,6}(?:\.\d{1,4})?(?![\d年個个項项]))/y;
const SERIAL = /[ -]{0,3}(\d{1,200})((?:\.\d{1,4}){0,2})(?![A-Z\d]|\.\d)/y;
const HYPHEN_PART = /-(?:(\d)(?!\d)|(\d{1,3})(?=-\d{4}(?!\d)))/y;
const NOTHING = /(?: ?- ?\d{4}| ?$)/y;
const UNKNOWN_NATURE = /GB ?\/ ?[A-Z]{1,4} ?\d{1,6}(?:\.\d{1,4}){0,2}(?: ?- ?\d{4}(?!\d))?/y;

/** 国家标准 GB, GB/T, GB/Z, GBZ, GBn: `GB/T 24819-2023`, `gbt 24819`, `国标24819`, `GB-T 1.1-2009`. Serial of at most five digits. */
export const readGb: Grammar = (text, at, scope) => {
  const prefix = take(NICKNAME, text.upper, at) ?? take(PREFIX, text.upper, at);
  if (!prefix) return null;
  const start = after(prefix);
  const serial = take(SERIAL, text.upper, start);
  if (!serial) {
    const unknown = take(UNKNOWN_NATURE, text.upper, at);
    if (unknown) return faultAt('NUMBER_UNKNOWN_PREFIX', text.upper.indexOf('/', at), after(unknown), { readings: ['GB', 'GB/T', 'GB/Z', 'GBZ'] });
    const bare = take(NOTHING, text.upper, start);
    return bare && (scope.whole || bare[0].length > 4) ? faultAt('NUMBER_SERIAL_MISSING', start, after(bare)) : null;
  }
  if (/^(?: -|- )/.test(serial[0])) return faultAt('NUMBER_SERIAL_MISSING', start, after(serial));
  const [, digits = '', dotted = ''] = serial;
  const hyphen = dotted === '' ? take(HYPHEN_PART, text.upper, after(serial)) : null;
  const part = hyphen ? (hyphen[1] ?? hyphen[2] ?? '') : dotted.slice(1);
  const reading = readTail(text, after(hyphen ?? serial), mainland('GB', ...body(prefix), digits, part), at, scope);
  return digits.length > 5 ? faultAt('NUMBER_DAMAGED', at, reading.end) : reading;
};

function body([, labour, labourNature, nature, glued, internal]: RegExpExecArray): readonly [issuer: string, nature: string | undefined] {
  if (labour) return ['GBZ', labourNature];
  return [internal ? 'GBn' : 'GB', nature ?? glued];
}
