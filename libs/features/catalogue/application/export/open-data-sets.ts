/** One table of the open data. Its rows carry `source_id`, `grade` and `note` beside the columns, where `sourced`. */
export type OpenDataSet = Readonly<{ name: string; columns: readonly string[]; sourced: boolean; licences: readonly Licence[] }>;

/** SPDX identifier, `facts`, or `none` where we grant nothing, and the text that travels with the data, relative to the folder `data/`. */
export type Licence = Readonly<{ id: string; file: string }>;

export const openDataNames = [
  'standards', 'adoptions', 'replacements', 'amendments', 'relations', 'changes', 'clauses', 'transitions', 'access', 'terms', 'sources', 'ics', 'ccs',
  'international-standards', 'international-relations',
] as const;
export type OpenDataName = (typeof openDataNames)[number];
export type CatalogueSet = OpenDataSet & Readonly<{ name: OpenDataName }>;

const facts: Licence = { id: 'facts', file: 'LICENCE.facts.txt' };
const ungranted: Licence = { id: 'none', file: 'LICENCE.international.txt' };
const licence = (id: string, file: string): Licence => ({ id, file });
const set = (name: OpenDataName, columns: string, licences: readonly Licence[] = [facts], sourced = true): CatalogueSet => ({
  name, columns: columns.split(' '), sourced, licences,
});

/** The columns are those that the import reads: what was exported can be imported again. */
export const openDataSets: readonly CatalogueSet[] = [
  set(
    'standards',
    'number side kind title_zh_hans title_zh_hant title_en title_basis nature status status_raw issued implemented withdrawn ics ccs committee class_no part_text basis retrieved',
    [facts, licence('BSD-2-Clause', 'standards/LICENCE.relaton-gb.txt')],
  ),
  set('adoptions', 'id national base degree degree_stated degree_basis confirmed base_dated dual_number deviations deviations_seen deviations_complete retrieved'),
  set('replacements', 'from_number relation to_number extent planned date basis'),
  set('amendments', 'from_number relation to_number basis'),
  set('relations', 'from_number relation to_number'),
  set('changes', 'id old new clause old_clause change kind retrieved'),
  set('clauses', 'standard clause parent order annex title_zh_hans title_zh_hant title_en abstract_zh_hans abstract_zh_hant abstract_en retrieved'),
  set('transitions', 'number procedure from'),
  set('access', 'product_zh_hans product_zh_hant product_en side scheme standards from'),
  set('terms', 'id term_en mainland_zh_hans taiwan_zh_hant pair_type domain context not_context ambiguous basis status licence', [
    licence('MIT', 'terms/LICENCE.agent-skills.txt'), licence('Apache-2.0', 'terms/LICENCE.opencc.txt'), licence('Unicode-3.0', 'terms/LICENCE.unicode.txt'), facts,
  ]),
  set('sources', 'id address kind grade licence', [facts], false),
  set('ics', 'code level parent title_en title_zh_hans note_en', [licence('BSD-2-Clause', 'classifications/LICENCE.isoics.txt'), facts], false),
  set('ccs', 'code level parent title_zh_hans note', [licence('BSD-2-Clause', 'classifications/LICENCE.cnccs.txt')], false),
  set('international-standards', 'number kind title_en status issued implemented withdrawn ics committee retrieved', [ungranted]),
  set('international-relations', 'from_number relation to_number date basis', [ungranted]),
];

/** Columns that a sourced row has beside its own. */
export const sourceColumns = ['source', 'source_kind', 'source_address', 'grade', 'note'] as const;
