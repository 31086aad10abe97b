import { StreamableFile } from '@nestjs/common';
import { csvLine } from '@pure/exchange';
import { relationsIn } from '@pure/equivalence';
import { Readable } from 'node:stream';
import type { PublishedLine } from '../../application/approval/published-mappings';
import type { MappingsAsked, MappingsFound } from '../../application/search/search-mappings';
import { directionOf, facetNames, type MappingEntry } from '../../domain/search/entry';
import { linesBody } from '../approval/approval-body';
import type { SearchMappingsQuery } from './search.dto';

export const searchAsked = ({ q, standard, state, sector, relation, degree, direction, effect, territory, sort }: SearchMappingsQuery): Omit<MappingsAsked, 'after' | 'limit'> => ({
  q: q?.trim() ?? '', standard: standard?.trim() ?? null, order: sort ?? null,
  filters: { state: state ?? null, sector: sector ?? null, relation: relation ?? null, degree: degree ?? null, direction: direction ?? null, effect: effect ?? null, territory: territory ?? null },
});

/** `lines`: what was found, with the documents. */
export const foundBody = ({ total, next, restarted, facets, also, alike, unfiltered }: MappingsFound, lines: readonly PublishedLine[]) => ({
  ...linesBody({ items: lines, total, next }), restarted, facets: Object.fromEntries(facetNames.map((name) => [name, facets[name].map((each) => ({ ...each }))])), also: [...also],
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
