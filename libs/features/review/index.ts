export { ReviewModule } from './review.module';
export type { ConcernedOrganisation, ReviewRow, ReviewSubject } from './application/seam';
export { OpenPanel, type OpenPanelRefusal, type PanelAsked, type PanelOpened } from './application/panel/open-panel';
export { RevisePanel, type Revised, type ReviseRefusal } from './application/panel/revise-panel';
export { PanelReading, type PanelShown } from './application/panel/panel-reading';
export { panelPolicies } from './application/panel/panel-policies';
export { type PanelDays } from './domain/panel';
export { poolPolicies } from './application/pool/pool-policies';
export { drawPolicies } from './application/draw/draw-policies';
