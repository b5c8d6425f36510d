/** A page with the structure of X's timeline (platforms.md, seen 2026-08), for invented people and posts. */
export interface XPost {
  readonly id: string;
  /** Undefined for a post that is only a picture. */
  readonly text?: string;
  readonly handle?: string;
  readonly lang?: string;
}

export function xArticle({ id, text, handle = 'made_up', lang = 'en' }: XPost): string {
  const words =
    text === undefined
      ? '<div data-testid="tweetPhoto"></div>'
      : `<div data-testid="tweetText" lang="${lang}" dir="auto"><span>${escapeHtml(text)}</span></div>`;
  return `<div data-testid="cellInnerDiv" style="border-bottom:1px solid #ccc">
    <article data-testid="tweet" tabindex="0" role="article">
      <div data-testid="User-Name"><a href="/${handle}"><span>Invented</span></a><a href="/${handle}"><span>@${handle}</span></a>
        <a href="/${handle}/status/${id}"><time datetime="2026-11-01T10:00:00.000Z">1 Nov</time></a></div>
      <div>${words}</div>
      <div role="group"><button type="button">Reply</button></div>
    </article></div>`;
}

export function xPage(
  posts: readonly XPost[],
  options: { readonly dark?: boolean; readonly script?: string } = {},
): string {
  const ground = options.dark ? 'background:#000;color:#e7e9ea' : 'background:#fff;color:#0f1419';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title></head>
    <body style="margin:0;font:15px/20px sans-serif;${ground}"><main role="main" style="max-width:600px;margin:0 auto">
    <section role="region"><h1>Timeline</h1><div aria-label="Timeline"><div id="cells">${posts.map(xArticle).join('')}</div></div></section></main>
    ${options.script ? `<script>${options.script}</script>` : ''}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
