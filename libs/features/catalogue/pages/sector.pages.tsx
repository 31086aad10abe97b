import { Controller, Get, Header, Param } from '@nestjs/common';
import { AnswersPage, HttpProblem, Language as InLanguage, Public } from '@platform/http';
import { Clock } from '@pure/kernel';
import { PageFrame, type Language } from '@ui';
import { SectorReader } from '../application/sectors/sector-reader';
import { SectorTable } from '../application/sectors/sector-table';
import { isSectorId, type SectorId } from '../domain/sector';
import { SectorIndex } from './sector/sector-index';
import { SectorPage } from './sector/sector-page';
import { sectorPath } from './sector/sector-path';
import { HTML } from './standard.pages';
import './texts';

/** `/hans/sector`, `/hans/sector/ic`. */
@Public('The catalogue is open to everyone')
@Controller(['hans', 'hant', 'en'])
export class SectorPages {
  constructor(
    private readonly reader: SectorReader,
    private readonly table: SectorTable,
    private readonly clock: Clock,
    private readonly frame: PageFrame,
  ) {}

  @Get('sector')
  @Header('content-type', HTML)
  @AnswersPage('All sectors with what the catalogue holds of each')
  async index(@InLanguage() language: Language): Promise<string> {
    const [sectors, asOf] = await Promise.all([this.reader.overview(), this.clock.today()]);
    const t = this.frame.texts(language);
    const facts = { title: t('page.sector.title'), description: t('page.sector.description'), path: '/sector', crumbs: [{ label: t('page.sector.title') }], asOf };
    return this.frame.render(language, facts, <SectorIndex version={this.table.version} sectors={sectors} />);
  }

  @Get('sector/:id')
  @Header('content-type', HTML)
  @AnswersPage('One sector: what is known of it, what is not, what to import next')
  sector(@Param('id') id: string, @InLanguage() language: Language): Promise<string> {
    if (!isSectorId(id)) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    return this.one(id, language);
  }

  private async one(id: SectorId, language: Language): Promise<string> {
    const [view, asOf] = await Promise.all([this.reader.sector(id), this.clock.today()]);
    const t = this.frame.texts(language);
    const sector = t(`sector.${id}`);
    const facts = { title: sector, description: t('page.sector.ofDescription', { sector }), path: sectorPath(id), crumbs: [{ label: t('page.sector.title'), path: '/sector' }, { label: sector }], asOf };
    return this.frame.render(language, facts, <SectorPage view={view} />);
  }
}
