/** Names of prefixes. 兆 is left out: 10⁶ on the mainland, 10¹² in Taiwan's legal units; so is 吉, which is rarely meant. */
const prefixNames = Object.entries({ 千: 'k', 百万: 'M', 百萬: 'M', 毫: 'm', 微: 'u', 纳: 'n', 奈: 'n', 皮: 'p' });

/** Names that take a prefix. */
const prefixable = new Map(Object.entries({
  米: 'm', 克: 'g', 秒: 's', 安: 'A', 安培: 'A', 伏: 'V', 伏特: 'V', 瓦: 'W', 瓦特: 'W', 欧: 'Ohm', 欧姆: 'Ohm', 歐: 'Ohm', 歐姆: 'Ohm',
  帕: 'Pa', 帕斯卡: 'Pa', 赫: 'Hz', 赫兹: 'Hz', 赫茲: 'Hz', 牛: 'N', 牛顿: 'N', 牛頓: 'N', 焦: 'J', 焦耳: 'J', 升: 'L', 摩尔: 'mol', 莫耳: 'mol',
  库仑: 'C', 庫侖: 'C', 法拉: 'F', 亨利: 'H', 西门子: 'S', 特斯拉: 'T', 瓦时: 'W.h', 瓦小时: 'W.h', 瓦時: 'W.h', 瓦小時: 'W.h', 安时: 'A.h', 安時: 'A.h',
  安培小时: 'A.h', 安培小時: 'A.h', 伏安: 'V.A', 流明: 'lm', 勒克斯: 'lx', 坎德拉: 'cd',
}));

const whole = new Map(Object.entries({
  厘米: 'cm', 分米: 'dm', 公厘: 'mm', 公釐: 'mm', 公分: 'cm', 公寸: 'dm', 公尺: 'm', 公里: 'km', 微公尺: 'um', 奈公尺: 'nm', 毫公尺: 'mm',
  公克: 'g', 毫公克: 'mg', 微公克: 'ug', 公斤: 'kg', 吨: 't', 公吨: 't', 公噸: 't', 公升: 'L', 毫公升: 'mL',
  分: 'min', 分钟: 'min', 分鐘: 'min', 小时: 'h', 小時: 'h', 时: 'h', 時: 'h', 天: 'd', 日: 'd', 周: 'wk', 週: 'wk',
  摄氏度: 'Cel', 攝氏度: 'Cel', 开: 'K', 开尔文: 'K', 克耳文: 'K', 燭光: 'cd', 分贝: 'dB', 分貝: 'dB', 次: '{cycle}', 循环: '{cycle}', 循環: '{cycle}',
}));

/** The UCUM code that a Chinese name of one unit means, in either script; null where none is known. */
export function codeOfName(name: string): string | null {
  const raised = /^(平方|立方)(.+)$/.exec(name);
  const [exponent, plain] = raised ? [raised[1] === '平方' ? '2' : '3', raised[2] ?? ''] : ['', name];
  const code = whole.get(plain) ?? prefixable.get(plain) ?? prefixed(plain);
  if (code === null || (exponent !== '' && !/^[A-Za-z]+$/.test(code))) return null;
  return code + exponent;
}

function prefixed(name: string): string | null {
  for (const [words, prefix] of prefixNames) {
    const code = name.startsWith(words) ? prefixable.get(name.slice(words.length)) : undefined;
    if (code !== undefined) return prefix + code;
  }
  return null;
}
