/** What scripts add to every page, loaded once it can be read. */
import '../pins/client/start.ts';
import '../explore/client/offer-rows.ts';
import './language-switch.ts';
import { offerTaking } from '../take/client/buttons.ts';

offerTaking();
