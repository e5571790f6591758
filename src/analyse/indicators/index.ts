export { loadIndicators } from './load-indicators.ts';
export { matchIndicator } from './match-indicator.ts';
