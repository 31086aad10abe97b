import type { MediaType } from '@platform/files';
import type { EvidenceKind } from '../../domain/gaps';

/** A file that an example enterprise hands in; it says of itself that it is an example. */
export type ExampleFile = Readonly<{ kind: EvidenceKind; name: string; mediaType: MediaType; bytes: Buffer }>;

export abstract class ExampleFiles {
  abstract of(side: 'mainland' | 'taiwan'): Promise<ExampleFile>;
}
