import { matchesOf, type Protected } from './protected';

const SIGN = String.raw`[A-Za-z0-9\-._~:/?#\[\]@!$&*+;=%]`;
/** Ideographs belong to an address where its signs stand before or behind them; else the sentence goes on. */
const HAN = String.raw`(?<=[/=.?&#_%\-])\p{Script=Han}{1,64}|\p{Script=Han}{1,64}(?=[/=._&%?#\-][A-Za-z0-9/%\p{Script=Han}])`;
const URL = new RegExp(String.raw`(?<![A-Za-z0-9])(?:(?:https?|ftp)://|www\.)(?:${SIGN}|${HAN}){1,2000}(?<![.,;:!?])`, 'giu');

const HAN_ENDING = '公司|网络|網絡|網路|中国|中國|台湾|台灣|臺灣|香港|新加坡|在线|中文网|集团|商标|网址|政务|公益|信息';
const LABEL = String.raw`(?:[A-Za-z0-9\-]{1,63}|\p{Script=Han}{1,63})\.`;
const EMAIL = new RegExp(String.raw`(?:(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}|\p{Script=Han}{1,16})@(?:${LABEL}){1,8}(?:[A-Za-z]{2,24}|${HAN_ENDING})`, 'gu');

/** Addresses of pages and of mail boxes, those with ideographs included. */
export const urls = (text: string): Protected[] => (/:\/\/|www\./i.test(text) ? matchesOf(text, URL, 'url') : []);
export const emails = (text: string): Protected[] => (text.includes('@') ? matchesOf(text, EMAIL, 'email') : []);
