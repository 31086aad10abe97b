/** Encodings in which tables come; each is named in the report. */
export const textEncodings = ['utf-8', 'gb18030', 'big5'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Characters that every running text of one side holds; whichever reading shows more of them is the right one. */
const frequent: Readonly<Record<'gb18030' | 'big5', ReadonlySet<string>>> = {
  gb18030: new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处理标准安全要求试验方法规范技术产品号名称编实施布本部分用灯电池'),
  big5: new Set('的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處標準安全要求試驗方法規範技術產品號名稱編實施布本部分用燈電池'),
};

const LEAST_SHARE = 0.15;

/**
 * The encoding of a text, from a sample of its bytes that begins at its beginning, or null where none fits.
 * Bytes that are whole UTF-8 are UTF-8; otherwise both double-byte encodings are tried, and the one in which more of the
 * Han characters are everyday ones is taken. A sample cut inside a character does no harm.
 */
export function recogniseEncoding(sample: Uint8Array): TextEncoding | null {
  if (decodes(sample, 'utf-8')) return 'utf-8';
  const [best, other] = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, share: decodes(sample, encoding) ? everydayShare(sample, encoding) : 0 }))
    .sort((a, b) => b.share - a.share);
  if (!best || !other || best.share < LEAST_SHARE || best.share === other.share) return null;
  return best.encoding;
}

function decodes(sample: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function everydayShare(sample: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const everyday = foreign.filter((character) => frequent[encoding].has(character));
  return foreign.length === 0 ? 0 : everyday.length / foreign.length;
}
