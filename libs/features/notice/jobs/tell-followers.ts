import { Injectable } from '@nestjs/common';
import { Subscriptions } from '@features/declaration';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { PostItem } from '../application/inbox/post-item';
import { mappingActs } from '../domain/follow';

type News = Readonly<{ kind: 'declaration' | 'mapping' | 'standard'; target: string; address: string }>;

/** Something happened to a standard, a mapping or a declaration: those who follow it are told. */
@Injectable()
export class TellFollowers extends EventHandler {
  readonly name = 'notice.tell-followers';
  readonly acts = [...mappingActs, 'declaration.published', 'declaration.withdrawn', 'declaration.reference-changed', 'standard.replaced', 'standard.amended', 'standard.withdrawn', 'standard.effective'] as const;

  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly posting: PostItem,
  ) {
    super();
  }

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    const news = newsOf(event);
    if (!news) return;
    const { kind, target, address } = news;
    for (const account of await this.subscriptions.followers(tx, kind, target)) {
      await this.posting.execute(tx, { event: event.id, to: { account }, reason: 'following', params: { what: target }, object: { kind, id: target }, address, due: null, rule: null });
    }
  }
}

function newsOf({ subject, content: { number } }: JournalEvent): News | null {
  if (subject.kind === 'standard') return { kind: 'standard', target: subject.id, address: `/search?${new URLSearchParams({ q: subject.id })}` };
  if (typeof number !== 'string') return null;
  return subject.kind === 'mapping' ? { kind: 'mapping', target: number, address: `/m/${number}` } : { kind: 'declaration', target: number, address: `/d/${number}` };
}
