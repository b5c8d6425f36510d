const types = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
];

/** A click or key on a card never opens the post under it. */
export function keepEventsInside(host: HTMLElement): void {
  for (const type of types) host.addEventListener(type, (event) => event.stopPropagation());
}
