/** A plain feed of articles that no adapter names, for invented people and posts. */
export function postsPage(posts: readonly string[]): string {
  const articles = posts.map(
    (text, index) => `<article>
      <header><a href="/@made_up_${index}">Made Up</a> <a href="/@made_up_${index}/${index}"><time datetime="2026-11-01T10:00:00Z">1 Nov</time></a></header>
      <p lang="en">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>
      <footer><button type="button">Reply</button></footer></article>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title><main>${articles.join('')}</main></html>`;
}
