import { hasOwnText } from './prose';

const LONGEST_LABEL = 24;
/** What networks write over a post that was paid for. */
const LABELS = new Set([
  ...[
    'ad',
    'ads',
    'advert',
    'advertisement',
    'sponsored',
    'sponsored post',
    'promoted',
    'promoted post',
    'paid partnership',
  ],
  ...[
    'anzeige',
    'werbung',
    'gesponsert',
    'annonce',
    'sponsorisé',
    'publicidad',
    'anuncio',
    'patrocinado',
    'promocionado',
  ],
  ...[
    'реклама',
    'на правах рекламы',
    'إعلان',
    'ممول',
    'مُموَّل',
    'विज्ञापन',
    'प्रायोजित',
    '广告',
    '推广',
    '赞助',
    'プロモーション',
    '広告',
    '광고',
  ],
]);

/** Whether an item bears the label of an advertisement: a short text of its own that says so and nothing else. */
export function isAdvertisement(item: Element): boolean {
  for (const element of item.getElementsByTagName('*')) {
    if (!hasOwnText(element)) continue;
    const text = element.textContent ?? '';
    if (text.length <= LONGEST_LABEL && LABELS.has(text.trim().toLowerCase())) return true;
  }
  return false;
}
