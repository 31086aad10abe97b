import { createPublicKey, hash, verify } from 'node:crypto';
import { codeDigits, recognitionCode, verifyCode, verifyRecognition } from '@pure/credential';
import { row as personRow } from '../../libs/features/recognition/domain/catalogue/catalogue.fixture';
import { aCatalogue } from '../contract/support/recognition-catalogues';
import { cryptography, deflate, inflate, pairOf, sha256, signedBy, trusting, verifyByNode } from '../corpora/credential/credential';
import { certificateOf, recognitionWith } from '../corpora/credential/recognition';
import { figure, type Report } from './figure';
import type { Place } from './place';
import { openApp } from './site';
import { quantile, timed } from './timing';

const CATALOGUES = 5;
const ROWS = 100;
const ASKED = 200;
const CHECKS = 500;

/** Recognition: how fast a certificate and its offline code are checked, and a qualification is looked up. */
export async function recognitionFigures(place: Place, report: Report): Promise<void> {
  await checkFigures(report);
  await lookupFigures(place, report);
}

/** Milliseconds of CPU for one piece of work, the best of some rounds. */
async function cpu(work: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = process.cpuUsage();
    for (let n = 0; n < CHECKS; n += 1) await work();
    const { user, system } = process.cpuUsage(began);
    rounds.push((user + system) / 1_000 / CHECKS);
  }
  return Math.min(...rounds);
}

async function checkFigures(report: Report): Promise<void> {
  const [pair, document] = [pairOf('ed25519'), await recognitionWith()];
  const trust = trusting(pair);
  const credential = certificateOf(document, pair);
  const code = await recognitionCode(document, { list: 1, index: 11 }, pair.signer, { sha256, deflate });
  const [signature, key] = [signedBy(pair, code.message), createPublicKey({ key: pair.key.material, format: 'jwk' })];
  const digits = codeDigits(code, signature);
  const raw = await cpu(() => [verify(null, code.message, key, signature), hash('sha256', code.message)]);
  const against = 'one Ed25519 verification and one SHA-256 of the same bytes; of CPU';
  report(figure({ name: 'recognition-certificate-check', value: await cpu(() => verifyRecognition(credential, { ...trust, ...cryptography })), unit: 'ms', baseline: raw, n: CHECKS, against }));
  report(figure({ name: 'recognition-code-check', value: await cpu(() => verifyCode(digits, { ...trust, verify: verifyByNode, inflate })), unit: 'ms', baseline: raw, n: CHECKS, against }));
}

async function lookupFigures(place: Place, report: Report): Promise<void> {
  const database = await place.empty('bench_recognition');
  const app = await openApp(database.url);
  try {
    const named = (n: number) => `職類${String(n).padStart(4, '0')}服務員`;
    for (let catalogue = 0; catalogue < CATALOGUES; catalogue += 1) {
      const rows = Array.from({ length: ROWS }, (_, n) => personRow({ key: `r${n}`, taiwan: { ...personRow().taiwan, name: named(catalogue * ROWS + n), code: null } }));
      await aCatalogue(database, { rows });
    }
    const asked = Array.from({ length: ASKED }, (_, n) => named((n * 37) % (CATALOGUES * ROWS)));
    const own = await timed(asked, async (q) => {
      const { statusCode, body } = await app.inject({ method: 'GET', url: `/api/v1/recognition/rows?q=${encodeURIComponent(q)}` });
      if (statusCode !== 200 || !body.includes(q)) throw new Error(`${statusCode}: ${body.slice(0, 200)}`);
    });
    const bare = await timed(asked, (q) => database.read.query('select content from recognition.catalogue_row where taiwan_name like $1 limit 20', [`%${q}%`]));
    for (const [name, share] of [['p50', 0.5], ['p95', 0.95]] as const) {
      report(figure({ name: `recognition-lookup-${name}`, value: quantile(own.slice(5), share), unit: 'ms', baseline: quantile(bare.slice(5), share), n: ASKED - 5, against: `a LIKE over the names of ${CATALOGUES * ROWS} rows` }));
    }
  } finally {
    await app.close();
    await database.close();
  }
}
