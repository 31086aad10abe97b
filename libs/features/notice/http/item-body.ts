import { Injectable } from '@nestjs/common';
import { Clocks } from '@platform/clocks';
import { type Locale, translator } from '@platform/locale';
import { itemText } from '../application/inbox/item-text';
import type { Item, ItemPage } from '../application/inbox/inbox-store';
import { listBody } from './list-body';

/** Items as they are answered: in words, with the working days that are left. */
@Injectable()
export class ItemBodies {
  constructor(private readonly clocks: Clocks) {}

  async page({ items, ...page }: ItemPage, locale: Locale) {
    return listBody({ ...page, items: await Promise.all(items.map((item) => this.one(item, locale))) });
  }

  async one({ params, ...item }: Item, locale: Locale) {
    const left = item.due === null ? null : await this.clocks.workingDaysLeft(item.due);
    return { ...item, text: itemText(translator(locale), item.reason, params), workingDaysLeft: left?.ok ? left.value : null };
  }
}
