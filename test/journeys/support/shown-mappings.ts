import { createHash } from 'node:crypto';
import { canonicalJson } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { otherKey, otherSlug } from '@pure/standard-number';
import type { TestDatabase } from '../../support/database';

const [source, target] = ['甲文件', '乙文件'];
const row = (key: string, ends: readonly [string[], string[]], relations: string[], reason: string) => {
  const [sources, targets] = ends.map((refs) => refs.map((ref) => ({ kind: 'clause', ref })));
  const said = { qualifiers: '', rationale: 'semantic', deviation: null, severity: null, method: 'human', confirmed: true, extraTest: null, evidence: [{ source: '甲文件前言', locator: '第 1 页', grade: 3 }] };
  return { key, sources, targets, relations, negated: false, reason, ...said };
};
const content = {
  source, target, lastKey: 2, rows: [row('r1', [['4.1'], ['4.1']], ['equal'], '要求相同'), row('r2', [['4.2'], []], [], '已查目标标准')],
  document: { relations: ['equal', 'superset'], negated: false, evidence: [{ source: '甲文件前言', locator: '第 1 页', grade: 3 }], degree: null, rationale: '依据两份文件的前言', deviationsSeen: false, deviationsComplete: false },
};

/** A mapping that a panel has agreed to, between two documents of nobody; its number. */
export async function showMapping(database: TestDatabase): Promise<string> {
  for (const number of [source, target]) {
    const family = `with f as (insert into catalogue.family (key, number, slug, issuer, side) values ($1, $2, $3, 'other', 'other') returning id)
      insert into catalogue.edition (family_id, key, number, slug, year, side, kind) select id, $1, $2, $3, 2025, 'other', 'other' from f`;
    await database.write.query(family, [otherKey(number), number, otherSlug(number)]);
  }
  const number = numberOf('M', 2026, 12);
  const made = await database.write.first<{ id: string }>(
    `insert into mapping.mapping (number, organisation_id, state, source, target, submitted) select $1, id, 'reviewed', $2, $3, 1 from access.organisation where kind = 'centre' limit 1 returning id`, [number, source, target]);
  await database.write.query(`insert into mapping.version (mapping_id, version, content, digest, submitted_by) select $1::uuid, 1, $2::jsonb, $3, id from access.account where email like 'centre-1%'`, [
    made?.id, JSON.stringify(content), createHash('sha256').update(canonicalJson(content)).digest(),
  ]);
  return number;
}
