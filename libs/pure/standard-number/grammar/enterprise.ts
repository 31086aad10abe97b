import { after, take, type Grammar } from '../reading';
import { mainland, readTail } from './national-tail';

const NUMBER = /Q ?\/ ?(?:([A-Z0-9]{1,12}) (?=\d)|([A-Z0-9]{0,11}[A-Z]))-?(\d{1,6}S?)((?:\.\d{1,4}){0,2})(?![A-Z\d]|\.\d)/y;

/** 企业标准: `Q/ABC 001-2026`; food enterprises print S behind the serial, `Q/XMDZ 0001S-2025`. In prose only with its year. */
export const readEnterprise: Grammar = (text, at, scope) => {
  const match = take(NUMBER, text.upper, at);
  if (!match || text.upper[at - 1] === '/') return null;
  const [, spaced, glued, serial = '', dotted = ''] = match;
  const enterprise = spaced ?? glued ?? '';
  if (!/[A-Z]/.test(enterprise)) return null;
  const reading = readTail(text, after(match), mainland('ENT', `Q/${enterprise}`, undefined, serial, dotted.slice(1)), at, scope);
  return scope.whole || ('number' in reading && reading.number.year !== undefined) ? reading : null;
};
