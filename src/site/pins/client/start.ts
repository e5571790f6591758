import { pinStrings } from '../../../words/pins.ts';
import { header, tray } from './pin-tray.ts';

/** Show the number of pins in the header of every page. */
function showCount(): void {
  const count = header?.querySelector<HTMLElement>('[data-pin-count]');
  if (!count) return;
  const { length } = tray.read();
  count.textContent = pinStrings.count(length);
  count.hidden = length === 0;
}

tray.listen(showCount);
showCount();
if (!document.querySelector('pin-list')) {
  void import('./pin-buttons.ts').then(({ addPinButtons }) => addPinButtons());
}
