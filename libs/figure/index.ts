export * from './adoption-lanes';
export * from './edition-timeline';
export { layoutLanes, type LanesLayout } from './lanes-layout';
export * from './lanes-model';
export { layoutTimeline, type TimelineLayout } from './timeline-layout';
export * from './timeline-model';
