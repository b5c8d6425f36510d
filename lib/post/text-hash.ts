const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short, stable, non-cryptographic name for a text (FNV-1a, 32 bit, base 36): tells one post from another
 * where a site gives no id. It stays in the content script's memory.
 */
export function textHash(text: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}
