import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { parse } from 'csv-parse/sync';
import { SectorTable, type SectorFocus, type SeriesPart } from '../../application/sectors/sector-table';
import { isSectorId, type SectorId, type SectorRule } from '../../domain/sector';
import { gradeOfLetter } from '../../domain/grade';

type Row = Readonly<Record<string, string>>;

/** The table of sectors as it ships. @throws when a file, which ships with the product, is not what it must be */
export function readSectorTable(folder: string = path.join(projectRoot(), 'data')): SectorTable {
  const sectors = rows(folder, 'sectors.csv');
  const versions = new Set(sectors.map((row) => row['version']));
  const [version] = versions;
  if (!version || versions.size > 1) throw new Error('data/sectors.csv: all rows must have one version');
  return new SectorTable(version, sectors.map(ruleOf), rows(folder, 'sector_focus.csv').map(focusOf), rows(folder, 'standards/series_parts.csv').map(partOf));
}

function rows(folder: string, file: string): readonly Row[] {
  return parse(readFileSync(path.join(folder, file)), { columns: true });
}

function ruleOf(row: Row): SectorRule {
  const { scheme, prefix } = row;
  if ((scheme !== 'ICS' && scheme !== 'CCS') || !prefix) throw new Error(`data/sectors.csv: no such rule: ${JSON.stringify(row)}`);
  return { sector: sectorIn(row, 'sectors.csv'), scheme, prefix };
}

const shows = ['member', 'series', 'changes', 'pair'] as const;

function focusOf(row: Row): SectorFocus {
  const { number, source, counterpart, base, note } = row;
  const show = shows.find((name) => name === row['show']);
  const grade = gradeOfLetter(row['grade'] ?? '');
  if (!show || !number || !source || typeof grade !== 'number') throw new Error(`data/sector_focus.csv: no such row: ${JSON.stringify(row)}`);
  return { sector: sectorIn(row, 'sector_focus.csv'), show, number, source, grade, ...(counterpart && { counterpart }), ...(base && { base }), ...(note && { note }) };
}

function partOf(row: Row): SeriesPart {
  const { series, part, part_title_zh_hans: title, base_number: base } = row;
  if (!series || !part || !base) throw new Error(`data/standards/series_parts.csv: no such part: ${JSON.stringify(row)}`);
  return { series, part, base, ...(title && { title }) };
}

function sectorIn({ sector = '' }: Row, file: string): SectorId {
  if (!isSectorId(sector)) throw new Error(`data/${file}: no such sector: ${sector}`);
  return sector;
}
