/** Signs that print differently and mean the same to a search: the plain one, and what is folded to it. */
const PLAIN: Readonly<Record<string, string>> = {
  '-': '‐‑‒–—―−─━﹘﹣－',
  '/': '∕⁄／',
  ':': '∶﹕：',
  '~': '〜～∼',
  ',': '、，﹐﹑',
  '.': '。．﹒｡',
  '"': '“”„‟「」『』«»《》〈〉〝〞〟＂',
  "'": '‘’‚‛‹›＇',
  '·': '•‧・･⋅∙',
};

export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(PLAIN).flatMap(([plain, odd]) => [...odd].map((sign): [string, string] => [sign, plain])),
);
