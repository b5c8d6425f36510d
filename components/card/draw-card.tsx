import { render } from 'preact';
import css from './card.css?inline';
import { CardView, type CardViewProps } from './card-view';
import wayCss from './way.css?inline';

/** Draws a card into its shadow root, or takes it down when there is nothing to draw. */
export function drawCard(root: ShadowRoot, props: CardViewProps | undefined): void {
  const ground = root.querySelector('div') ?? prepare(root);
  render(props ? <CardView {...props} /> : null, ground);
}

/** A style element, since adopted style sheets cannot be set from a Firefox content script. */
function prepare(root: ShadowRoot): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css + wayCss;
  const ground = document.createElement('div');
  root.append(style, ground);
  return ground;
}
