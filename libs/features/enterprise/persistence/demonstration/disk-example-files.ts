import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type ExampleFile, ExampleFiles } from '../../application/demonstration/example-files';

const files = {
  mainland: { file: 'business-licence.pdf', kind: 'business-licence', name: '示例-营业执照.pdf', mediaType: 'application/pdf' },
  taiwan: { file: 'taiwan-registration.png', kind: 'taiwan-registration', name: '範例-公司登記.png', mediaType: 'image/png' },
} as const;

/** Those of `data/examples`. */
export class DiskExampleFiles extends ExampleFiles {
  async of(side: 'mainland' | 'taiwan'): Promise<ExampleFile> {
    const { file, ...label } = files[side];
    return { ...label, bytes: await readFile(path.join(projectRoot(), 'data', 'examples', file)) };
  }
}
