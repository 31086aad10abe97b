import { Injectable } from '@nestjs/common';
import { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { localDate } from '@pure/kernel';
import { InboxStore } from '../../application/inbox/inbox-store';
import { PostItem } from '../../application/inbox/post-item';
import { applicantsOf, textOf } from './applicant';

type Subject = JournalEvent['subject'];

/** Under these kinds lies what waits: what a first person proposed, and the end that comes. */
const proposed = ({ id }: Subject): Subject => ({ kind: 'recognition-measure', id });
const ending = ({ id }: Subject): Subject => ({ kind: 'recognition-ending', id });

/** What became of a certificate, as its holder is told it, with the page on which it is seen. */
const holderSteps = new Map<string, string>([
  ['recognition.certificate-issued', 'issued'], ['recognition.certificate-suspended', 'suspended'], ['recognition.certificate-restored', 'restored'], ['recognition.certificate-revoked', 'revoked'],
  ['recognition.certificate-renewed', 'renewed'], ['recognition.certificate-expiring', 'expiring'],
]);

/** Each act on a certificate is told to who applied for it; what stands in it is on its page, which everybody reads. Where an employee took the application over, they hold it, and not the enterprise. */
@Injectable()
export class TellHolder extends EventHandler {
  readonly name = 'notice.tell-certificate-holder';
  readonly acts = [
    'recognition.certificate-issued', 'recognition.certificate-suspended', 'recognition.certificate-restored', 'recognition.certificate-revoked', 'recognition.certificate-renewed', 'recognition.certificate-expiring',
  ] as const;

  constructor(
    private readonly contacts: Contacts,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    const done = holderSteps.get(act) ?? '';
    const step = done === 'issued' && content['version'] !== 1 ? 'amended' : done;
    const item = { event: id, reason: 'recognition-certificate', params: { number: subject.id, step }, object: { kind: 'recognition-certificate', id: subject.id }, due: localDate(textOf(content['due'])), rule: null } as const;
    const told = await applicantsOf(this.contacts, tx, content);
    for (const [place, to] of told.entries()) {
      const isHolder = place === told.length - 1;
      await this.posting.execute(tx, { ...item, to, address: step === 'issued' && isHolder ? '/app/recognition/certificates' : `/r/${subject.id}` });
    }
  }
}

/** What a first person proposes waits for the second; the first learns that it was refused, and whoever decides that a certificate ends. */
@Injectable()
export class TellCertificateBody extends EventHandler {
  readonly name = 'notice.tell-certificate-body';
  readonly acts = [
    'recognition.certificate-measure-proposed', 'recognition.certificate-measure-refused', 'recognition.certificate-suspended', 'recognition.certificate-restored', 'recognition.certificate-revoked', 'recognition.certificate-renewed',
    'recognition.certificate-expiring',
  ] as const;

  constructor(
    private readonly inbox: InboxStore,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, { id, act, subject, content }: JournalEvent): Promise<void> {
    const [what] = act.split('-').slice(-1);
    if (what !== 'expiring') await this.inbox.saveDone(tx, proposed(subject));
    if (what === 'revoked' || what === 'renewed') await this.inbox.saveDone(tx, ending(subject));
    const organisation = textOf(content['regulator']);
    const told = { event: id, reason: 'recognition-measure' as const, address: `/app/recognition/handled/${subject.id}`, rule: null };
    const measure = textOf(content['measure']);
    if (what === 'proposed') await this.posting.execute(tx, { ...told, to: { organisation, role: 'approver' }, params: { number: subject.id, step: `proposed-${measure}` }, object: proposed(subject), due: null });
    if (what === 'refused') await this.posting.execute(tx, { ...told, to: { organisation, role: 'officer' }, params: { number: subject.id, step: `refused-${measure}` }, object: { kind: 'recognition-certificate', id: subject.id }, due: null });
    if (what === 'expiring') await this.posting.execute(tx, { ...told, to: { organisation, role: 'officer' }, params: { number: subject.id, step: 'expiring' }, object: ending(subject), due: localDate(textOf(content['due'])) });
  }
}
