import { Callers } from './callers';

/** Knows nobody: for a process in which nobody signs in. */
export class Nobody extends Callers {
  callerOf(): Promise<null> {
    return Promise.resolve(null);
  }
}
