import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DeletionHolds } from './deletion-holds';
import { PersonalRecords } from './personal-records';
import { RetentionTarget } from './retention-target';

/** What the features of this process keep about people and what they need them for: whatever provider is of one of the classes. */
@Injectable()
export class PersonalProviders {
  constructor(private readonly discovery: DiscoveryService) {}

  get records(): readonly PersonalRecords[] {
    return this.instances().filter((instance) => instance instanceof PersonalRecords);
  }

  get holds(): readonly DeletionHolds[] {
    return this.instances().filter((instance) => instance instanceof DeletionHolds);
  }

  get retention(): readonly RetentionTarget[] {
    return this.instances().filter((instance) => instance instanceof RetentionTarget);
  }

  private instances(): readonly unknown[] {
    return [...new Set(this.discovery.getProviders().map(({ instance }): unknown => instance))];
  }
}
