import { after, take } from '../reading';

export type Head = Readonly<{ issuer: string; type?: string; stage?: string; round?: string; end: number }>;

const STAGES = 'PWI|NWIP|NP|AWI|WD|CDV|CD|FDIS|DIS|FCD|PRF|FDAM';
const BODY = /(?:ISO|IECEE|IECEX|IECQ|IEC|CEI|CISPR|IWA)(?: ?\/ ?(?:IEC|CEI|ISO|IEEE|ASTM|CIE|HL7|SAE|OECD|UNDP|IDF|CISPR|IULTCS|OIML|ITU-[TR]|IWA)(?!(?!TR|TS|PAS|GUIDE|ISP|SRD)[A-Z]))*/y;
const SHOP_BODY = /(ISO\/IEC|ISO|IEC|CISPR) (?=\1[/ ])/y;
const STAGE = new RegExp(`[/ -]{0,2}(${STAGES})(\\d)?(?![A-Z\\d])`, 'y');
const GLUED = /[/ -]{0,2}(FD|PD|D)(TR|TS|PAS|GUIDE|ISP)(?![A-Z])/y;
const TYPE = /[/ -]{0,2}(TR|TS|PAS|GUIDE|ISP|SRD|TTA|TTR|DATA|CA|CS|OD|R)(?=[ /-]|\d)(?![A-Z])/y;
const BEFORE = new RegExp(`(?:(GUIDE)S? |(${STAGES})[ /])(?=(?:ISO|IEC|CEI|IWA)(?![A-Z]))`, 'y');
const NORMAL: Readonly<Record<string, string>> = { NWIP: 'NP', GUIDE: 'Guide' };

/** Body, type and stage of an international number, in any of their printed orders: `ISO/TR`, `IEC TR`, `ISO/CD TS`, `ISO/DTR`, `PRF IWA`, `Guide ISO/CEI`. */
export function readHead(upper: string, at: number): Head | null {
  const before = take(BEFORE, upper, at);
  const shop = take(SHOP_BODY, upper, before ? after(before) : at);
  const body = take(BODY, upper, shop ? after(shop) : before ? after(before) : at);
  if (!body) return null;
  const found: { type?: string; stage?: string; round?: string } = {};
  if (before?.[1]) found.type = 'Guide';
  if (before?.[2]) found.stage = normal(before[2]);
  let end = after(body);
  for (let words = 0; words < 3; words++) {
    const stage = found.stage ? null : take(STAGE, upper, end);
    const glued = found.stage || found.type ? null : take(GLUED, upper, end);
    const type = found.type ? null : take(TYPE, upper, end);
    const word = stage ?? glued ?? type;
    if (!word) break;
    if (stage) {
      found.stage = normal(stage[1]);
      if (stage[2]) found.round = stage[2];
    } else if (glued) {
      found.stage = glued[1] ?? '';
      found.type = normal(glued[2]);
    } else found.type = normal(word[1]);
    end = after(word);
  }
  return { issuer: issuerOf(body[0]), ...found, end };
}

const normal = (word = ''): string => NORMAL[word] ?? word;

function issuerOf(printed: string): string {
  const bodies = printed.replaceAll(' ', '').replaceAll('CEI', 'IEC');
  if (bodies === 'ISO/IWA') return 'IWA';
  return bodies.replace('IECEX', 'IECEx');
}
