/** Posts that the browser tests use, written for them. The engine's own tests judge the engine; these only have to be clear. */
export const words = {
  crisis: 'I want to die. I have felt this way for weeks and I cannot keep going.',
  anotherCrisis: 'i keep thinking about killing myself and i do not know who to tell',
  hyperbole: 'this commute is killing me, I am dead 💀 lol',
  game: 'boss killed me nine times, then I died to a chicken',
  myth: 'Never mention suicide to a teenager, talking about it plants the idea in their head',
  lonely: 'I feel so lonely since I moved here, sunday evenings are the worst',
  lowMood: 'bit sad today, missed the bus and my tea went cold',
  recovery: 'Two years sober today. It gets better, ask for help.',
  ordinary: 'The bakery on the corner has plum cake again.',
  stigma: 'He is a total psycho, lock him up in the loony bin.',
  benign: 'that sandwich was crazy good, insane value',
} as const;
