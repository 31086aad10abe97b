export { privacyPolicies } from './application/privacy-policies';
export { PrivacyModule } from './privacy.module';
export { PrivacyPagesModule } from './privacy-pages.module';
