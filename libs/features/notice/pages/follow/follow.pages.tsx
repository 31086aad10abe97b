import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, CurrentActor, Language as InLanguage, Public, SmallBucket } from '@platform/http';
import type { Actor } from '@platform/permissions';
import type { Result } from '@pure/kernel';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskFollow } from '../../application/follow/ask-follow';
import { ConfirmFollow, type FollowUnknown } from '../../application/follow/confirm-follow';
import { EndFollow } from '../../application/follow/end-follow';
import { followedWords } from '../../application/mail/follow-letters';
import type { Followed, FollowWay } from '../../domain/follow';
import { FollowPage, type FollowStep, FollowStepPage } from './follow-page';
import { askedOf, emptyForm, type FollowForm, submittedFollow } from './submitted-follow';
import './texts';

const HTML = 'text/html; charset=utf-8';
type Shown = Followed & Readonly<{ way: FollowWay }>;

/** `/hans/follow`: be told by mail without an account. No address and no state changes by a GET. */
@Public('Whoever wants to be told by mail needs no account; who reads the mails of the address confirms')
@Controller(['hans', 'hant', 'en'])
export class FollowPages {
  constructor(
    private readonly asking: AskFollow,
    private readonly confirming: ConfirmFollow,
    private readonly ending: EndFollow,
    private readonly frame: PageFrame,
  ) {}

  @Get('follow')
  @Header('content-type', HTML)
  @AnswersPage('The form')
  form(@Query() query: Readonly<Record<string, unknown>>, @InLanguage() language: Language): string {
    return this.formPage(emptyForm(query, language), language);
  }

  @Post('follow')
  @HttpCode(200)
  @SmallBucket('report')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('That a mail was sent, or what must be put right')
  async ask(@Req() request: FastifyRequest, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedFollow(request, language);
    const asked = form.faults.length === 0 ? await this.asking.execute(askedOf(form), by) : null;
    return asked?.ok ? this.step({ step: 'asked', what: followedWords(asked.value, this.frame.texts(language)) }, '/follow', language) : this.faulty(asked ? { ...form, faults: ['number'] } : form, language, reply);
  }

  @Get('follow/confirm/:secret')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('What would be told, and the button that confirms it')
  async confirmation(@Param('secret') secret: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const path = `/follow/confirm/${secret}`;
    return this.answer(await this.confirming.look(secret), (found) => ({ step: 'confirming', ...this.said(found, path, language) }), { path, language, reply });
  }

  @Post('follow/confirm/:secret')
  @HttpCode(200)
  @SmallBucket('sign-in')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('That it is told from now on')
  async confirm(@Param('secret') secret: string, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const confirmed = await this.confirming.execute(secret, by);
    return this.answer(confirmed, (found) => ({ step: 'confirmed', ...this.said(found, `/follow/end/${found.ending}`, language) }), { path: `/follow/confirm/${secret}`, language, reply });
  }

  @Get('follow/end/:ending')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('What is told, and the button that ends it')
  async end(@Param('ending') ending: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const path = `/follow/end/${ending}`;
    return this.answer(await this.ending.look(ending), (found) => (found ? { step: 'ending', ...this.said(found, path, language) } : { step: 'ended' }), { path, language, reply });
  }

  /** The button of the page, or a mail program by itself (RFC 8058, 3.2): the body says nothing that is needed. */
  @Post('follow/end/:ending')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('That it is told no longer')
  async ended(@Param('ending') ending: string, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer(await this.ending.execute(ending, by), () => ({ step: 'ended' }), { path: `/follow/end/${ending}`, language, reply });
  }

  private said({ way, ...what }: Shown, address: string, language: Language) {
    return { what: followedWords(what, this.frame.texts(language)), way, address };
  }

  private answer<Found>(found: Result<Found, FollowUnknown>, said: (value: Found) => FollowStep, { path, language, reply }: Readonly<{ path: string; language: Language; reply: FastifyReply }>): string {
    if (found.ok) return this.step(said(found.value), path, language);
    void reply.code(404);
    return this.step({ step: 'unknown' }, '/follow', language);
  }

  private faulty(form: FollowForm, language: Language, reply: FastifyReply): string {
    void reply.code(422);
    return this.formPage(form, language);
  }

  private formPage(form: FollowForm, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.follow.title');
    return this.frame.render(language, { title, description: t('page.follow.lead'), path: '/follow', crumbs: [{ label: title }] }, <FollowPage form={form} />);
  }

  private step(said: FollowStep, path: string, language: Language): string {
    const t = this.frame.texts(language);
    const title = t(`page.follow.step.${said.step}.title`);
    return this.frame.render(language, { title, description: title, path, crumbs: [{ label: t('page.follow.title'), path: '/follow' }, { label: title }], unlisted: true }, <FollowStepPage said={said} />);
  }
}
