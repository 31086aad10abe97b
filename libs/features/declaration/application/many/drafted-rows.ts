import type { Json } from '@pure/kernel';
import type { Typed } from '../drafts/draft-store';
import * as cells from './cells';
import type { IndicatorField, ProductField } from './headings';

type Cells<F extends string> = Readonly<Partial<Record<F, string>>>;

/** A row of products as a draft has it. */
export function productOf({ name, kind, models, family, barCode, classification, suppliedSince, soldOnline }: Cells<ProductField>): Typed {
  return given({
    kind: kind && cells.productKind(kind), name, models: models && [...cells.texts(models)], family, barCode: barCode?.normalize('NFKC'), classification,
    suppliedSince: suppliedSince && cells.day(suppliedSince), soldOnline: soldOnline && (cells.truth(soldOnline) ?? soldOnline),
  });
}

/** A row of indicators; `place` of its product, where it names one that there is. */
export function indicatorOf({ name, kind, lower, upper, unit, method, clause, own, conditions, requirement, ...quantity }: Cells<IndicatorField>, place: number | undefined): Typed {
  return given({
    name, kind: kind && cells.indicatorKind(kind), ...quantityOf(quantity), lower, upper, unit, requirement, product: place,
    method: method || clause || own ? given({ edition: method, clause, own }) : undefined,
    conditions: conditions ? cells.conditions(conditions) as Json : undefined,
  });
}

/** Yes and no alone are a promise of yes or no. */
function quantityOf({ operator: sign, value }: Cells<'operator' | 'value'>): Readonly<{ operator?: string; value?: Json }> {
  const operator = sign && cells.operator(sign);
  const truth = value === undefined ? undefined : cells.truth(value);
  if (truth !== undefined && (operator === undefined || operator === 'boolean')) return { operator: 'boolean', value: truth };
  return given({ operator, value: operator === 'in' && value !== undefined ? [...cells.texts(value)] : value });
}

const given = (members: Readonly<Record<string, Json | undefined>>): Typed => Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== ''));
