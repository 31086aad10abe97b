import { after, faultAt, take, type Grammar } from '../reading';

const WORDS = /[總总][號号] ?:? ?\d{1,6}(?:-\d{1,3})*(?:[ ,、]{0,3}[類类][號号] ?:? ?[A-Z]\d{4,5})?/y;

/** 總號 15364 類號 X0003: serial and class on a sheet, without the letters CNS. Not taken for a number. */
export const readClassOnly: Grammar = (text, at) => {
  const words = take(WORDS, text.upper, at);
  return words && faultAt('NUMBER_CLASS_ONLY', at, after(words));
};
