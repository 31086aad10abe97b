import { hash } from 'node:crypto';
import { type DeclarationDocument, documentBytes, readDocument } from '@pure/credential';
import { fold, tokens } from '@pure/han';
import type { TestDatabase } from '../../support/database';

const lamp: DeclarationDocument = {
  form: 'gongtong-declaration/1', number: 'GT-D-2026-000001-W', version: 1,
  declarer: { number: 'GT-E-2026-000001-J', name: { 'zh-Hans': '示例照明（厦门）有限公司', en: 'Example Lighting (Xiamen) Co., Ltd.' }, uscc: '91350200DEM000001C' },
  standards: [
    { type: 'enterprise', number: 'Q/SLZM 001-2026', name: 'LED平板灯具' },
    { type: 'mandatory-national', number: 'GB 4943.1-2022', name: '音视频、信息技术和通信技术设备 第1部分：安全要求' },
    { type: 'mandatory-national', number: 'GB 24819-2009', name: '普通照明用LED模块 安全要求' },
  ],
  products: [{ kind: 'product', name: 'LED平板灯具', models: ['PL-36W', 'PL-48W'], barCode: '6901234567892' }, { kind: 'service', name: '灯具安装', models: [] }],
  indicators: [
    { name: '初始光效', kind: 'performance', operator: '>=', value: '110', unit: 'lm/W', method: { number: 'GB/T 24824-2009', clause: '5.3' }, conditions: ['环境温度 25 °C'], product: 0 },
    { name: '表面温度', kind: 'performance', operator: '<=', value: '75', unit: 'Cel', method: { number: 'GB 4943.1-2022', clause: '9' }, conditions: [] },
    { name: '色温', kind: 'performance', operator: 'range', low: '3000', high: '4000', unit: 'K', conditions: [] },
    { name: '调光', kind: 'functional', operator: 'boolean', value: 'true', conditions: [] },
    { name: '外壳颜色', kind: 'functional', operator: 'in', values: ['白', '灰'], conditions: [] },
    { name: '功率', kind: 'performance', operator: '=', value: '36', low: '34', high: '38', unit: 'W', conditions: [] },
  ],
  notices: [{ code: 'D4_LOWER', text: { 'zh-Hans': '光通维持率低于推荐性标准 GB/T 24823-2024。', 'zh-Hant': '光束維持率低於推薦性標準 GB/T 24823-2024。' } }],
  promise: '所供产品符合上述标准与指标。', signatory: { function: '质量负责人' }, issued: { on: '2026-11-01', place: '厦门' }, validity: { from: '2026-11-01' }, rules: '1', example: true,
};

const adapter: DeclarationDocument = {
  form: 'gongtong-declaration/1', number: 'GT-D-2026-000002-U', version: 1,
  declarer: { number: 'GT-E-2026-000002-H', name: { 'zh-Hant': '範例光電股份有限公司' }, ubn: '99999981' },
  standards: [{ type: 'cns', number: 'CNS 15598-1:2020', name: '音視訊、資訊及通訊技術設備－第1部：安全要求' }],
  products: [{ kind: 'product', name: '電源供應器', models: ['PA-65'] }], indicators: [], notices: [],
  promise: '所供產品符合上述標準。', signatory: { function: '品保經理' }, issued: { on: '2026-11-02', place: '新竹' }, validity: { until: '2026-11-20' }, rules: '1',
};

type Shown = Readonly<{ versions: readonly DeclarationDocument[]; state: string; reason: string | null }>;
const all: readonly Shown[] = [
  { versions: [lamp, { ...lamp, version: 2, promise: '所供产品符合上述标准与全部指标。' }], state: 'in_force', reason: null },
  { versions: [adapter], state: 'withdrawn', reason: '執行標準已被取代' },
];

/** Two declarations of the two enterprises as everybody sees them: an example of two versions in force, and one that its enterprise withdrew. */
export async function showDeclarations({ write }: Pick<TestDatabase, 'write'>): Promise<void> {
  for (const { versions, state, reason } of all) {
    for (const document of versions) {
      if (!readDocument(document).ok) throw new Error(`${document.number} is not of the form`);
      const text = Buffer.from(documentBytes(document)).toString();
      await write.query(`insert into declaration.version (number, version, document, sha256, sm3, suite) values ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), 'session')`,
        [document.number, document.version, text, hash('sha256', text), hash('sm3', text)]);
    }
    const last = versions.at(-1) ?? lamp;
    const { number, declarer, products, standards } = last;
    const words = [number, ...Object.values(declarer.name), ...products.flatMap(({ name, models }) => [name, ...models]), ...standards.flatMap((each) => [each.number, each.name ?? ''])].join(' ');
    await write.query(`
      with own as (
        insert into declaration.declaration (organisation_id, draft, writing) select organisation_id, '{}', false from enterprise.enterprise where number = $2 returning id
      )
      insert into declaration.published (number, declaration_id, enterprise_number, version, state, state_since, state_reason, since, products, tok, example)
      select $1, own.id, $2, $3, $4, date '2026-11-25', $5, date '2026-11-01', $6, $7, $8 from own`,
      [number, declarer.number, last.version, state, reason, products.length, tokens(fold(words)), last.example === true]);
    for (const standard of standards) await write.query(`insert into declaration.cited (number, standard, role) values ($1, $2, 'followed')`, [number, standard.number]);
  }
}
