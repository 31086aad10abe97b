import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import applyingHans from '../../../apps/web/src/recognition/applications/locales/zh-Hans.json';
import applyingHant from '../../../apps/web/src/recognition/applications/locales/zh-Hant.json';
import certificatesHans from '../../../apps/web/src/recognition/certificates/locales/zh-Hans.json';
import certificatesHant from '../../../apps/web/src/recognition/certificates/locales/zh-Hant.json';
import deskHans from '../../../apps/web/src/recognition/desk/locales/zh-Hans.json';
import { aPhoto } from '../../contract/support/recognition';
import { until } from './mapping-steps';
import type { Person } from './person';
import { readQr } from './qr-reader';

/** Words of the pages, as their own files have them. */
export const hans = { ...applyingHans, ...certificatesHans, ...deskHans };
export const hant = { ...applyingHant, ...certificatesHant };
export type Applicant = Readonly<{ name: string; birth: string; permit: string; certificate: string }>;

const choose = async ({ page }: Person, label: string, option: string): Promise<void> => {
  const list = page.getByLabel(label, { exact: true }).first();
  await list.focus();
  await list.selectOption({ label: option });
};

/** Hands in a picture for what the list of the page asks for next. */
export async function prove(person: Person, picture: Buffer, name = 'photo.png'): Promise<void> {
  const { page } = person;
  const kept = page.waitForResponse((answer) => /\/files\/[^/]+\/content$/.test(answer.url()));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: picture });
  await kept;
  await page.locator('main form [role=status]').waitFor();
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/proofs'));
  await person.press(hant.applying.addProof);
  await answered;
}

/** Begins where the page of the row leads, and answers question by question until all is there; nothing is handed in. */
export async function applyFor(person: Person, { name, birth, permit, certificate }: Applicant): Promise<void> {
  const { page } = person;
  const { applying } = hant;
  const next = async (step: string) => {
    await person.press(applying.saveOn);
    await page.waitForURL(new RegExp(`/${step}$`));
  };
  await person.press(applying.beginIt);
  await page.waitForURL(/\/paper$/);
  await choose(person, applying.field.paper, applying.paper.technician);
  await next('level');
  await choose(person, applying.field.level, applying.level.單一);
  await next('certificate');
  await person.write(applying.field.certificateNumber, certificate);
  await next('name');
  await person.write(applying.field.name, name);
  await next('birth');
  await person.write(applying.field.birthDate, birth);
  await next('permit');
  await choose(person, applying.field.permitKind, hant.label.permit.residence);
  await person.write(applying.field.permitNumber, permit);
  await next('proofs');
  for (const paper of ['證書.png', '居住證.png']) await prove(person, await aPhoto(), paper);
  await page.getByRole('link', { name: applying.goOn, exact: true }).press('Enter');
  await page.waitForURL(/\/check$/);
}

/** The officer takes what was handed in from the receipt to the proposal; the level is the row's. */
export async function verifyAndPropose(officer: Person, officialNumber: string): Promise<void> {
  const { desk } = hans;
  await officer.press(desk.do.receive);
  await officer.press(desk.do['begin-verification']);
  await officer.page.getByLabel(desk.askedOf, { exact: true }).waitFor();
  await choose(officer, desk.outcome, desk.outcomes.confirmed);
  await choose(officer, desk.source, desk.sources.register);
  await officer.write(desk.askedOf, '技能检定证照查询系统');
  await officer.write(desk.on, '2026-01-05');
  await officer.press(desk.do.verify);
  await officer.press(desk.do['conclude-verification']);
  await officer.page.locator('textarea[name=reasons]').focus(); // a closed fold has a field of the same name
  await officer.page.keyboard.type('证书经查证属实，符合目录。');
  await officer.write(desk.officialNumber, officialNumber);
  await officer.press(desk.propose);
  await officer.read(desk.ownProposal);
}

/** Downloads what a button gives. */
export async function taken(person: Person, button: string): Promise<Readonly<{ name: string; bytes: Buffer }>> {
  const waiting = person.page.waitForEvent('download');
  await person.press(button);
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What the QR code on a page says, as a telephone reads it. */
export const codeOnPage = async ({ page }: Person): Promise<string> => readQr(await page.locator('svg.code').screenshot());

/** Where papers have their code, of a page 1000 pixels wide. */
const corner = { x: 600, y: 0, width: 400, height: 400 };

/** What the QR code on a paper says, once the browser has drawn it. */
export async function codeOnPaper(browser: Browser, pdf: Buffer): Promise<string> {
  const server = createServer((request, response) => {
    const isPaper = request.url === '/paper.pdf';
    response.setHeader('content-type', isPaper ? 'application/pdf' : 'text/html');
    response.end(isPaper ? pdf : '<body style="margin:0"><embed type="application/pdf" src="/paper.pdf#toolbar=0&navpanes=0&view=Fit" width="1000" height="1414">');
  }).listen(0, '127.0.0.1');
  const page = await browser.newPage({ viewport: { width: 1000, height: 1414 }, deviceScaleFactor: 2 });
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await until('the QR code on the paper', async () => page.screenshot({ clip: corner }).then(readQr).catch(() => null));
  } finally {
    await page.close();
    server.close();
  }
}
