import { Controller, Get, Header, Param } from '@nestjs/common';
import { HttpProblem, Public } from '@platform/http';
import { Scripts } from './scripts';
import { Stylesheet } from './stylesheet';

/** The stylesheet and the scripts under addresses with their hashes, which therefore never change. */
@Public('Every page needs its stylesheet, some have a script')
@Controller('assets')
export class AssetsController {
  constructor(
    private readonly stylesheet: Stylesheet,
    private readonly scripts: Scripts,
  ) {}

  @Get('gongtong.:hash.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  css(@Param('hash') hash: string): string {
    if (hash !== this.stylesheet.hash) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    return this.stylesheet.text;
  }

  @Get('scripts/:name')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  script(@Param('name') name: string): string {
    const text = this.scripts.at(`/assets/scripts/${name}`);
    if (text === null) throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
    return text;
  }
}
