import type { OtherImporters } from '@features/catalogue';
import { pairTable } from './application/import/pair-table';
import { requirementTable } from './application/import/requirement-table';
import { SqlRequirementImports } from './persistence/import/sql-requirement-imports';

/** What takes in requirements and pairs, for `catalogueImport`. */
export const correspondenceImporters: OtherImporters = (citing) => {
  const store = new SqlRequirementImports();
  return {
    requirements: { execute: (order) => citing.execute(order, requirementTable(store)) },
    pairs: { execute: (order) => citing.execute(order, pairTable(store)) },
  };
};
