import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { EventHandler, Journal, type JournalEvent } from '@platform/journal';
import { CatalogueNews } from '../application/catalogue/catalogue-news';

/** A new version of a catalogue concerns who drafts an application, which will be submitted under it, and whose application runs on under the version before: the journal has each. */
@Injectable()
export class TellNewVersion extends EventHandler {
  readonly name = 'recognition.tell-new-version';
  readonly acts = ['recognition-catalogue.published'] as const;

  constructor(
    private readonly catalogues: CatalogueNews,
    private readonly journal: Journal,
  ) {
    super();
  }

  async handle(tx: Tx, { subject, content: { version } }: JournalEvent): Promise<void> {
    if (typeof version !== 'number') return;
    for (const { id, version: before, ...named } of await this.catalogues.appliedUnder(tx, subject.id)) {
      if (before >= version) continue;
      await this.journal.record(tx, { act: 'recognition-application.catalogue-renewed', by: { via: 'system' }, subject: { kind: 'recognition-application', id }, content: { ...named, catalogue: subject.id, version } });
    }
  }
}
