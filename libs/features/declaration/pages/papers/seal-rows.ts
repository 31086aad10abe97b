import type { T } from '@platform/locale';
import { plain } from '@platform/pdf';
import { momentOf } from '@ui';
import type { PublishedDeclaration } from '../../application/published-declarations';
import { written } from './words';

/** The seal of the enterprise over a version; no row where there is none. */
export function sealRows({ seal, document: { declarer } }: PublishedDeclaration['shown'], t: T) {
  if (!seal) return [];
  const of = (key: string, params = {}) => plain(t(`page.declaration.seal.${key}`, params));
  return [{
    term: of('title'),
    detail: [
      written(seal.holder, declarer), [...of('authority'), ...plain(seal.authority, 'zh-Hans'), ...plain(' '), ...of('licence', seal)], [...of('serial'), ...plain(seal.serial)],
      of('at', { sealed: momentOf(seal.sealedAt), received: momentOf(seal.receivedAt) }), of('unasked'),
    ],
  }];
}
