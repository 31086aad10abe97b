import { hash } from 'node:crypto';
import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { AnswersPage, CurrentActor, Language as InLanguage, Public, SmallBucket } from '@platform/http';
import type { Keyed } from '@platform/idempotency';
import type { Actor } from '@platform/permissions';
import { Secrets } from '@platform/sealing';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindPublishedMapping } from '../application/approval/find-published-mapping';
import { ObjectToMapping } from '../application/approval/object-to-mapping';
import type { PublishedMapping } from '../application/approval/published-mappings';
import { NoMappingPage } from './mapping/no-mapping-page';
import { LONGEST_OBJECTION, type ObjectionForm, ObjectionPage } from './mapping/objection-page';
import './mapping/texts';

const HTML = 'text/html; charset=utf-8';
const LOOKS_LIKE_A_KEY = /^[0-9a-f-]{36}$/;
const blank = { words: '', fault: false, closed: false, taken: null } as const;
/** The same form is just being handed in: so often, and every so many milliseconds, it is asked again. */
const PATIENCE = { tries: 25, everyMs: 200 } as const;

/** `/hans/m/GT-M-2026-000012-K/object`: the form for who objects during a notice. */
@Public('Anybody may object to a mapping during its notice')
@Controller(['hans', 'hant', 'en'])
export class ObjectionPages {
  constructor(
    private readonly finding: FindPublishedMapping,
    private readonly objecting: ObjectToMapping,
    private readonly frame: PageFrame,
    private readonly secrets: Secrets,
  ) {}

  @Get('m/:number/object')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('The form')
  form(@Param('number') typed: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(typed, language, reply, () => Promise.resolve({ ...blank, key: this.secrets.id() }));
  }

  @Post('m/:number/object')
  @HttpCode(200)
  @SmallBucket('report')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('That it lies before the regulator, or what must be put right')
  send(@Param('number') typed: string, @Req() request: FastifyRequest, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(typed, language, reply, ({ number }) => this.taken(number, request, by));
  }

  private async taken(number: string, request: FastifyRequest, by: Actor): Promise<ObjectionForm> {
    const { words, key } = await fieldsOf(request);
    const empty: ObjectionForm = { ...blank, key: LOOKS_LIKE_A_KEY.test(key) ? key : this.secrets.id() };
    if (words === '' || words.length > LONGEST_OBJECTION) return { ...empty, words, fault: true };
    const made = await this.once(number, words, by, keyedBy(empty.key, number, words));
    return made.ok ? { ...empty, taken: made.value } : { ...empty, words, closed: true };
  }

  /** Handed in twice at the same moment, the second waits for what came of the first. */
  private async once(...asked: Parameters<ObjectToMapping['execute']>): ReturnType<ObjectToMapping['execute']> {
    for (let tries = 0; ; tries += 1) {
      const made = await this.objecting.execute(...asked);
      if (made.ok || made.refusal.code !== 'IDEMPOTENCY_KEY_IN_USE' || tries === PATIENCE.tries) return made;
      await new Promise<void>((resume) => setTimeout(resume, PATIENCE.everyMs));
    }
  }

  private async answer(typed: string, language: Language, reply: FastifyReply, made: (mapping: PublishedMapping) => Promise<ObjectionForm>): Promise<string> {
    const t = this.frame.texts(language);
    const found = await this.finding.execute(typed);
    if (!found.ok) {
      void reply.code(404);
      const title = t(`page.mapping.missing.${found.refusal.code}`);
      return this.frame.render(language, { title, description: title, path: '/m', unlisted: true }, <NoMappingPage why={found.refusal} number={typed} />);
    }
    const { number, notice, document } = found.value;
    const form = await made(found.value);
    if (form.fault) void reply.code(422);
    const shown = notice?.open || form.taken ? form : { ...form, closed: true };
    const title = t('page.objecting.title', { number });
    const crumbs = [{ label: t('page.mappings.title'), path: '/m' }, { label: number, path: `/m/${number}` }, { label: t('page.objecting.crumb') }];
    return this.frame.render(language, { title, description: title, path: `/m/${number}/object`, crumbs, unlisted: true }, <ObjectionPage number={number} until={document.notice.until} form={shown} />);
  }
}

/** The form with these words: other words are another objection. */
function keyedBy(key: string, number: string, words: string): Keyed {
  const fingerprint = hash('sha256', `${number}\n${words}`, 'buffer');
  return { key: `objection-${key}-${fingerprint.toString('hex')}`, fingerprint };
}

/** What a browser sends of the form. */
async function fieldsOf(request: FastifyRequest): Promise<Readonly<{ words: string; key: string }>> {
  const sent = { words: '', key: '' };
  if (!request.isMultipart()) return sent;
  for await (const part of request.parts()) {
    if (part.type === 'field' && (part.fieldname === 'words' || part.fieldname === 'key') && typeof part.value === 'string') sent[part.fieldname] = part.value.replaceAll('\0', ' ').replace(/\r\n/g, '\n').trim();
    if (part.type === 'file') part.file.resume();
  }
  return sent;
}
