import { appendFileSync, readFileSync } from 'node:fs';
import type { Operation } from './operation';

/** Every operation of the clients, a line each, written before the client goes on. */
export class ClientJournal {
  private readonly kept: Operation[] = [];

  constructor(private readonly file: string) {}

  write(operation: Operation): void {
    this.kept.push(operation);
    appendFileSync(this.file, `${JSON.stringify(operation)}\n`);
  }

  get operations(): readonly Operation[] {
    return this.kept;
  }
}

export function readJournal(file: string): readonly Operation[] {
  return readFileSync(file, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Operation);
}
