import { TellApplicant, TellRecognitionDesk } from './tell-applications';
import { TellCatalogueApplicants, TellCatalogueCentre, TellCatalogueHandlers } from './tell-catalogues';
import { TellCertificateBody, TellHolder } from './tell-certificates';
import { TellSuggested } from './tell-suggestions';

/** Everybody whom something of recognition concerns, by what it is about. */
export const recognitionHandlers = [TellApplicant, TellRecognitionDesk, TellHolder, TellCertificateBody, TellCatalogueCentre, TellCatalogueHandlers, TellCatalogueApplicants, TellSuggested];
