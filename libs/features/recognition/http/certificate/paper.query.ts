import { type Locale, locales } from '@platform/locale';
import { IsIn, IsOptional } from 'class-validator';

export class PaperQuery {
  @IsOptional() @IsIn(locales)
  lang?: Locale;
}
