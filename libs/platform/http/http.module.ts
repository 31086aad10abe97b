import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { type People, PermissionsModule } from '@platform/permissions';
import { AccessGuard } from './access.guard';
import { ErrorPage } from './error-page';
import { HealthController } from './health.controller';
import { Identification } from './identification';
import { ApiDescription } from './openapi/api-description';
import { OpenApiController } from './openapi/openapi.controller';
import { ProblemFilter } from './problem.filter';
import { Readiness } from './readiness';
import { SiteModule } from './site.module';
import { formPipe } from './validation';

export type HttpPorts = Readonly<{
  readiness: Type<Readiness>;
  /** Who they are and what they may. */
  people: People;
  /** Absent in a process without pages: every caller then gets problem documents. */
  errorPage?: Type<ErrorPage>;
  /** Modules that readiness and page need. */
  imports?: ModuleMetadata['imports'];
}>;

/** The edge, for the root module: guard, problem filter, form pipe, health and the interface description. */
@Module({})
export class HttpModule {
  static with({ readiness, people, errorPage, imports = [] }: HttpPorts): DynamicModule {
    return {
      module: HttpModule,
      imports: [SiteModule, PermissionsModule.with(people), ...imports],
      controllers: [HealthController, OpenApiController],
      providers: [
        ApiDescription,
        Identification,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: formPipe },
        { provide: Readiness, useClass: readiness },
        ...(errorPage ? [{ provide: ErrorPage, useClass: errorPage }] : []),
      ],
    };
  }
}
