import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, CurrentActor, Language as InLanguage, Public, SmallBucket } from '@platform/http';
import type { Actor } from '@platform/permissions';
import { type Language, PageFrame } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { SendSuggestion } from '../../application/suggestion/send-suggestion';
import { SuggestionStore } from '../../application/suggestion/suggestion-store';
import { emptyForm, submittedSuggestion, suggestionOf } from './submitted-suggestion';
import { NoSuggestionPage, SuggestedPage, type SuggestionForm, SuggestionPage, SuggestPage } from './suggestion-page';
import '../lookup/texts';

const HTML = 'text/html; charset=utf-8';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `/hans/recognition/suggest`: a qualification that no catalogue lists; `/hans/recognition/suggestions/{id}`: the answer. */
@Public('Anyone may suggest a qualification that no catalogue lists')
@Controller(['hans', 'hant', 'en'])
export class SuggestionPages {
  constructor(
    private readonly sending: SendSuggestion,
    private readonly suggestions: SuggestionStore,
    private readonly frame: PageFrame,
  ) {}

  @Get('recognition/suggest')
  @Header('content-type', HTML)
  @AnswersPage('The form')
  form(@Query('about') about: unknown, @InLanguage() language: Language): string {
    return this.page(language, 'title', <SuggestPage form={emptyForm(about)} />);
  }

  @Post('recognition/suggest')
  @HttpCode(200)
  @SmallBucket('report')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('Where the answer will stand, or what must be put right')
  async send(@Req() request: FastifyRequest, @InLanguage() language: Language, @CurrentActor() by: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedSuggestion(request);
    const sent = form.faults.length === 0 ? await this.sending.execute(suggestionOf(form, language), by, null) : null;
    if (sent?.ok) return this.page(language, 'sent', <SuggestedPage id={sent.value} origin={this.frame.origin} />);
    return this.again(language, form, reply);
  }

  @Get('recognition/suggestions/:id')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @AnswersPage('A suggestion and its answer, for whoever has the address')
  async one(@Param('id') id: string, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const found = UUID.test(id) ? await this.suggestions.find(id) : null;
    if (found) return this.page(language, 'one', <SuggestionPage suggestion={found} />, `/recognition/suggestions/${id}`);
    void reply.code(404);
    return this.page(language, 'missing', <NoSuggestionPage />);
  }

  private again(language: Language, form: SuggestionForm, reply: FastifyReply): string {
    void reply.code(422);
    return this.page(language, 'title', <SuggestPage form={form} />);
  }

  private page(language: Language, name: 'title' | 'sent' | 'one' | 'missing', content: ReactNode, path = '/recognition/suggest'): string {
    const t = this.frame.texts(language);
    const title = t(`page.recognition.suggest.${name}`);
    const crumbs = [{ label: t('page.recognition.title'), path: '/recognition' }, { label: title }];
    return this.frame.render(language, { title, description: t('page.recognition.suggest.lead'), path, crumbs, unlisted: name !== 'title' }, content);
  }
}
