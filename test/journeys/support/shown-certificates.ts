import { hash } from 'node:crypto';
import { readRecognition, recognitionBytes, type RecognitionDocument } from '@pure/credential';
import type { TestDatabase } from '../../support/database';

const body = { 'zh-Hans': '示例人力资源和社会保障局', 'zh-Hant': '範例人力資源和社會保障局', en: 'Example Bureau of Human Resources and Social Security' };

const carer: RecognitionDocument = {
  form: 'gongtong-recognition/1', number: 'GT-R-2026-000901-G', version: 1, kind: 'person', holder: { digests: ['a'.repeat(43), 'b'.repeat(43), 'c'.repeat(43)] },
  catalogue: { id: 'fujian-2025-batch-5', version: 1, row: 'r1', title: '福建省第五批直接采认台湾地区职业技能资格目录' }, taiwan: { name: '照顧服務員', code: '17800', level: '單一', paper: 'technician' },
  mainland: { name: '养老护理员', code: '4-10-01-05', level: '四级', type: 'level' }, outcome: 'recognised', effect: { allows: ['凭证从事养老护理工作'], stillNeeded: ['与用人单位签订劳动合同'] },
  decision: { number: '示例人社〔2026〕901号', on: '2026-11-02', body }, territory: ['350000'], legalBasis: '闽人社办〔2025〕141号', validity: { from: '2026-11-02', until: '2099-12-31' }, example: true,
};
const builder: RecognitionDocument = {
  ...carer, number: 'GT-R-2026-000902-E', kind: 'firm', holder: { digests: [], enterprise: 'GT-E-2026-000002-H', name: { 'zh-Hant': '範例光電股份有限公司' } },
  catalogue: { id: 'pingtan-firms-2012', version: 1, row: 'r1', title: '台湾建筑企业在平潭执业备案' }, taiwan: { name: '綜合營造業', level: '甲', paper: 'firm' }, mainland: { name: '备案手册' },
  effect: { allows: ['备案后在平潭承揽业务'], stillNeeded: [] }, territory: ['350128'], legalBasis: '平潭综合实验区有关规定', scope: '与台湾登记证书所载业务范围相同，工程勘察除外', filing: '示例备〔2026〕902号', validity: { from: '2026-11-02' },
};

type Shown = Readonly<{ document: RecognitionDocument; state: string; acts: readonly (readonly [string, string])[]; isAnonymous?: boolean }>;
const all: readonly Shown[] = [
  { document: carer, state: 'valid', acts: [] },
  { document: builder, state: 'valid', acts: [] },
  { document: { ...carer, number: 'GT-R-2026-000903-C', outcome: 'partly-recognised', effect: { allows: [], stillNeeded: [] } }, state: 'revoked', acts: [['suspend', 'papers-in-doubt'], ['revoke', 'papers-false']] },
  { document: { ...carer, number: 'GT-R-2026-000904-A' }, state: 'valid', acts: [], isAnonymous: true },
];

/** Certificates as everybody sees them: of a person, of a firm, one that was revoked, and one whose holder had their data deleted. */
export async function showCertificates({ write }: Pick<TestDatabase, 'write'>): Promise<void> {
  const organisation = (await write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ('regulator', 'mainland', '示例人力资源和社会保障局') returning id`))?.id;
  const account = (await write.first<{ id: string }>(`insert into access.account (email, email_key, name) values ('shown@certificate.example', 'shown@certificate.example', 'Shown') returning id`))?.id;
  for (const { document, state, acts, isAnonymous = false } of all) {
    if (!readRecognition(document).ok) throw new Error(`${document.number} is not of the form`);
    const { number, kind, holder, mainland, territory, validity } = document;
    const text = Buffer.from(recognitionBytes(document)).toString();
    await write.query(
      `with asked as (insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key) values (gen_random_uuid(), $1::uuid, $2::uuid, $4, 'x', 1, 'r1') returning id)
       insert into recognition.certificate (number, kind, application_id, organisation_id, enterprise, version, records, state, state_since, trade, level, territory, received, decided, valid_until, is_anonymous, example)
       select $3, $4, id, $1::uuid, $5, 1, $6::int, $7, '2026-11-20', $8, $9, $10::text[], '2026-10-20', '2026-11-02', $11::date, $12, true from asked`,
      [organisation, account, number, kind, holder.enterprise ?? null, acts.length + 1, state, mainland.name, mainland.level ?? null, territory, validity.until ?? null, isAnonymous],
    );
    await write.query(`insert into recognition.certificate_version (number, version, document, sha256, sm3) values ($1, 1, $2, decode($3, 'hex'), decode($4, 'hex'))`, [number, text, hash('sha256', text), hash('sm3', text)]);
    for (const [place, [act, reason]] of acts.entries()) {
      await write.query(`insert into recognition.certificate_act (number, record, act, reason, by_name, "on") values ($1, $2::int, $3, $4, $5::jsonb, '2026-11-20')`, [number, place + 2, act, reason, JSON.stringify(body)]);
    }
  }
  await showCounted(write, { organisation, account });
}

/** People who are counted, so that the page of figures has something to show; nothing of them is kept. */
async function showCounted(write: TestDatabase['write'], of: Readonly<Record<'organisation' | 'account', string | undefined>>): Promise<void> {
  for (const [trade, level, code, month, count] of [['养老护理员', '四级', '350000', '2026-08', 12], ['美容师', '三级', '350600', '2026-09', 6]] as const) {
    await write.query(
      `with asked as (insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key) select gen_random_uuid(), $1::uuid, $2::uuid, 'person', 'x', 1, 'r1' from generate_series(1, $7::int) returning id)
       insert into recognition.certificate (number, kind, application_id, organisation_id, version, records, state_since, trade, level, territory, received, decided, example)
       select 'counted-' || id, 'person', id, $1::uuid, 1, 1, ($6 || '-15')::date, $3, $4, array[$5], ($6 || '-03')::date, ($6 || '-15')::date, false from asked`,
      [of.organisation, of.account, trade, level, code, month, count],
    );
  }
}
