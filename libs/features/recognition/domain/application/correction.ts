import { canonicalJson, type LocalDate, localDate, ok, refuse, type Result } from '@pure/kernel';
import { degrees } from '../catalogue/row';
import { type Background, backgroundOf } from './background';
import { checkWritten, type HolderRefusal, permitKinds, type Written } from './holder';

/** What a person may put right in what an application says of them, as the page of their data names it. */
export const correctableFields = ['name', 'documentKind', 'documentNumber', 'birthDate', 'certificateNumber', 'certificateIssuedOn', 'degree', 'yearsOfPractice', 'employer'] as const;
export type CorrectableField = (typeof correctableFields)[number];
export const isCorrectable = (field: string): field is CorrectableField => correctableFields.some((one) => one === field);

/** Fields that take nothing but one of these. */
export const correctionChoices = { documentKind: permitKinds, degree: degrees } as const;

export type CorrectionUnfit = Readonly<{ code: 'VALUE_UNFIT'; field: CorrectableField }>;

const LONGEST_EMPLOYER = 200;
const MOST_YEARS = 70;
const unfitField: Readonly<Record<HolderRefusal['code'], CorrectableField>> = {
  HOLDER_NAME_UNFIT: 'name', PERMIT_NUMBER_UNFIT: 'documentNumber', BIRTH_DATE_UNFIT: 'birthDate', BIRTH_DATE_NOT_OF_PERMIT: 'birthDate', CERTIFICATE_NUMBER_UNFIT: 'certificateNumber',
};

/** The fields as they are shown. */
export function shownOf({ permitKind, texts }: Written): Readonly<Record<CorrectableField, string | null>> {
  const { issuedOn, degree, years, employer } = backgroundOf(texts.background);
  return {
    name: texts.name, documentKind: permitKind, documentNumber: texts.permit_number, birthDate: texts.birth_date, certificateNumber: texts.certificate_number,
    certificateIssuedOn: issuedOn, degree, yearsOfPractice: years === null ? null : String(years), employer,
  };
}

/** What is written with some fields put right; each is held against its form. An empty text takes the field away. */
export function correctedBy(written: Written, fields: Readonly<Partial<Record<string, string>>>, today: LocalDate): Result<Written, CorrectionUnfit> {
  const shown = { ...shownOf(written), ...Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, text?.trim() || null])) };
  const permitKind = permitKinds.find((kind) => kind === shown.documentKind) ?? null;
  if (permitKind === null && shown.documentKind !== null) return refuse({ code: 'VALUE_UNFIT', field: 'documentKind' });
  const background = backgroundFrom(shown, today);
  if (!background.ok) return background;
  const said = Object.values(background.value).every((value) => value === null) ? null : canonicalJson(background.value);
  const texts = { name: shown.name, permit_number: shown.documentNumber, birth_date: shown.birthDate, certificate_number: shown.certificateNumber, background: said };
  const checked = checkWritten({ permitKind, texts }, today);
  return checked.ok ? checked : refuse({ code: 'VALUE_UNFIT', field: unfitField[checked.refusal.code] });
}

function backgroundFrom({ certificateIssuedOn, degree, yearsOfPractice, employer }: ReturnType<typeof shownOf>, today: LocalDate): Result<Background, CorrectionUnfit> {
  const [issuedOn, level] = [certificateIssuedOn === null ? null : localDate(certificateIssuedOn), degrees.find((one) => one === degree) ?? null];
  if (certificateIssuedOn !== null && (issuedOn === null || issuedOn > today)) return refuse({ code: 'VALUE_UNFIT', field: 'certificateIssuedOn' });
  if (degree !== null && level === null) return refuse({ code: 'VALUE_UNFIT', field: 'degree' });
  if (yearsOfPractice !== null && (!/^\d{1,2}$/.test(yearsOfPractice) || Number(yearsOfPractice) > MOST_YEARS)) return refuse({ code: 'VALUE_UNFIT', field: 'yearsOfPractice' });
  if (employer !== null && employer.length > LONGEST_EMPLOYER) return refuse({ code: 'VALUE_UNFIT', field: 'employer' });
  return ok({ issuedOn, degree: level, years: yearsOfPractice === null ? null : Number(yearsOfPractice), employer });
}
