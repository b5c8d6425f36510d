export { CardStage, type Carrier, type Place } from './card-stage';
export type { OnCardEvent } from './card-view';
export { drawCard } from './draw-card';
