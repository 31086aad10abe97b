import { langTags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';

type Words = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;

/** Neutral words on an objection, in both scripts; they stand wherever the result is shown. */
export function DissentForm({ id, place, words }: Readonly<{ id: string; place: number; words: Words | null }>): ReactNode {
  const { t } = useReading();
  const wording = useAct((asked: Readonly<{ 'zh-Hans': string; 'zh-Hant': string; en?: string }>) => bodyOf(api.PUT('/api/v1/panels/{id}/dissent', { params: { path: { id } }, body: { place, words: asked } })), ['panels', id]);
  const { typed, field } = useTyped<'words.zh-Hans' | 'words.zh-Hant' | 'words.en'>({ 'words.zh-Hans': words?.['zh-Hans'] ?? '', 'words.zh-Hant': words?.['zh-Hant'] ?? '', 'words.en': words?.en ?? '' }, wording.error, `dissent ${id} ${place}`);
  const send = (): void => wording.mutate({ 'zh-Hans': typed['words.zh-Hans'], 'zh-Hant': typed['words.zh-Hant'], ...(typed['words.en'].trim() !== '' && { en: typed['words.en'] }) });
  return (
    <Form submit={t('reviews.keepWords')} isBusy={wording.isPending} onSubmit={send}>
      <Refused fault={wording.error} />
      <Area label={t('reviews.wordsHans')} hint={t('reviews.neutralHint')} lang={langTags['zh-Hans']} autoComplete="off" {...field('words.zh-Hans')} />
      <Area label={t('reviews.wordsHant')} lang={langTags['zh-Hant']} autoComplete="off" {...field('words.zh-Hant')} />
      <Area label={t('reviews.wordsEn')} lang={langTags.en} autoComplete="off" {...field('words.en')} />
    </Form>
  );
}
