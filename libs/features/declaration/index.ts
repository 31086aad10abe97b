export { DeclarationModule } from './declaration.module';
export { declarationExamination } from './declaration-examination.module';
export { declarationPolicies } from './application/declaration-policies';
