import type { CardMessages } from '../i18n';
import type { ActionLabels } from './card-model';

/** What the buttons of every card say. */
export function actionLabels(messages: CardMessages): ActionLabels {
  return {
    ...messages.actions,
    phone: messages.phone,
    more: messages.helpline.more,
    less: messages.helpline.less,
  };
}
