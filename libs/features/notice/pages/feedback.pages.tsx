import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, CurrentActor, Language as InLanguage, Public, SmallBucket } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SendFeedback } from '../application/feedback/send-feedback';
import { FeedbackPage, type FeedbackForm } from './feedback-page';
import { emptyForm, feedbackOf, submittedFeedback } from './submitted-feedback';
import './texts';

const HTML = 'text/html; charset=utf-8';

/** `/hans/feedback`: a fact is wrong, something is missing. */
@Public('Anyone may say that a fact is wrong or something is missing')
@Controller(['hans', 'hant', 'en'])
export class FeedbackPages {
  constructor(
    private readonly sending: SendFeedback,
    private readonly frame: PageFrame,
  ) {}

  @Get('feedback')
  @Header('content-type', HTML)
  @AnswersPage('The form')
  form(@Query('about') about: unknown, @InLanguage() language: Language): string {
    return this.page(emptyForm(about), language);
  }

  @Post('feedback')
  @HttpCode(200)
  @SmallBucket('report')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('That it lies before the centre, or what must be put right')
  async send(@Req() request: FastifyRequest, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedFeedback(request);
    if (form.faults.length === 0) return this.page(await this.taken(form, language, by), language);
    void reply.code(422);
    return this.page(form, language);
  }

  private async taken(form: FeedbackForm, language: Language, by: Actor): Promise<FeedbackForm> {
    await this.sending.execute(feedbackOf(form, language), by, null);
    return { ...form, sent: true };
  }

  private page(form: FeedbackForm, language: Language): string {
    const t = this.frame.texts(language);
    const title = t('page.feedback.title');
    return this.frame.render(language, { title, description: t('page.feedback.lead'), path: '/feedback', crumbs: [{ label: title }] }, <FeedbackPage form={form} />);
  }
}
