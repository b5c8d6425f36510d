export { direction } from './direction';
export { fill } from './fill';
export { type CardMessages, cardMessagesFor, interfaceLanguages } from './messages';
export { countryName, languageNames, monthName } from './names';
export { type PageMessages, pageMessagesFor } from './page-messages';
