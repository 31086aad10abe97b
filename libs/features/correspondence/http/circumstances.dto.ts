import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { dayOf, IsLocalDate } from '@platform/http';
import { type Circumstances, type ProductType, productTypes, type Route, routes } from '../application/views';

/** For which day, place and procedure a question is asked. */
export class CircumstancesForm {
  /** Day of the question, past or future; today in Asia/Shanghai where absent. */
  @IsOptional() @IsLocalDate()
  asOf?: string;

  /** Region whose approved mappings count. */
  @IsOptional() @IsString() @MaxLength(50)
  territory?: string;

  @IsOptional() @IsIn(routes)
  route?: Route;

  /** Whether the product is of a new or an existing type. */
  @IsOptional() @IsIn(productTypes)
  type?: ProductType;
}

/** The circumstances of a form; what is absent is left out. */
export function circumstances({ asOf, territory, route, type }: CircumstancesForm): Circumstances {
  const day = dayOf(asOf);
  return { ...(day && { asOf: day }), ...(territory && { territory }), ...(route && { route }), ...(type && { type }) };
}
