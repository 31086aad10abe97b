import { Injectable } from '@nestjs/common';
import { Clocks, dayInShanghai } from '@platform/clocks';
import { type Locale, translator } from '@platform/locale';
import { itemAddress, itemText } from '../application/inbox/item-text';
import type { Item, ItemPage } from '../application/inbox/inbox-store';
import { listBody } from './list-body';

/** Items as they are answered: in words, with the working days that are left and the law that says so. */
@Injectable()
export class ItemBodies {
  constructor(private readonly clocks: Clocks) {}

  async page({ items, ...page }: ItemPage, locale: Locale) {
    return listBody({ ...page, items: await Promise.all(items.map((item) => this.one(item, locale))) });
  }

  async one({ params, news, ...item }: Item, locale: Locale) {
    const left = item.due === null ? null : await this.clocks.workingDaysLeft(item.due);
    const rule = item.rule === null ? null : await this.clocks.ruleOf(item.rule, dayInShanghai(item.createdAt));
    return { ...item, kind: news ? 'news' as const : 'todo' as const, address: itemAddress(item.address, locale), text: itemText(translator(locale), item.reason, params), workingDaysLeft: left?.ok ? left.value : null, basis: rule?.ok ? rule.value.basis : null };
  }
}
