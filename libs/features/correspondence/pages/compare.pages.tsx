import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { AnswersPage, Language as InLanguage, Public } from '@platform/http';
import { PageFrame, type Language, type PageFacts } from '@ui';
import type { FastifyReply } from 'fastify';
import { CompareEditions } from '../application/comparing/compare-editions';
import { compareAsked, type CompareAsked } from './compare/compare-asked';
import { compareCsv } from './compare/compare-csv';
import { ComparePage, type CompareOutcome } from './compare/compare-page';
import { comparePath } from './parts/addresses';
import './texts';

/** `/hans/compare?a=&b=`: two standards requirement by requirement. */
@Public('What is derived from public facts is public')
@Controller(['hans', 'hant', 'en'])
export class ComparePages {
  constructor(
    private readonly comparing: CompareEditions,
    private readonly frame: PageFrame,
  ) {}

  @Get('compare')
  @Header('content-type', 'text/html; charset=utf-8')
  @AnswersPage('Two standards requirement by requirement; with format=csv as a table')
  async compare(@Query() query: Record<string, unknown>, @InLanguage() language: Language, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const asked = compareAsked(query);
    const outcome = await this.outcome(asked);
    return query['format'] === 'csv' && outcome.kind === 'compared' ? this.asFile(outcome, language, reply) : this.page(asked, outcome, language, reply);
  }

  private async outcome({ a, b, asOf, day }: CompareAsked): Promise<CompareOutcome> {
    if (asOf !== '' && !day) return { kind: 'day' };
    if (a === '' && b === '') return { kind: 'form' };
    if (a === '' || b === '') return { kind: 'missing', end: a === '' ? 'a' : 'b' };
    const compared = await this.comparing.execute({ source: a, target: b, ...(day ? { asOf: day } : {}) });
    if (compared.ok) return { kind: 'compared', view: compared.value };
    const { refusal } = compared;
    return refusal.code === 'SAME_DOCUMENT' ? { kind: 'same', number: refusal.number } : { kind: 'refused', end: refusal.end === 'from' ? 'a' : 'b', refusal };
  }

  private page(asked: CompareAsked, outcome: CompareOutcome, language: Language, reply: FastifyReply): string {
    const status = statusOf(outcome);
    if (status !== 200) void reply.code(status);
    return this.frame.render(language, this.facts(asked, outcome, language), <ComparePage asked={asked} outcome={outcome} />);
  }

  private facts({ a, b, asOf, show }: CompareAsked, outcome: CompareOutcome, language: Language): PageFacts {
    const t = this.frame.texts(language);
    const compared = outcome.kind === 'compared' ? outcome.view : null;
    const title = compared ? t('page.compare.titlePair', { a: compared.source.number, b: compared.target.number }) : t('page.compare.title');
    const query = comparePath({ a, b, asOf, show: show === 'all' ? '' : show }).slice('/compare?'.length);
    const crumbs = [{ label: t('page.why.title'), path: '/why' }, ...(compared ? [{ label: t('page.compare.title'), path: '/compare' }] : []), { label: title }];
    return { title, description: t('page.compare.description'), path: '/compare', query, crumbs, unlisted: outcome.kind !== 'form', ...(compared ? { asOf: compared.asOf } : {}) };
  }

  private asFile({ view }: Extract<CompareOutcome, { kind: 'compared' }>, language: Language, reply: FastifyReply): string {
    void reply.type('text/csv; charset=utf-8; header=present').header('content-disposition', `attachment; filename="comparison-${view.asOf}.csv"`);
    return compareCsv(view, { language, t: this.frame.texts(language) });
  }
}

function statusOf(outcome: CompareOutcome): number {
  if (outcome.kind === 'refused') return outcome.refusal.code === 'STANDARD_UNKNOWN' ? 404 : 422;
  return outcome.kind === 'form' || outcome.kind === 'compared' ? 200 : 422;
}
