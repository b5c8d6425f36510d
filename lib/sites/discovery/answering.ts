const CONTROL =
  'button, [role="button"], a[href="#"], a[href*="reply" i], a[href*="report" i], a[class*="reply" i]';
/** What pages write on what one answers or reports a post with. */
const LABELS = new Set(
  [
    'reply, reply to this, respond, add a reply, report, report comment, quote, antworten, melden, zitieren, beantwoorden',
    'responder, denunciar, reportar, citar, répondre, signaler, rispondi, segnala, svara, svar, svare, vastaa, odpowiedz, zgłoś',
    'ответить, пожаловаться, цитировать, відповісти, yanıtla, cevapla, şikayet et, رد, إبلاغ, پاسخ, הגב, השב, जवाब दें, उत्तर दें',
    '返信, 返信する, 違反報告, 通報, 通報する, 回复, 回覆, 回复他, 举报, 檢舉, 답글, 답글 달기, 신고, trả lời, balas, laporkan, ตอบกลับ',
  ].flatMap((line) => line.split(', ')),
);

/** Whether an element has a control that only what people say has: to reply to it, or report it. */
export function canBeAnswered(unit: Element): boolean {
  for (const control of unit.querySelectorAll(CONTROL)) {
    const label = control.textContent?.trim() || control.getAttribute('aria-label') || '';
    if (LABELS.has(label.toLowerCase())) return true;
  }
  return false;
}
