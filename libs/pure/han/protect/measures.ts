import { matchesOf, type Protected } from './protected';

const MODEL = /(?:型号|型號|机型|機型)(?:规格|規格)?[:：为為是]?\s?(?<kept>[A-Za-z0-9][A-Za-z0-9\-_/.+]{0,60}(?:\p{Script=Han}{1,2}(?=[A-Za-z0-9])[A-Za-z0-9\-_/.+]{1,30})?)/dgu;

const PREFIX = '[fpnuµμmcdhkMGT]?';
const UNIT = `${PREFIX}(?:mol|var|rad|bit|bar|VA|Wh|Ah|Hz|Pa|Wb|Bq|Gy|Sv|eV|lm|lx|cd|dB|sr|m|g|s|A|K|V|W|J|N|Ω|F|H|T|S|L|l|B)(?:[²³]|\\^?-?[1-4])?`;
const QUANTITY = new RegExp(`(?<![A-Za-z0-9.])[+±-]?\\d{1,20}(?:[.,]\\d{1,20}){0,6}\\s?(?:%|‰|°C|℃|${UNIT}(?:[·/]${UNIT}){0,3})(?![A-Za-z0-9])`, 'gu');

const FORMULA = /\$(?![\s\d])[^$\n]{1,300}(?<!\s)\$|\\\([^\n]{1,300}?\\\)|\\\[[^\n]{1,300}?\\\]|[A-Za-z][A-Za-z0-9]{0,10}_\{[^{}\n]{1,60}\}/g;

/** The number of a model after 型号 or 型號. */
export const modelNumbers = (text: string): Protected[] => (/[型机機][号號型]/.test(text) ? matchesOf(text, MODEL, 'model-number') : []);

/** Numbers with a unit of the SI or one used with it. */
export const quantities = (text: string): Protected[] => matchesOf(text, QUANTITY, 'quantity');

/** Formulae in TeX, and symbols with a braced index: `U_{额定}`. */
export const formulae = (text: string): Protected[] => (/[$\\]|_\{/.test(text) ? matchesOf(text, FORMULA, 'formula') : []);
