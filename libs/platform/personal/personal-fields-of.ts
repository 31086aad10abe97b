import type { Environment } from '@platform/config';
import { FileSealer, keysFolder, RandomSecrets, suiteOf } from '@platform/sealing';
import type { PersonalFields } from './personal-fields';
import { SqlPersonalFields } from './sql-personal-fields';

/** `PersonalFields` without Nest, for what the product itself writes before it serves. */
export function personalFieldsOf(environment: Environment): PersonalFields {
  const suite = suiteOf(environment);
  return new SqlPersonalFields(new FileSealer(keysFolder(environment), suite), new RandomSecrets(), suite);
}
