/** Texts of `size` UTF-16 units that make careless engines stall: many beginnings, no ends, odd characters. */
export function hardInputs(size: number): readonly { readonly name: string; readonly text: string }[] {
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  return [
    { name: 'one letter', text: fill('a') },
    { name: 'letters apart', text: fill('k m s ') },
    { name: 'beginnings of phrases', text: fill('i want to i want to want to die to ') },
    { name: 'hits in every sentence', text: fill("i want to die. i can't go on. goodbye everyone. ") },
    { name: 'fillers', text: fill('just really so very just really ') },
    { name: 'open quotation marks', text: fill('"\' " \' ') },
    { name: 'stars', text: fill('s**c*de f*** ') },
    { name: 'leet', text: fill('5u1c1d3 k1ll my53lf ') },
    { name: 'stretched', text: fill('nooooooooo dieeeeeee ') },
    { name: 'combining marks', text: fill('e\u0301\u0302\u0303\u0304') },
    { name: 'family emoji', text: fill('👨‍👩‍👧‍👦 💀 ') },
    { name: 'lone surrogates', text: fill('\ud83d a \udc80 ') },
    { name: 'right to left', text: fill('\u202eأريد أن أموت \u200f') },
    { name: 'look-alikes', text: fill('ѕuісіdе ԁіе ') },
    { name: 'links and names', text: fill('https://a.b/c?d=e @name ') },
    { name: 'marks', text: fill('?!.,;:-()[]{}') },
    { name: 'new lines', text: fill('\n\n a ') },
    { name: 'one word a sentence', text: fill('die. ') },
    {
      name: 'different words',
      text: Array.from({ length: size / 8 }, (_, i) => `w${i}x`)
        .join(' ')
        .slice(0, size),
    },
    { name: 'Chinese', text: fill('我不想活了今天天气很好') },
  ];
}
