import { after, take, type Grammar } from '../reading';
import { mainland, readTail } from './national-tail';

const NUMBER = /T ?\/ ?([A-Z0-9]{0,11}[A-Z]) ?-?(\d{1,6})((?:\.\d{1,4}){0,2})(?![A-Z\d]|\.\d)/y;

/** 团体标准: `T/CESA 1000-2020`. The social organisation's code has at least two letters (GB/T 20004.1). */
export const readGroup: Grammar = (text, at, scope) => {
  const match = take(NUMBER, text.upper, at);
  if (!match || text.upper[at - 1] === '/') return null;
  const [, organisation = '', serial = '', dotted = ''] = match;
  if (organisation.length < 2) return null;
  return readTail(text, after(match), mainland('GROUP', `T/${organisation}`, undefined, serial, dotted.slice(1)), at, scope);
};
