export { caps } from './caps';
export type { Circumstances, Place } from './circumstances';
export { decide, silenceOf } from './decide';
export type {
  Decision,
  Form,
  Show,
  ShowFact,
  ShowHelpline,
  ShowReason,
  ShowStep,
  ShowWording,
  SilenceReason,
  StaySilent,
} from './decision';
export type { Need, NeedTopic } from './need';
export { type Noted, nothingNoted } from './noted';
