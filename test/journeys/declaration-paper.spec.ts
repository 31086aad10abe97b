import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Locale, translator } from '@platform/locale';
import { printPaper } from '@platform/pdf';
import type { DeclarationDocument } from '@pure/credential';
import type { LocalDate } from '@pure/kernel';
import sharp from 'sharp';
import type { PublishedDeclaration } from '../../libs/features/declaration/application/published-declarations';
import { declarationPaper } from '../../libs/features/declaration/pages/papers/declaration-paper';
import '../../libs/features/declaration/pages/papers/texts';
import '../../libs/features/declaration/pages/texts';
import { openBrowser } from './support/browser';

jest.setTimeout(120_000);

/** A page in pixels, and the side of the squares in which two are held against each other: about a character of a table. */
const [WIDTH, HEIGHT, SIDE] = [800, 1130, 14];
/** Of 255, in a square: what another release of a browser does at edges is less, another character is more. */
const MOST = 18;

const document: DeclarationDocument = {
  form: 'gongtong-declaration/1', number: 'GT-D-2026-000123-C', version: 2,
  declarer: { number: 'GT-E-2026-000001-J', name: { 'zh-Hant': '範例光電股份有限公司', 'zh-Hans': '范例光电股份有限公司', en: 'Example Photonics' }, ubn: '04595252' },
  standards: [{ type: 'enterprise', number: 'Q/XMTD 001-2026', name: '檢測規範（应规检，検㐂）' }, { type: 'cns', number: 'CNS 15598-1:2020' }],
  products: [{ kind: 'product', name: '電源供應器', models: ['EX-7', 'EX-9'], barCode: '4711234567899' }, { kind: 'product', name: '路燈', models: [] }],
  indicators: [
    { name: '絕緣電阻', kind: 'functional', operator: '>=', value: '10', unit: 'MOhm', method: { number: 'GB/T 24824-2009', clause: '5.2' }, conditions: ['25 °C', '相對濕度 ≤ 65 %'], product: 0 },
    { name: '尺寸', kind: 'performance', operator: 'range', low: '10', high: '90', unit: 'mm', product: 1 },
    { name: '外觀𠮷', kind: 'functional', operator: 'text', value: '無刮痕' },
  ],
  notices: [{ code: 'D4_LOWER', text: { 'zh-Hans': '低于推荐性标准', 'zh-Hant': '低於推薦性標準' } }],
  promise: '對聲明內容負責', signatory: { function: '品質負責人' }, issued: { on: '2026-03-01', place: '臺中' }, validity: { until: '2028-02-29' }, rules: 'declaration-rules/1',
};
const line = { version: 2, at: '2026-03-01T02:03:04.000Z', sha256: '0123456789abcdef'.repeat(4), sm3: 'fedcba9876543210'.repeat(4), suite: 'session' } as const;
const published: PublishedDeclaration = {
  number: document.number, version: 2, state: 'in_force', stateSince: '2026-03-01' as LocalDate, since: '2026-01-01' as LocalDate, reason: null, example: false,
  shown: { ...line, document, text: JSON.stringify(document), place: null, signed: null, seal: null }, versions: [line], inspections: [],
};

let browser: Browser;
let server: Server;
let shown: Buffer = Buffer.alloc(0);
beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((request, response) => {
    const isPaper = request.url === '/paper.pdf';
    response.setHeader('content-type', isPaper ? 'application/pdf' : 'text/html');
    response.end(isPaper ? shown : `<body style="margin:0"><embed type="application/pdf" src="/paper.pdf#toolbar=0&navpanes=0&view=Fit" width="${WIDTH}" height="${HEIGHT}">`);
  }).listen(0);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const printed = (declaration: PublishedDeclaration, language: Locale) => printPaper(declarationPaper(declaration, { language, t: translator(language) }, 'https://gongtong.example/q/GT-D-2026-000123-C'));

/** The first page as it is drawn, once it is. */
async function drawn(pdf: Buffer): Promise<Buffer> {
  shown = pdf;
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  let before: Uint8Array = new Uint8Array();
  let now: Buffer = await page.screenshot();
  for (let looks = 0; looks < 60 && (!now.equals(before) || (await isEmpty(now))); looks += 1) {
    await page.waitForTimeout(250);
    [before, now] = [now, await page.screenshot()];
  }
  await page.close();
  return sharp(now).greyscale().png().toBuffer();
}

const greys = async (picture: Buffer) => sharp(picture).greyscale().raw().toBuffer();
const isEmpty = async (picture: Buffer): Promise<boolean> => (await sharp(picture).stats()).entropy < 0.3;

/** The most by which a square of one differs from that of the other. */
async function mostApart(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await greys(one), await greys(other)];
  let most = 0;
  for (let top = 0; top + SIDE <= HEIGHT; top += SIDE) {
    for (let left = 0; left + SIDE <= WIDTH; left += SIDE) {
      let sum = 0;
      for (let y = top; y < top + SIDE; y += 1) for (let x = left; x < left + SIDE; x += 1) sum += Math.abs((a[y * WIDTH + x] ?? 0) - (b[y * WIDTH + x] ?? 0));
      most = Math.max(most, sum / (SIDE * SIDE));
    }
  }
  return most;
}

describe.each(['zh-Hans', 'zh-Hant'] as const)('the paper of a declaration in %s', (language) => {
  const file = path.join(__dirname, 'papers', `declaration.${language}.png`);

  it('is drawn as it was when somebody looked at it, each character in a typeface that has it', async () => {
    const { bytes, lacking } = await printed(published, language);
    expect(lacking).toEqual(['U+20BB7']);
    const picture = await drawn(bytes);
    if (!existsSync(file) || process.env['GONGTONG_REDRAW'] === '1') writeFileSync(file, picture);
    expect(await mostApart(picture, readFileSync(file))).toBeLessThan(MOST);
  });

  it('would be seen to differ by one character', async () => {
    const other = { ...published, shown: { ...published.shown, document: { ...document, promise: '對聲明內容負口' } } };
    expect(await mostApart(await drawn((await printed(other, language)).bytes), readFileSync(file))).toBeGreaterThan(MOST);
  });
});
