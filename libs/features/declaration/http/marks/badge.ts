const [HEIGHT, PAD, LETTER, HAN] = [28, 10, 7.4, 13];
const HAN_LETTER = /[\p{Script=Han}·：]/u;
const widthOf = (words: string): number => [...words].reduce((width, letter) => width + (HAN_LETTER.test(letter) ? HAN : LETTER), 0);
const escaped = (words: string): string => words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A mark for the site of whoever declared: what it is and its number, in black on white. No sign speaks for the product. `lang`: of its words. */
export function badge({ words, number, lang }: Readonly<{ words: string; number: string; lang: string }>): string {
  const width = Math.ceil(2 * PAD + widthOf(`${words} ${number}`));
  const label = escaped(`${words} ${number}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${label}" lang="${lang}"><title>${label}</title>`
    + `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="4" fill="#fff" stroke="#1f2328"/>`
    + `<text x="${PAD}" y="19" font-size="13" font-family="system-ui,'PingFang SC','PingFang TC','Microsoft YaHei','Microsoft JhengHei','Noto Sans CJK SC',sans-serif" fill="#1f2328" textLength="${width - 2 * PAD}" lengthAdjust="spacingAndGlyphs">${label}</text></svg>`;
}
