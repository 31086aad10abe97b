export { DeclarationModule } from './declaration.module';
export { declarationExamination } from './declaration-examination.module';
export { declarationPolicies } from './application/declaration-policies';
export { DeclarationPagesModule, DeclarationsSlot } from './declaration-pages.module';
export { type DeclaredCounts, PublishedDeclarations } from './application/published-declarations';
