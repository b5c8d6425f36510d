export { direction } from './direction';
export { fill } from './fill';
export { localDay } from './local-day';
export { type CardMessages, cardMessagesFor, interfaceLanguages } from './messages';
export { countryName, languageNames, monthName } from './names';
export { type PageMessages, pageMessagesFor } from './page-messages';
