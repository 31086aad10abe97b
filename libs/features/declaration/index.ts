export { DeclarationModule } from './declaration.module';
export { SayWhen, type UpdateBy } from './application/kept/update-by';
export { DeclarationKeptModule } from './declaration-kept.module';
export { declarationExamination } from './declaration-examination.module';
export { oversightPolicies } from './application/oversight/oversight-policies';
export { declarationPolicies } from './application/declaration-policies';
export { DeclarationPagesModule, DeclarationsSlot } from './declaration-pages.module';
export { type DeclaredCounts, PublishedDeclarations } from './application/published-declarations';
