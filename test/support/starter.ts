import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { recognitionImporters } from '@features/recognition';
import { projectRoot } from '@platform/config';
import { openDatabase } from '@platform/database';

/** What the loaded data depend on beside the schema: the files, and the code that reads them. */
const origins = ['data', 'libs/features/catalogue/application/import', 'libs/features/catalogue/domain', 'libs/features/catalogue/persistence/import',
  'libs/features/correspondence/application/import', 'libs/features/correspondence/persistence/import', 'libs/features/catalogue/application/search', 'libs/features/catalogue/persistence/search', 'libs/pure',
  'libs/features/recognition/application/catalogue', 'libs/features/recognition/domain/catalogue', 'libs/features/recognition/persistence/catalogue',
];

export function starterState(): string[] {
  return origins.flatMap((origin) => {
    const folder = path.join(projectRoot(), origin);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'));
    return files.map((entry) => path.join(entry.parentPath, entry.name)).sort().map(digest);
  });
}

/** Loads the starter data into a migrated database. */
export async function loadStarter(url: string): Promise<void> {
  const database = await openDatabase({ url, replicaUrl: null });
  try {
    const loaded = await catalogueImport(database, correspondenceImporters, recognitionImporters).loadStarterData.execute();
    if (!loaded.ok) throw new Error(`starter data refused: ${JSON.stringify(loaded.refusal)}`);
  } finally {
    await database.close();
  }
}

function digest(file: string): string {
  return `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
}
