export { DeclarationModule } from './declaration.module';
export { declarationPolicies } from './application/declaration-policies';
