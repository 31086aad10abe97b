import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import { CatalogueNews } from '@features/recognition';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { InboxStore } from '../../application/inbox/inbox-store';
import { IN_ANY_LANGUAGE } from '../../application/inbox/item-text';
import { PostItem } from '../../application/inbox/post-item';
import { applicantsOf, textOf } from './applicant';

type Subject = JournalEvent['subject'];

/** Under this lies what waits at the centre that drafts the next version. */
const drafted = ({ id }: Subject): Subject => ({ kind: 'recognition-draft', id });

/** The next version of a catalogue waits for a second person, or goes back to the first; published, taken back or dropped it waits for nobody. */
@Injectable()
export class TellCatalogueCentre extends EventHandler {
  readonly name = 'notice.tell-catalogue-centre';
  readonly acts = ['recognition-catalogue.proposed', 'recognition-catalogue.returned', 'recognition-catalogue.withdrawn', 'recognition-catalogue.published', 'recognition-catalogue.dropped'] as const;

  constructor(
    private readonly catalogues: CatalogueNews,
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    await this.inbox.saveDone(tx, drafted(subject));
    const organisation = textOf(content['organisation']);
    const step = act === 'recognition-catalogue.proposed' ? 'proposed' : act === 'recognition-catalogue.returned' ? 'returned' : null;
    if (step === null || organisation === '') return;
    const params = { catalogue: await this.catalogues.titleOf(tx, subject.id), step };
    await this.posting.execute(tx, { event: id, to: { organisation, role: 'centre' }, reason: 'recognition-catalogue', params, object: drafted(subject), address: `/app/recognition/catalogues/${subject.id}`, due: null, rule: null });
  }
}

/** A new version of a catalogue is told to whoever decides under it. */
@Injectable()
export class TellCatalogueHandlers extends EventHandler {
  readonly name = 'notice.tell-catalogue-handlers';
  readonly acts = ['recognition-catalogue.published'] as const;

  constructor(
    private readonly catalogues: CatalogueNews,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const [version, catalogue] = [versionIn(content), await this.catalogues.titleOf(tx, subject.id)];
    const address = `${IN_ANY_LANGUAGE}recognition/${subject.id}${version > 1 ? `/v/${version - 1}..${version}` : ''}`;
    for (const organisation of await this.catalogues.handlersOf(tx, subject.id)) {
      await this.posting.execute(tx, { event: id, to: { organisation, role: 'officer' }, reason: 'recognition-catalogue', params: { catalogue, version, step: 'published' }, object: subject, address, due: null, rule: null });
    }
  }
}

/** And to whom it concerns: a draft will be submitted under it, and what runs goes on under the version before. */
@Injectable()
export class TellCatalogueApplicants extends EventHandler {
  readonly name = 'notice.tell-catalogue-applicants';
  readonly acts = ['recognition-application.catalogue-renewed'] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly catalogues: CatalogueNews,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const [number, catalogue] = [textOf(content['number']), await this.catalogues.titleOf(tx, textOf(content['catalogue']))];
    const params = { catalogue, version: versionIn(content), ...(number === '' ? { step: 'draft' } : { step: 'running', number }) };
    const item = { event: id, reason: 'recognition-catalogue', params, object: { kind: 'recognition-news', id: subject.id }, address: `/app/recognition/applications/${subject.id}`, due: null, rule: null } as const;
    for (const to of await applicantsOf(this.contacts, tx, content)) await this.posting.execute(tx, { ...item, to });
  }
}

const versionIn = ({ version }: JournalEvent['content']): number => (typeof version === 'number' ? version : 0);
