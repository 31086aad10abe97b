import { codeOfName } from './chinese-names';

/** Symbols as they stand in print, and the UCUM code that each means. */
const symbols = new Map([
  ['°C', 'Cel'], ['degC', 'Cel'], ['°F', '[degF]'], ['°', 'deg'], ['Ω', 'Ohm'], ['ohm', 'Ohm'], ['Wh', 'W.h'], ['Ah', 'A.h'], ['VA', 'V.A'], ['var', 'V.A'], ['Nm', 'N.m'],
  ['rpm', '{rev}/min'], ['hr', 'h'], ['hrs', 'h'], ['sec', 's'], ['mins', 'min'], ['days', 'd'], ['‰', '[ppth]'], ['ppm', '[ppm]'], ['ppb', '[ppb]'],
  ['psi', '[psi]'], ['inch', '[in_i]'], ['lb', '[lb_av]'], ['mmHg', 'mm[Hg]'], ['nit', 'cd/m2'], ['nits', 'cd/m2'], ['gn', '[g]'], ['dBm', 'dB[mW]'],
]);
/** Symbols of the table that take a prefix. */
const PREFIXED = /^(?<prefix>[kMGmun])(?<symbol>Ω|ohm|Wh|Ah|VA|var|Nm)$/;
/** `dB(µV)`, `dBµV/m`; `dB(A)` and `dBA` are weighted sound levels. */
const LEVEL = /^dB ?(?:\((?<inside>[^()]+)\)|(?<plain>A|[munk](?:V|A|W|Pa)(?:\/m)?|V|W))$/;
const WORD = /\p{Script=Han}+|[A-Za-zΩ°‰]+\d*/gu;

/**
 * What a printed unit is in UCUM: compatibility forms taken apart (`℃`, `㎜`, `m²`), `µ` and `Ω` spelt, a raised point, a
 * cross or a space between symbols a product, 每 a quotient, each symbol or Chinese name by its code.
 */
export function asPrinted(text: string): string {
  const plain = text.normalize('NFKC').replaceAll('μ', 'u').replaceAll('\u2212', '-').trim();
  const level = LEVEL.exec(plain)?.groups;
  if (level) return levelOf(level['inside'] ?? level['plain'] ?? '');
  return plain
    .replace(/\s*([/().·⋅∙•×*])\s*/g, '$1')
    .replaceAll('每', '/')
    .replaceAll('^', '')
    .replace(/[·⋅∙•×*\s]+/g, '.')
    .replace(WORD, codeOfWord);
}

const levelOf = (reference: string): string => (/^[ABC]$/.test(reference) ? `dB{${reference}}` : `dB[${reference}]`);

function codeOfWord(word: string): string {
  if (symbols.has(word)) return symbols.get(word) ?? word;
  const [, symbol = word, exponent = ''] = /^(.*?)(\d*)$/.exec(word) ?? [];
  const code = codeOfSymbol(symbol);
  if (code === null) return word;
  return exponent === '' || /^[A-Za-z]+$/.test(code) ? code + exponent : `(${code})${exponent}`;
}

function codeOfSymbol(symbol: string): string | null {
  const whole = symbols.get(symbol) ?? codeOfName(symbol);
  if (whole !== null) return whole;
  const { prefix = '', symbol: rest = '' } = PREFIXED.exec(symbol)?.groups ?? {};
  const code = symbols.get(rest);
  return code === undefined ? null : prefix + code;
}
