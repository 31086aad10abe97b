import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { exchanged, exchangedContent } from '../../../libs/features/mapping/domain/exchange/exchanged.fixture';
import type { MappingContent } from '../../../libs/features/mapping/domain/content';
import type { TestDatabase } from '../../support/database';

type Shown = Readonly<{ serial: number; state?: string; content?: MappingContent; example?: boolean; organisation: string }>;

const json = (value: Json): Json => value;

/** A mapping that everybody was shown, in a state, with any content; gives its number. */
export async function aShownMapping(database: Pick<TestDatabase, 'write'>, { serial, state = 'approved', content = exchangedContent, example = false, organisation }: Shown): Promise<string> {
  const number = numberOf('M', 2031, serial);
  const document = canonicalJson(json({ ...exchanged({}, example).document, number, version: 1, content }));
  const mapping = await database.write.first<{ id: string }>(
    `insert into mapping.mapping (number, organisation_id, state, source, target, submitted, example) values ($1, $2::uuid, $3, $4, $5, 1, $6) returning id`,
    [number, organisation, state === 'approved' || state === 'suspended' || state === 'revoked' ? state : 'approved', content.source, content.target, example]);
  await database.write.query(
    `with edition as (select (select id from catalogue.edition where number = $3) as source, (select id from catalogue.edition where number = $4) as target)
     insert into mapping.published (number, mapping, version, state, state_since, reason, source_id, target_id, territory, record, example)
     select $1, $2::uuid, 1, $5, '2026-11-29', $6, source, target, '350200', 1, $7 from edition`,
    [number, mapping?.id, content.source, content.target, state, state === 'approved' ? null : '限值有误', example]);
  await database.write.query(
    `insert into mapping.published_version (number, record, version, document, sha256, "on") values ($1, 1, 1, $2, $3, '2026-11-29')`,
    [number, document, createHash('sha256').update(document).digest()]);
  return number;
}

/** A mapping of so many rows, each with a reason and evidence of the length that centres write. */
export function contentOfRows(rows: number): MappingContent {
  const [first] = exchangedContent.rows;
  return { ...exchangedContent, lastKey: rows, rows: first === undefined ? [] : Array.from({ length: rows }, (_, at) => ({ ...first, key: `r${at + 1}`, sources: [{ kind: 'clause' as const, ref: `4.${at + 1}` }], reason: `${at + 1}：两者的限值相同，试验方法引用同一版本的同一条款，判定条件一致。` })) };
}
