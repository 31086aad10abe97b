import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { listsForForms } from './list-for-form';
import { HttpProblem, type FieldFault } from './problem';

/**
 * The pipe through which every form passes: a DTO class with class-validator decorators is filled and checked, fields that it
 * does not have are refused. Faults answer 400 with one entry each: path, code (`MAX_LENGTH`), text in the reader's language.
 */
export const formPipe = (): ValidationPipe =>
  new FormPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => formProblem(errors),
  });

class FormPipe extends ValidationPipe {
  protected override async validate(...[form, options]: Parameters<ValidationPipe['validate']>): Promise<ValidationError[]> {
    const errors = await super.validate(form, options);
    return [...errors, ...listsForForms(form)];
  }
}

function formProblem(errors: readonly ValidationError[]): HttpProblem {
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  const unknownOnly = faults.every(({ code }) => code === 'UNKNOWN_FIELD');
  return new HttpProblem({ status: 400, code: unknownOnly ? 'UNKNOWN_FIELD' : 'FORM_INVALID', params: { count: faults.length }, errors: faults });
}

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const broken = Object.keys(error.constraints ?? {});
  const own = saysBlank(error, broken) ? [{ path, code: 'IS_NOT_EMPTY', params: {} }] : broken.map((constraint) => ({ path, code: codeOf(constraint), params: paramsOf(error, constraint) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}

/** Nothing was typed, or only blanks, where more is asked for: of such a text its form is not worth a word. */
const saysBlank = (error: ValidationError, broken: readonly string[]): boolean =>
  broken.every((constraint) => constraint === 'isNotEmpty' || (constraint === 'matches' && decoratorArguments(error, constraint).some((form) => form instanceof RegExp && form.source === '\\S'))) && broken.length > 0;

/** `maxLength` → `MAX_LENGTH`. */
function codeOf(constraint: string): string {
  if (constraint === 'whitelistValidation') return 'UNKNOWN_FIELD';
  return constraint.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** What the decorator was given: `@MaxLength(80)` fills `{{limit}}`, `@IsIn([…])` and `@IsEnum(…)` fill `{{choices}}`. */
function paramsOf(error: ValidationError, constraint: string): Record<string, string | number> {
  const [first] = decoratorArguments(error, constraint);
  if (typeof first === 'number') return { limit: first };
  if (Array.isArray(first)) return { choices: first.join(', ') };
  return typeof first === 'object' && first !== null && constraint === 'isEnum' ? { choices: Object.values(first).join(', ') } : {};
}

function decoratorArguments(error: ValidationError, constraint: string): readonly unknown[] {
  if (!error.target) return [];
  return getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .filter((metadata) => metadata.propertyName === error.property && (metadata.name ?? metadata.type) === constraint)
    .flatMap((metadata): readonly unknown[] => metadata.constraints ?? []);
}
