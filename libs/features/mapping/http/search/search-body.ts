import { StreamableFile } from '@nestjs/common';
import { csvLine } from '@pure/exchange';
import { relationsIn } from '@pure/equivalence';
import { Readable } from 'node:stream';
import type { MappingsAsked, MappingsFound } from '../../application/search/search-mappings';
import { directionOf, facetNames, type MappingEntry } from '../../domain/search/entry';
import { counted } from '../approval/approval-body';
import type { SearchMappingsQuery } from './search.dto';

export const searchAsked = ({ q, standard, state, sector, relation, degree, direction, effect, territory, sort }: SearchMappingsQuery): Omit<MappingsAsked, 'after' | 'limit'> => ({
  q: q?.trim() ?? '', standard: standard?.trim() ?? null, order: sort ?? null,
  filters: { state: state ?? null, sector: sector ?? null, relation: relation ?? null, degree: degree ?? null, direction: direction ?? null, effect: effect ?? null, territory: territory ?? null },
});

/** What a list needs of it; the rows come with the mapping itself. */
function lineBody(entry: MappingEntry) {
  const { number, version, state, since, until, source, target, mask, degree, sectors, effect, territory, body, example } = entry;
  return { number, version, state, since, until, source: source.number, target: target.number, direction: directionOf(entry), relations: [...relationsIn(mask)], degree, sectors: [...sectors], effect, territory, approvingBody: { ...body }, example };
}

export const foundBody = ({ items, total, next, restarted, facets, also, alike, unfiltered }: MappingsFound) => ({
  items: items.map(lineBody), ...counted(total), next, restarted, facets: Object.fromEntries(facetNames.map((name) => [name, facets[name].map((each) => ({ ...each }))])), also: [...also],
  alike: alike.map(({ number, source, target }) => ({ number, source: source.number, target: target.number })), unfiltered,
});

const columns: Readonly<Record<string, (entry: MappingEntry) => string>> = {
  number: ({ number }) => number, version: ({ version }) => String(version), state: ({ state }) => state, since: ({ since }) => since, until: ({ until }) => until ?? '',
  source: ({ source }) => source.number, target: ({ target }) => target.number, direction: directionOf, relations: ({ mask }) => relationsIn(mask).join('; '), degree: ({ degree }) => degree ?? '',
  sectors: ({ sectors }) => sectors.join('; '), effect: ({ effect }) => effect, territory: ({ territory }) => territory,
  approving_body_zh_hans: ({ body }) => body['zh-Hans'] ?? '', approving_body_zh_hant: ({ body }) => body['zh-Hant'] ?? '', example: ({ example }) => String(example),
};

/** UTF-8 with a byte order mark, after RFC 4180. */
export function csvFile(entries: readonly MappingEntry[], day: string): StreamableFile {
  const lines = function* () {
    yield `\ufeff${csvLine(Object.keys(columns))}`;
    for (const entry of entries) yield csvLine(Object.values(columns).map((cell) => cell(entry)));
  };
  return new StreamableFile(Readable.from(lines(), { objectMode: false }), { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="mappings-${day}.csv"` });
}
