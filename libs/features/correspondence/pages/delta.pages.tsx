import { Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { AnswersPage, BodyLimit, Language as InLanguage, MB, Public } from '@platform/http';
import { pageAddress, PageFrame, type Language, type PageFacts } from '@ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FindCorrespondences } from '../application/correspondences/find-correspondences';
import { DeltaTests } from '../application/testing/delta-tests';
import { addressOf, deltaAsked, LONGEST_ADDRESS, type DeltaAsked } from './delta/delta-asked';
import { deltaCsv } from './delta/delta-csv';
import { deltaAnswer, type DeltaAnswer, type DeltaOutcome } from './delta/delta-outcome';
import { DeltaPage } from './delta/delta-page';
import { askedOf } from './delta/delta-submitted';
import { submittedForm, type SubmittedForm } from './delta/submitted-form';
import './texts';

const HTML = 'text/html; charset=utf-8';

/** `/hans/test?to=&have=&row=&table=`: what must still be tested. Everything that is asked stands in the address; nothing is kept. */
@Public('What is sent is compared and not kept')
@Controller(['hans', 'hant', 'en'])
export class DeltaPages {
  constructor(
    readonly tests: DeltaTests,
    readonly correspondences: FindCorrespondences,
    private readonly frame: PageFrame,
  ) {}

  @Get('test')
  @Header('content-type', HTML)
  @AnswersPage('The form, or what must still be tested for the targets; with format=csv as a table')
  async list(@Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const answer = await deltaAnswer(this, deltaAsked(query));
    return this.told(answer, query['format'] === 'csv', language, reply);
  }

  @Post('test')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @BodyLimit(3 * MB)
  @AnswersPage('Leads to the address of the same question; the list itself where that would be too long')
  async send(@Req() request: FastifyRequest, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const form = await submittedForm(request);
    const asked = askedOf(form);
    const address = pageAddress(language, addressOf(asked, form.fields['more'] ? { blank: asked.blank } : {}));
    return address.length <= LONGEST_ADDRESS && !form.tooLarge && !form.fields['format'] ? leadTo(address, form, reply) : this.answer(form, asked, language, reply);
  }

  private async answer(form: SubmittedForm, asked: DeltaAsked, language: Language, reply: FastifyReply): Promise<string> {
    const answer: DeltaAnswer = form.tooLarge ? { asked, outcome: { kind: 'too-large' } } : await deltaAnswer(this, asked);
    return this.told(answer, form.fields['format']?.includes('csv') ?? false, language, reply);
  }

  private told(answer: DeltaAnswer, asTable: boolean, language: Language, reply: FastifyReply): string {
    const { asked, outcome } = answer;
    if (asTable && outcome.kind === 'listed') return this.asFile(outcome, language, reply);
    const status = statusOf(outcome);
    if (status !== 200) void reply.code(status);
    return this.frame.render(language, this.facts(asked, outcome, language), <DeltaPage answer={answer} />);
  }

  private facts(asked: DeltaAsked, outcome: DeltaOutcome, language: Language): PageFacts {
    const t = this.frame.texts(language);
    const view = outcome.kind === 'listed' ? outcome.view : null;
    const title = view ? t('page.delta.titleOf', { targets: view.targets.map(({ number }) => number).join(t('ui.list')) }) : t('page.delta.title');
    const address = addressOf(asked);
    const query = address.length <= LONGEST_ADDRESS ? address.slice('/test?'.length) : '';
    const crumbs = view ? [{ label: t('page.delta.title'), path: '/test' }, { label: view.targets.map(({ number }) => number).join(t('ui.list')) }] : [{ label: title }];
    return { title, description: t('page.delta.description'), path: '/test', query, crumbs, unlisted: outcome.kind !== 'form', ...(view ? { asOf: view.asOf } : {}) };
  }

  private asFile({ view }: Extract<DeltaOutcome, { kind: 'listed' }>, language: Language, reply: FastifyReply): string {
    void reply.type('text/csv; charset=utf-8; header=present').header('content-disposition', `attachment; filename="tests-${view.asOf}.csv"`);
    return deltaCsv(view, { language, t: this.frame.texts(language) });
  }
}

/** The answer stands at an address of its own, which can be kept and passed on; whoever asked for more rows gets to them. */
function leadTo(address: string, form: SubmittedForm, reply: FastifyReply): string {
  void reply.code(303).header('location', form.fields['more'] ? `${address}#values` : address);
  return '';
}

function statusOf(outcome: DeltaOutcome): number {
  if (outcome.kind === 'refused') return outcome.refusal.code === 'STANDARD_UNKNOWN' ? 404 : 422;
  if (outcome.kind === 'too-large') return 413;
  return outcome.kind === 'form' || outcome.kind === 'listed' ? 200 : 422;
}
