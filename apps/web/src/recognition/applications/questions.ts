import type { Application } from './applications';

/** One question a page, in this order; `check` is the last page. */
export const steps = ['paper', 'level', 'certificate', 'name', 'birth', 'permit', 'background', 'scope', 'association', 'proofs', 'check'] as const;
export type Step = (typeof steps)[number];

/** `masked`: what is kept is shown masked, and an empty place leaves it as it is; `free`: it may stay open; `hint`: key of its words, where it is not the name. */
type Field = Readonly<{ name: FieldName; as: 'choice' | 'text' | 'area' | 'number'; masked?: true; free?: true; options?: readonly string[]; words?: string; hint?: string }>;
export type FieldName = 'paper' | 'code' | 'level' | 'scope' | 'association' | 'name' | 'permitKind' | 'permitNumber' | 'birthDate' | 'certificateNumber' | 'issuedOn' | 'degree' | 'years' | 'employer';

const papers = ['technician', 'professional', 'course', 'care-card', 'degree', 'firm'];
const fields: Readonly<Record<Exclude<Step, 'proofs' | 'check'>, readonly Field[]>> = {
  paper: [{ name: 'paper', as: 'choice', options: papers, words: 'paper' }],
  level: [{ name: 'level', as: 'choice', options: ['甲', '乙', '丙', '單一'], words: 'level' }],
  certificate: [{ name: 'certificateNumber', as: 'text', masked: true }, { name: 'code', as: 'text', free: true }, { name: 'issuedOn', as: 'text', free: true }],
  name: [{ name: 'name', as: 'text', masked: true }],
  birth: [{ name: 'birthDate', as: 'text', masked: true }],
  permit: [{ name: 'permitKind', as: 'choice', options: ['residence-permit', 'travel-permit'], words: 'permitKind' }, { name: 'permitNumber', as: 'text', masked: true }],
  background: [{ name: 'degree', as: 'choice', options: ['college', 'bachelor', 'master', 'doctor'], words: 'degree', free: true }, { name: 'years', as: 'number', free: true }, { name: 'employer', as: 'text', free: true }],
  scope: [{ name: 'scope', as: 'area' }],
  association: [{ name: 'association', as: 'text' }],
};

/** Of firms there is no code of a trade, and their levels have words of their own. */
const firmFields: Readonly<Partial<Record<Step, readonly Field[]>>> = {
  level: [{ name: 'level', as: 'choice', options: ['甲', '乙', '丙'], words: 'firmLevel' }],
  certificate: [{ name: 'certificateNumber', as: 'text', masked: true, hint: 'firmNumber' }, { name: 'issuedOn', as: 'text', free: true }],
};

export function fieldsOf(step: Step, kind: Application['kind']): readonly Field[] {
  if (step === 'proofs' || step === 'check') return [];
  return (kind === 'firm' ? firmFields[step] : undefined) ?? fields[step];
}

/** Which questions this row asks. */
export function stepsOf({ kind, row }: Pick<Application, 'kind' | 'row'>): readonly Step[] {
  const asksBackground = row.conditions.some((condition) => condition.kind === 'degree' || condition.kind === 'years' || condition.kind === 'employer');
  const own: readonly Step[] = kind === 'firm' ? ['paper', 'level', 'certificate', 'scope', 'association', 'proofs', 'check'] : ['paper', 'level', 'certificate', 'name', 'birth', 'permit', 'background', 'proofs', 'check'];
  return own.filter((step) => (step !== 'level' || row.taiwan.level !== null) && (step !== 'background' || asksBackground));
}

/** The page on which what is missing is asked for. */
const stepByQuestion = { paper: 'paper', level: 'level', certificateNumber: 'certificate', name: 'name', birthDate: 'birth', permit: 'permit', scope: 'scope', association: 'association', consent: 'check' } as const;
export const stepOfGap = ({ question }: Application['missing'][number]): Step => (question === null ? 'proofs' : stepByQuestion[question]);

/** Fields of the question that have no answer yet and need one. */
export const openIn = (step: Step, typed: Readonly<Record<FieldName, string>>, { kind, person }: Pick<Application, 'kind' | 'person'>): readonly FieldName[] => {
  const isKept = (name: FieldName): boolean => name in person && Reflect.get(person, name) !== null;
  return fieldsOf(step, kind).filter(({ name, masked, free }) => !free && typed[name].trim() === '' && !(masked && isKept(name))).map(({ name }) => name);
};

/** What is kept, as far as it is shown: masked texts begin empty. */
export function keptOf({ answers, person }: Pick<Application, 'answers' | 'person'>): Readonly<Record<FieldName, string>> {
  return {
    paper: answers.paper ?? '', code: answers.code ?? '', level: answers.level ?? '', scope: answers.scope ?? '', association: answers.association ?? '', name: '', permitKind: person.permitKind ?? '', permitNumber: '',
    birthDate: '', certificateNumber: '', issuedOn: person.issuedOn ?? '', degree: person.degree ?? '', years: person.years === null ? '' : String(person.years), employer: person.employer ?? '',
  };
}

/** What is sent: an empty place takes away what is shown in the open, and leaves what is masked. */
export function patchOf({ step, kind }: Readonly<{ step: Step; kind: Application['kind'] }>, typed: Readonly<Record<FieldName, string>>): Readonly<Record<string, string | number | null>> {
  const entries = fieldsOf(step, kind).flatMap(({ name, as, masked }): [string, string | number | null][] => {
    const text = typed[name].trim();
    if (text === '') return masked ? [] : [[name, null]];
    return [[name, as === 'number' && /^\d+$/.test(text) ? Number(text) : text]];
  });
  return Object.fromEntries(entries);
}
