import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '@platform/config';
import { parse } from 'csv-parse/sync';
import { CommonStandards, type CommonStandard, type CommonStandardList, type OfficialCount } from '../../application/common-standards/common-standards';
import { texts } from '../../application/read/edition-ref';
import { sourceView } from '../../application/read/source-view';
import type { SourceView } from '../../application/standard-view';
import { gradeOfLetter } from '../../domain/grade';
import { isSectorId } from '../../domain/sector';

type Row = Readonly<Record<string, string>>;

/** The two tables that ship with the product, read once. */
@Injectable()
export class DiskCommonStandards extends CommonStandards {
  private readonly list = readList(path.join(projectRoot(), 'data'));

  commonStandards(): CommonStandardList {
    return this.list;
  }
}

/** @throws when a file, which ships with the product, is not what it must be */
function readList(folder: string): CommonStandardList {
  const items = rows(folder, 'common_standards.csv').map(standardOf);
  const counts = rows(folder, 'official_counts.csv').filter(({ what }) => what === 'common-standards').map(countOf);
  const [official, ...earlier] = counts.sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  if (!official) throw new Error('data/official_counts.csv: no row for common-standards');
  return { items, count: items.length, official, earlier };
}

const rows = (folder: string, file: string): readonly Row[] => parse(readFileSync(path.join(folder, file)), { columns: true });

function standardOf(row: Row): CommonStandard {
  const { title_zh_hans: hans, title_zh_hant: hant, number, year, kind, sector = '', bodies, note } = row;
  if (!kind || !(hans || hant)) throw new Error(`data/common_standards.csv: no such standard: ${JSON.stringify(row)}`);
  return {
    title: texts(hans || null, hant || null, null), kind, source: sourceOf(row),
    ...(number && { number }), ...(year && { year }), ...(isSectorId(sector) && { sector }), ...(bodies && { bodies }), ...(note && { note }),
  };
}

function countOf(row: Row): OfficialCount {
  const { count = '', as_of: asOf = '' } = row;
  if (!/^\d+$/.test(count) || !asOf) throw new Error(`data/official_counts.csv: no such count: ${JSON.stringify(row)}`);
  return { count: Number(count), asOf, source: sourceOf(row) };
}

/** These tables name a source by its address; a compilation's stays behind. */
function sourceOf({ source = '', grade: letter = '' }: Row): SourceView {
  const grade = gradeOfLetter(letter);
  if (!source || typeof grade !== 'number') throw new Error(`a row without source or grade: ${source}`);
  return sourceView({ source_id: source, grade, note: null }, new Map([[source, { id: source, address: source, kind: null, grade, stated_on: null }]]));
}
