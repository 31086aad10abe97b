import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Tx } from '@platform/database';
import type { Caller } from '@platform/permissions';
import { FileReaders } from '../file-readers';
import type { StoredFile } from '../stored-file';

/** All that features say of who reads their files: whatever provider of whatever module is a `FileReaders`. */
@Injectable()
export class AllFileReaders {
  constructor(private readonly discovery: DiscoveryService) {}

  async mayRead(tx: Tx, caller: Caller, file: StoredFile): Promise<boolean> {
    for (const readers of this.all()) {
      if (await readers.mayRead(tx, caller, file)) return true;
    }
    return false;
  }

  private all(): readonly FileReaders[] {
    const instances = this.discovery.getProviders().map(({ instance }): unknown => instance);
    return instances.filter((instance) => instance instanceof FileReaders);
  }
}
