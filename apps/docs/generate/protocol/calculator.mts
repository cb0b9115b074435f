import type { ShippedProtocol } from '@openketamine/protocols';
import { html, type Html } from '@openketamine/web-ui';

/** The place of the calculator: a form that a script fills with life when somebody uses it. */
export function calculator(protocol: ShippedProtocol): Html {
  return html`<form class="ok-tool ok-calculator" data-tool="calculator" data-protocol="${protocol.id}" hidden>
<p class="ok-tool-title" id="calculator"><strong>Work it out for one patient</strong></p>
<p class="ok-quiet">For professionals, to check against the source; it does not decide. Nothing leaves this device. It refuses what the protocol does not allow. <a href="/intended-use">Intended use</a>.</p>
<div class="ok-fields"><label>Body weight, kg <input name="weight" inputmode="decimal" autocomplete="off" /></label><label>Age, years <input name="age" inputmode="numeric" autocomplete="off" /></label><label>First session <input name="start" type="date" /></label><button type="submit">Work it out</button></div>
<div data-result role="status"></div>
</form>`;
}
