import type { StoredFile } from './stored-file';

/** Looks at what a picture shows, for features to whom one that shows nothing is no proof. */
export abstract class PictureLook {
  /** Whether it is too small to be read, or nothing but one colour. Of what is no picture nothing is said: false. */
  abstract showsNothing(file: Pick<StoredFile, 'sha256' | 'mediaType'>): Promise<boolean>;
}
