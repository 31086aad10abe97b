import type { Suite } from '../signing';
import { ed25519, es256 } from './jose-suites';
import { sm2Sm3 } from './sm2-suite';
import type { SuiteKind } from './suite-key';

export const suiteKinds: Readonly<Record<Suite, SuiteKind>> = { ed25519, es256, 'sm2-sm3': sm2Sm3 };
