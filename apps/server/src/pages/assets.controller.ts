import { Controller, Get, Header, Param } from '@nestjs/common';
import { HttpProblem, Public } from '@platform/http';
import { Stylesheet } from './stylesheet';

/** The stylesheet under an address with its hash, which therefore never changes. */
@Public('Every page needs its stylesheet')
@Controller('assets')
export class AssetsController {
  constructor(private readonly stylesheet: Stylesheet) {}

  @Get('gongtong.:hash.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  css(@Param('hash') hash: string): string {
    if (hash !== this.stylesheet.hash) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    return this.stylesheet.text;
  }
}
