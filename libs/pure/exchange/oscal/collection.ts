import { itemsOf, type Plain, plainItems, plainOf, textOf } from '../plain/plain';

export type OscalProp = Readonly<{ name: string; ns: string | null; value: string }>;
export type OscalItem = Readonly<{ idRef: string; props: readonly OscalProp[]; extras: readonly string[] }>;

/** `ns`: whose word `relationship` is; null: OSCAL's own. `extras`: names of what else stands there. */
export type OscalMap = Readonly<{
  ns: string | null; relationship: string; rationale: string | null; sources: readonly OscalItem[]; targets: readonly OscalItem[]; qualifiers: readonly string[]; remarks: string; props: readonly OscalProp[]; extras: readonly string[];
}>;
export type OscalResource = Readonly<{ href: string; props: readonly OscalProp[] }>;
export type OscalMapping = Readonly<{ method: string | null; rationale: string | null; source: OscalResource; target: OscalResource; maps: readonly OscalMap[]; extras: readonly string[] }>;
export type OscalCollection = Readonly<{ version: string; method: string | null; rationale: string | null; mappings: readonly OscalMapping[]; props: readonly OscalProp[]; extras: readonly string[] }>;

/** Members of each object that are read, or that name the thing alone. */
const read = {
  collection: ['uuid', 'metadata', 'provenance', 'mappings'], provenance: ['method', 'matching-rationale', 'status', 'mapping-description'],
  mapping: ['uuid', 'method', 'matching-rationale', 'status', 'source-resource', 'target-resource', 'maps'],
  map: ['uuid', 'ns', 'matching-rationale', 'relationship', 'sources', 'targets', 'qualifiers', 'remarks', 'props'], item: ['type', 'id-ref', 'props'],
};

const extrasOf = (object: Plain, known: readonly string[]): readonly string[] => Object.keys(object).filter((name) => !known.includes(name));

/** A mapping collection of OSCAL; null where the value is none. Nothing of it is checked but its form. */
export function readCollection(value: unknown): OscalCollection | null {
  const collection = plainOf(value)['mapping-collection'];
  const whole = plainOf(collection);
  const mappings = Array.isArray(whole['mappings']) ? plainItems(whole['mappings']) : [plainOf(whole['mappings'])];
  const [metadata, provenance] = [plainOf(whole['metadata']), plainOf(whole['provenance'])];
  if (!mappings.some(({ maps }) => Array.isArray(maps))) return null;
  return {
    version: textOf(metadata['oscal-version']) ?? '', method: textOf(provenance['method']), rationale: textOf(provenance['matching-rationale']), props: propsOf(metadata),
    mappings: mappings.map(mappingOf), extras: [...extrasOf(whole, read.collection), ...extrasOf(provenance, read.provenance).map((name) => `provenance/${name}`)],
  };
}

const mappingOf = (mapping: Plain): OscalMapping => ({
  method: textOf(mapping['method']), rationale: textOf(mapping['matching-rationale']), source: resourceOf(mapping['source-resource']), target: resourceOf(mapping['target-resource']),
  maps: plainItems(mapping['maps']).map(mapOf), extras: extrasOf(mapping, read.mapping),
});

const resourceOf = (value: unknown): OscalResource => ({ href: textOf(plainOf(value)['href']) ?? '', props: propsOf(plainOf(value)) });

const mapOf = (map: Plain): OscalMap => ({
  ns: textOf(map['ns']), relationship: textOf(map['relationship']) ?? '', rationale: textOf(map['matching-rationale']), sources: plainItems(map['sources']).map(itemOf), targets: plainItems(map['targets']).map(itemOf),
  qualifiers: plainItems(map['qualifiers']).map(({ description }) => textOf(description) ?? ''), remarks: textOf(map['remarks']) ?? '', props: propsOf(map), extras: extrasOf(map, read.map),
});

const itemOf = (item: Plain): OscalItem => ({ idRef: textOf(item['id-ref']) ?? '', props: propsOf(item), extras: extrasOf(item, read.item) });

const propsOf = (of: Plain): readonly OscalProp[] => itemsOf(of['props']).map(plainOf).flatMap((prop) => {
  const [name, value] = [textOf(prop['name']), textOf(prop['value'])];
  return name === null || value === null ? [] : [{ name, ns: textOf(prop['ns']), value }];
});
