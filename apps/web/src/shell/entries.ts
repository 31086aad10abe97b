import { type ComponentType, lazy } from 'react';
import type { Me, Role } from '../session/me';

/**
 * One page of a workspace. `roles`: whose menu has it, `nobody` those who act for nobody yet; without: everyone's. `hidden`: reached from elsewhere.
 * `evaluationBody`: also of its officers and approvers, who are no authority. `within`: a page beside another one of the menu, by its path or by those of several, of which the person's menu has one.
 */
type Entry = Readonly<{ path: string; label: string; page: ComponentType; roles?: readonly (Role | 'nobody')[]; within?: string | readonly string[]; evaluationBody?: true; hidden?: true; open?: true }>;

const page = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }));

/** All pages of the workspaces; only what works has an entry. */
export const entries: readonly Entry[] = [
  { path: 'inbox', label: 'app.entry.inbox', page: page(() => import('../inbox/inbox-page').then(({ InboxPage }) => InboxPage)) },
  { path: 'organisations', label: 'app.entry.organisations', page: page(() => import('../registry/organisations-page').then(({ OrganisationsPage }) => OrganisationsPage)), roles: ['system-admin'] },
  { path: 'organisations/:id', label: 'app.entry.organisations', page: page(() => import('../registry/organisation-page').then(({ OrganisationPage }) => OrganisationPage)), hidden: true },
  { path: 'changes', label: 'app.entry.changes', page: page(() => import('../registry/changes-page').then(({ ChangesPage }) => ChangesPage)), roles: ['system-admin', 'security-admin'] },
  { path: 'recognition/handlers', label: 'app.entry.recognitionHandlers', page: page(() => import('../recognition/appointments/handlers-page').then(({ HandlersPage }) => HandlersPage)), roles: ['system-admin', 'security-admin'], within: 'changes' },
  { path: 'accounts', label: 'app.entry.accounts', page: page(() => import('../accounts/accounts-page').then(({ AccountsPage }) => AccountsPage)), roles: ['security-admin'] },
  { path: 'accounts/:id', label: 'app.entry.accounts', page: page(() => import('../accounts/administered-page').then(({ AdministeredPage }) => AdministeredPage)), hidden: true },
  { path: 'policies', label: 'app.entry.policies', page: page(() => import('../administration/policies-page').then(({ PoliciesPage }) => PoliciesPage)), roles: ['security-admin', 'audit-admin'] },
  { path: 'dictionaries', label: 'app.entry.dictionaries', page: page(() => import('../administration/dictionaries-page').then(({ DictionariesPage }) => DictionariesPage)), roles: ['system-admin', 'security-admin', 'audit-admin'] },
  { path: 'dictionaries/:kind', label: 'app.entry.dictionaries', page: page(() => import('../administration/dictionary-page').then(({ DictionaryPage }) => DictionaryPage)), hidden: true },
  { path: 'clocks', label: 'app.entry.clocks', page: page(() => import('../settings/clocks-page').then(({ ClocksPage }) => ClocksPage)), hidden: true },
  { path: 'labels', label: 'app.entry.labels', page: page(() => import('../settings/labels-page').then(({ LabelsPage }) => LabelsPage)), hidden: true },
  { path: 'breaches', label: 'app.entry.breaches', page: page(() => import('../breaches/breaches-page').then(({ BreachesPage }) => BreachesPage)), roles: ['security-admin', 'audit-admin'] },
  { path: 'breaches/new', label: 'app.entry.breaches', page: page(() => import('../breaches/record-page').then(({ RecordBreachPage }) => RecordBreachPage)), hidden: true },
  { path: 'breaches/:id', label: 'app.entry.breaches', page: page(() => import('../breaches/breach-page').then(({ BreachPage }) => BreachPage)), hidden: true },
  { path: 'breaches/:id/letter/:duty/:region', label: 'app.entry.breaches', page: page(() => import('../breaches/letter-page').then(({ LetterPage }) => LetterPage)), hidden: true },
  { path: 'retention', label: 'app.entry.retention', page: page(() => import('../retention/retention-page').then(({ RetentionPage }) => RetentionPage)), hidden: true },
  { path: 'privacy-notice', label: 'app.entry.privacyNotice', page: page(() => import('../privacy-notice/notice-page').then(({ NoticePage }) => NoticePage)), hidden: true },
  { path: 'queue', label: 'app.entry.queue', page: page(() => import('../operation/queue-page').then(({ QueuePage }) => QueuePage)), roles: ['system-admin'] },
  { path: 'journal', label: 'app.entry.journal', page: page(() => import('../audit/journal-page').then(({ JournalPage }) => JournalPage)), roles: ['audit-admin'] },
  { path: 'decisions', label: 'app.entry.decisions', page: page(() => import('../audit/decisions-page').then(({ DecisionsPage }) => DecisionsPage)), roles: ['audit-admin'] },
  { path: 'verification', label: 'app.entry.verification', page: page(() => import('../verification/verification-page').then(({ VerificationPage }) => VerificationPage)), roles: ['centre'] },
  { path: 'verification/:id', label: 'app.entry.verification', page: page(() => import('../verification/case-page').then(({ CasePage }) => CasePage)), hidden: true },
  { path: 'enterprises', label: 'app.entry.enterprises', page: page(() => import('../verification/supervised-page').then(({ SupervisedPage }) => SupervisedPage)), roles: ['officer', 'approver', 'inspector'] },
  { path: 'oversight', label: 'app.entry.oversight', page: page(() => import('../oversight/oversight-page').then(({ OversightPage }) => OversightPage)), roles: ['centre', 'officer', 'approver', 'inspector'] },
  { path: 'oversight/:number', label: 'app.entry.oversight', page: page(() => import('../oversight/case-page').then(({ CasePage }) => CasePage)), hidden: true },
  { path: 'experts/mine', label: 'app.entry.expertMine', page: page(() => import('../experts/mine-page').then(({ MinePage }) => MinePage)), roles: ['expert'] },
  { path: 'draws', label: 'app.entry.draws', page: page(() => import('../experts/draws-page').then(({ DrawsPage }) => DrawsPage)), roles: ['expert'] },
  { path: 'experts', label: 'app.entry.pool', page: page(() => import('../experts/pool-page').then(({ PoolPage }) => PoolPage)), roles: ['centre'] },
  { path: 'catalogue', label: 'app.entry.catalogue', page: page(() => import('../catalogue/catalogue-page').then(({ CataloguePage }) => CataloguePage)), roles: ['centre'] },
  { path: 'catalogue/edit', label: 'app.entry.catalogue', page: page(() => import('../catalogue/edit-page').then(({ EditPage }) => EditPage)), hidden: true },
  { path: 'catalogue/proposals/:id', label: 'app.entry.catalogue', page: page(() => import('../catalogue/proposal-page').then(({ ProposalPage }) => ProposalPage)), hidden: true },
  { path: 'catalogue/clauses', label: 'app.entry.clauses', page: page(() => import('../catalogue/clauses-page').then(({ ClausesPage }) => ClausesPage)), roles: ['centre'], within: 'catalogue' },
  { path: 'mappings', label: 'app.entry.mappings', page: page(() => import('../mappings/mappings-page').then(({ MappingsPage }) => MappingsPage)), roles: ['centre'] },
  { path: 'mappings/board', label: 'app.entry.board', page: page(() => import('../mappings/board-page').then(({ BoardPage }) => BoardPage)), roles: ['centre'], within: 'mappings' },
  { path: 'mappings/candidates', label: 'app.entry.candidates', page: page(() => import('../mappings/candidates-page').then(({ CandidatesPage }) => CandidatesPage)), roles: ['centre'], within: 'mappings' },
  { path: 'mappings/conflicts', label: 'app.entry.conflicts', page: page(() => import('../mappings/conflicts-page').then(({ ConflictsPage }) => ConflictsPage)), roles: ['centre'], within: 'mappings' },
  { path: 'mappings/import', label: 'app.entry.mappings', page: page(() => import('../mappings/exchange/import-page').then(({ ImportPage }) => ImportPage)), hidden: true },
  { path: 'mappings/:id', label: 'app.entry.mappings', page: page(() => import('../mappings/editor-page').then(({ EditorPage }) => EditorPage)), hidden: true },
  { path: 'experts/workload', label: 'app.entry.workload', page: page(() => import('../experts/workload-page').then(({ WorkloadPage }) => WorkloadPage)), roles: ['centre'], within: 'experts' },
  { path: 'panels', label: 'app.entry.panels', page: page(() => import('../reviews/panels-page').then(({ PanelsPage }) => PanelsPage)), roles: ['centre'], within: 'experts' },
  { path: 'panels/:id', label: 'app.entry.panels', page: page(() => import('../reviews/panel-page').then(({ PanelPage }) => PanelPage)), hidden: true },
  { path: 'reviews', label: 'app.entry.reviews', page: page(() => import('../reviews/reviews-page').then(({ ReviewsPage }) => ReviewsPage)), roles: ['expert'] },
  { path: 'reviews/:id', label: 'app.entry.reviews', page: page(() => import('../reviews/review-page').then(({ ReviewPage }) => ReviewPage)), hidden: true },
  { path: 'requests/:id', label: 'app.entry.requests', page: page(() => import('../requests/request-page').then(({ RequestPage }) => RequestPage)), hidden: true },
  { path: 'approvals', label: 'app.entry.approvals', page: page(() => import('../approvals/approvals-page').then(({ ApprovalsPage }) => ApprovalsPage)), roles: ['officer', 'approver'] },
  { path: 'approvals/:number', label: 'app.entry.approvals', page: page(() => import('../approvals/case-page').then(({ ApprovalPage }) => ApprovalPage)), hidden: true },
  { path: 'orders/:id', label: 'app.entry.orders', page: page(() => import('../oversight/order-page').then(({ OrderPage }) => OrderPage)), hidden: true },
  { path: 'enterprises/:id', label: 'app.entry.enterprises', page: page(() => import('../verification/case-page').then(({ CasePage }) => CasePage)), hidden: true },
  { path: 'feedback', label: 'app.entry.feedback', page: page(() => import('../centre/feedback-page').then(({ FeedbackPage }) => FeedbackPage)), roles: ['centre'], within: 'catalogue' },
  { path: 'recognition/catalogues', label: 'app.entry.recognitionCatalogues', page: page(() => import('../recognition/catalogue/catalogues-page').then(({ CataloguesPage }) => CataloguesPage)), roles: ['centre'], within: 'catalogue' },
  { path: 'recognition/catalogues/:id', label: 'app.entry.recognitionCatalogues', page: page(() => import('../recognition/catalogue/draft-page').then(({ DraftPage }) => DraftPage)), hidden: true },
  { path: 'recognition/catalogues/:id/new-row', label: 'app.entry.recognitionCatalogues', page: page(() => import('../recognition/catalogue/row-page').then(({ RowPage }) => RowPage)), hidden: true },
  { path: 'recognition/catalogues/:id/rows/:key', label: 'app.entry.recognitionCatalogues', page: page(() => import('../recognition/catalogue/row-page').then(({ RowPage }) => RowPage)), hidden: true },
  { path: 'recognition/suggestions', label: 'app.entry.recognitionSuggestions', page: page(() => import('../recognition/suggestions/suggestions-page').then(({ SuggestionsPage }) => SuggestionsPage)), roles: ['centre'], within: 'catalogue' },
  { path: 'declarations', label: 'app.entry.declarations', page: page(() => import('../declarations/declarations-page').then(({ DeclarationsPage }) => DeclarationsPage)), roles: ['enterprise'] },
  { path: 'declarations/:id/:step', label: 'app.entry.declarations', page: page(() => import('../declarations/wizard-page').then(({ WizardPage }) => WizardPage)), hidden: true },
  { path: 'declarations/tools', label: 'app.entry.declarationTools', page: page(() => import('../declaration-tools/tools-page').then(({ ToolsPage }) => ToolsPage)), hidden: true },
  { path: 'declarations/import', label: 'app.entry.declarationTools', page: page(() => import('../declaration-tools/import-page').then(({ ImportPage }) => ImportPage)), hidden: true },
  { path: 'declarations/replace', label: 'app.entry.declarationTools', page: page(() => import('../declaration-tools/replace-page').then(({ ReplacePage }) => ReplacePage)), hidden: true },
  { path: 'declarations/rows', label: 'app.entry.declarationTools', page: page(() => import('../declaration-tools/rows-page').then(({ RowsPage }) => RowsPage)), hidden: true },
  { path: 'declarations/:id/evidence', label: 'app.entry.declarationTools', page: page(() => import('../declaration-tools/vault-page').then(({ VaultPage }) => VaultPage)), hidden: true },
  { path: 'alerts', label: 'app.entry.alerts', page: page(() => import('../alerts/alerts-page').then(({ AlertsPage }) => AlertsPage)), roles: ['enterprise'] },
  { path: 'orders', label: 'app.entry.orders', page: page(() => import('../oversight/orders-page').then(({ OrdersPage }) => OrdersPage)), roles: ['enterprise'] },
  { path: 'requests', label: 'app.entry.requests', page: page(() => import('../requests/requests-page').then(({ RequestsPage }) => RequestsPage)), roles: ['enterprise', 'centre'], within: 'mappings' },
  { path: 'draws/all', label: 'app.entry.allDraws', page: page(() => import('../experts/all-draws-page').then(({ AllDrawsPage }) => AllDrawsPage)), roles: ['centre'], within: 'experts' },
  { path: 'draws/party', label: 'app.entry.drawParty', page: page(() => import('../experts/party-page').then(({ PartyPage }) => PartyPage)), roles: ['enterprise', 'officer', 'approver'], within: ['requests', 'approvals'] },
  { path: 'not-updated', label: 'app.entry.notUpdated', page: page(() => import('../alerts/not-updated-page').then(({ NotUpdatedPage }) => NotUpdatedPage)), roles: ['centre', 'officer', 'approver', 'inspector'], within: 'oversight' },
  { path: 'following', label: 'app.entry.following', page: page(() => import('../alerts/following-page').then(({ FollowingPage }) => FollowingPage)), hidden: true },
  { path: 'enterprise', label: 'app.entry.enterprise', page: page(() => import('../enterprise/enterprise-page').then(({ EnterprisePage }) => EnterprisePage)), roles: ['enterprise'] },
  { path: 'enterprise/new', label: 'app.entry.registerEnterprise', page: page(() => import('../enterprise/register-page').then(({ RegisterPage }) => RegisterPage)), roles: ['nobody'] },
  { path: 'recognition/desk', label: 'app.entry.recognitionDesk', page: page(() => import('../recognition/desk/desk-page').then(({ DeskPage }) => DeskPage)), roles: ['officer', 'approver'], evaluationBody: true },
  { path: 'recognition/desk/:id', label: 'app.entry.recognitionDesk', page: page(() => import('../recognition/desk/case-page').then(({ CasePage }) => CasePage)), hidden: true },
  { path: 'recognition/applications', label: 'app.entry.recognitionApplications', page: page(() => import('../recognition/applications/applications-page').then(({ ApplicationsPage }) => ApplicationsPage)), roles: ['enterprise', 'professional', 'nobody'], within: 'enterprise' },
  { path: 'recognition/applications/new', label: 'app.entry.recognitionApplications', page: page(() => import('../recognition/applications/begin-page').then(({ BeginPage }) => BeginPage)), hidden: true },
  { path: 'recognition/applications/:id', label: 'app.entry.recognitionApplications', page: page(() => import('../recognition/applications/application-page').then(({ ApplicationPage }) => ApplicationPage)), hidden: true },
  { path: 'recognition/applications/:id/:step', label: 'app.entry.recognitionApplications', page: page(() => import('../recognition/applications/question-page').then(({ QuestionPage }) => QuestionPage)), hidden: true },
  { path: 'recognition/claim', label: 'app.entry.recognitionApplications', page: page(() => import('../recognition/applications/claim-page').then(({ ClaimPage }) => ClaimPage)), hidden: true },
  { path: 'recognition/certificates', label: 'app.entry.recognitionCertificates', page: page(() => import('../recognition/certificates/own-page').then(({ OwnCertificatesPage }) => OwnCertificatesPage)), roles: ['enterprise', 'professional'], within: 'recognition/applications' },
  { path: 'recognition/handled', label: 'app.entry.recognitionHandled', page: page(() => import('../recognition/certificates/handled-page').then(({ HandledCertificatesPage }) => HandledCertificatesPage)), roles: ['officer', 'approver'], evaluationBody: true, within: 'recognition/desk' },
  { path: 'recognition/handled/:number', label: 'app.entry.recognitionHandled', page: page(() => import('../recognition/certificates/handled-one-page').then(({ HandledCertificatePage }) => HandledCertificatePage)), hidden: true },
  { path: 'people', label: 'app.entry.people', page: page(() => import('../people/people-page').then(({ PeoplePage }) => PeoplePage)) },
  { path: 'account', label: 'app.entry.account', page: page(() => import('../account/account-page').then(({ AccountPage }) => AccountPage)), hidden: true },
  { path: 'personal', label: 'app.entry.personal', page: page(() => import('../personal/personal-page').then(({ PersonalPage }) => PersonalPage)), hidden: true },
  { path: 'sign-up', label: 'app.entry.signUp', page: page(() => import('../session/sign-up-page').then(({ SignUpPage }) => SignUpPage)), hidden: true, open: true },
  { path: 'confirmed', label: 'app.proven.title', page: page(() => import('../session/proven-page').then(({ ProvenPage }) => ProvenPage)), hidden: true, open: true },
  { path: 'recover', label: 'app.entry.recover', page: page(() => import('../session/recover-page').then(({ RecoverPage }) => RecoverPage)), hidden: true, open: true },
  { path: 'invitation', label: 'app.entry.accept', page: page(() => import('../people/accept-page').then(({ AcceptPage }) => AcceptPage)), hidden: true, open: true },
];

const isFor = ({ acting }: Me) => ({ roles, evaluationBody, hidden }: Entry): boolean => {
  if (hidden || roles === undefined) return !hidden;
  const isDeciding = acting?.organisation.kind === 'evaluation-body' && (acting.role === 'officer' || acting.role === 'approver');
  return roles.includes(acting?.role ?? 'nobody') && (!isDeciding || evaluationBody === true);
};

/** The page of the menu beside which a page stands for this person; itself where it stands in the menu. */
const headOf = (entry: Entry, own: readonly Entry[]): Entry => own.find(({ path }) => [entry.within ?? []].flat().includes(path)) ?? entry;

/** What stands in a person's menu. */
export function entriesOf(me: Me): readonly Entry[] {
  const own = entries.filter(isFor(me));
  return own.filter((entry) => headOf(entry, own) === entry);
}

/** The page of the menu to which an address belongs, and what stands beside it; nothing beside: none. */
export function besideOf(me: Me, pathname: string): Readonly<{ head: string | null; beside: readonly Entry[] }> {
  const own = entries.filter(isFor(me));
  const here = own.filter(({ path }) => `${pathname}/`.startsWith(`/${path}/`)).sort((a, b) => b.path.length - a.path.length)[0];
  if (!here) return { head: null, beside: [] };
  const head = headOf(here, own);
  const beside = own.filter((entry) => headOf(entry, own) === head);
  return { head: head.path, beside: beside.length > 1 ? [head, ...beside.filter((entry) => entry !== head)] : [] };
}

/** Pages for those who cannot sign in. */
export function isOpenToAll(pathname: string): boolean {
  return entries.some(({ path, open }) => open === true && pathname === `/${path}`);
}
