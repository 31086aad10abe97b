import { writeFileSync } from 'node:fs';
import type { Client } from 'pg';

export const DECLARATIONS = 1_000_000;
export const STANDARDS = 5_000;

export const numberOf = (at: number): string => `GB/T ${50_000 + at}-2020`;

/** Rows of made editions in force; the first `ended` of them were withdrawn. */
export function writeEditions(file: string, { count, ended, retrieved }: Readonly<{ count: number; ended: number; retrieved: string }>): void {
  const row = (at: number): object => ({
    number: numberOf(at), side: 'mainland', level: 'national', nature: 'recommended', title_zh_hans: `示例标准 ${at}`, issued: '2020-01-01', implemented: '2020-06-01',
    ...(at < ended ? { status_raw: '废止', status: 'withdrawn', withdrawn: '2026-11-02' } : { status_raw: '现行', status: 'in_force' }), source: 'a.example', grade: 'A', retrieved,
  });
  writeFileSync(file, Array.from({ length: count }, (_, at) => `${JSON.stringify(row(at))}\n`).join(''));
}

const DRAFT = `jsonb_build_object('products', jsonb_build_array(jsonb_build_object('name', '示例灯')), 'standards', jsonb_build_array(jsonb_build_object('type', 'recommended-national', 'edition', 'GB/T ' || 50000 + g % ${STANDARDS} || '-2020')))`;
const NUMBER = `'GT-D-2026-' || lpad(g::text, 7, '0') || '-0'`;

/** Declarations in force of one enterprise: each follows one standard and measures by another. Foreign keys are not looked at. */
export async function fillDeclarations(client: Client): Promise<void> {
  const organisation = '00000000-0000-4000-8000-000000000001';
  await client.query(`set session_replication_role = replica`);
  const steps = [
    `insert into declaration.declaration (id, organisation_id, draft, writing) select ('00000000-0000-4000-9000-' || lpad(to_hex(g), 12, '0'))::uuid, '${organisation}', '{}', false from generate_series(1, $1::int) g`,
    `insert into declaration.version (number, version, document, sha256, sm3, suite) select ${NUMBER}, 1, '{}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 'session' from generate_series(1, $1::int) g`,
    `insert into declaration.published (number, declaration_id, enterprise_number, version, state, state_since, since, products, tok, example)
      select ${NUMBER}, ('00000000-0000-4000-9000-' || lpad(to_hex(g), 12, '0'))::uuid, 'GT-E-2026-000001-0', 1, 'in_force', '2026-01-01', '2026-01-01', 1, '{}', false from generate_series(1, $1::int) g`,
    `insert into declaration.cited (number, standard, role) select ${NUMBER}, 'GB/T ' || 50000 + g % ${STANDARDS} || '-2020', 'followed' from generate_series(1, $1::int) g`,
    `insert into declaration.cited (number, standard, role) select ${NUMBER}, 'GB/T ' || 50000 + (g * 7 + 1) % ${STANDARDS} || '-2020', 'method' from generate_series(1, $1::int) g`,
    `insert into declaration.kept (number, organisation_id, version, draft, checked_at) select ${NUMBER}, '${organisation}', 1, ${DRAFT}, now() - interval '1 day' from generate_series(1, $1::int) g`,
  ];
  for (const step of steps) await client.query(step, [DECLARATIONS]);
  await client.query(`insert into declaration.sighting (standard) select distinct standard from declaration.cited`);
  await client.query(`set session_replication_role = origin`);
  await client.query('vacuum analyze');
}
