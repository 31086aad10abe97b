import { getMetadataStorage, ValidationError } from 'class-validator';

/**
 * Faults that class-validator passes over: where a field is a list of forms and an item of it is a list, it looks into that
 * list, and an empty one is then as good as a form.
 */
export function listsForForms(form: object): readonly ValidationError[] {
  return nestedFields(form).flatMap((name) => {
    const value: unknown = Reflect.get(form, name);
    const children = Array.isArray(value) ? value.flatMap((item: unknown, index) => faultsOfItem(item, String(index), value)) : insideOf(value);
    return children.length > 0 ? [faultAt(name, form, { children })] : [];
  });
}

function faultsOfItem(item: unknown, index: string, list: object): ValidationError[] {
  if (Array.isArray(item)) return [faultAt(index, list, { constraints: { nestedValidation: '' } })];
  const children = insideOf(item);
  return children.length > 0 ? [faultAt(index, list, { children })] : [];
}

const insideOf = (value: unknown): ValidationError[] => (typeof value === 'object' && value !== null ? [...listsForForms(value)] : []);

const nestedFields = (form: object): readonly string[] => {
  const rules = getMetadataStorage().getTargetValidationMetadatas(form.constructor, '', false, false);
  return [...new Set(rules.filter(({ type }) => type === 'nestedValidation').map(({ propertyName }) => propertyName))];
};

const faultAt = (property: string, target: object, more: Pick<ValidationError, 'children' | 'constraints'>): ValidationError => Object.assign(new ValidationError(), { property, target, ...more });
