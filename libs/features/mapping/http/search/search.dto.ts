import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { type SectorId, sectorIds } from '@features/catalogue';
import { type Degree, degrees, type Relation, relations } from '@pure/equivalence';
import { type PublishedState, publishedStates } from '../../domain/approval/acts';
import { type Effect, effects } from '../../domain/approval/terms';
import { type Direction, directions } from '../../domain/search/entry';
import { type MappingOrder, mappingOrders } from '../../domain/search/order';
import { LONGEST_MAPPING_QUERY } from '../../domain/search/query';
import { LONGEST_NUMBER } from '../approval/approval.dto';

/** What a list of mappings may be narrowed by; what is absent does not filter. */
export class SearchMappingsQuery {
  /** A number GT-M or a part of one, numbers of standards in any spelling, words of titles in either script; all must be met. */
  @IsOptional() @IsString() @MaxLength(LONGEST_MAPPING_QUERY)
  q?: string;

  /** Those of this standard, in any spelling. */
  @IsOptional() @IsString() @MaxLength(LONGEST_NUMBER)
  standard?: string;

  @IsOptional() @IsIn(publishedStates)
  state?: PublishedState;

  @IsOptional() @IsIn(sectorIds)
  sector?: SectorId;

  @IsOptional() @IsIn(relations)
  relation?: Relation;

  @IsOptional() @IsIn(degrees)
  degree?: Degree;

  @IsOptional() @IsIn(directions)
  direction?: Direction;

  @IsOptional() @IsIn(effects)
  effect?: Effect;

  /** Those that hold in all of it. */
  @IsOptional() @IsString() @Matches(/^(?:CN|[1-9]\d{5})$/)
  territory?: string;

  @IsOptional() @IsIn(mappingOrders)
  sort?: MappingOrder;
}

export class ListMappingsQuery extends SearchMappingsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  limit: number = 20;

  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(60)
  after?: string;
}
