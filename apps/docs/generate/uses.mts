import { html, type Html } from '@openketamine/web-ui';

/** What each part of the site is for; a part that is a tool names it as its place does (`data-tool`). */
export const uses: readonly {
  readonly part: string;
  /** Where it stands, if it has a page of its own. */
  readonly page?: string;
  readonly tools: readonly string[];
  readonly whom: string;
  readonly input: string;
  readonly check: string;
}[] = [
  {
    part: 'Protocol pages',
    tools: [],
    whom: 'Professionals who prescribe, prepare or watch',
    input: 'Nothing',
    check: 'Every number opens its source',
  },
  {
    part: 'Comparison of protocols',
    tools: ['compare'],
    whom: 'Professionals who choose between courses',
    input: 'The ids of protocols, in the address',
    check: 'The page of each protocol',
  },
  {
    part: 'Calculator on a protocol page',
    tools: ['calculator'],
    whom: 'Professionals, to check a dose against the protocol',
    input: 'Weight, age, a date; kept on the device',
    check: 'The table of doses above it, and the source of each rule of dosing',
  },
  {
    part: 'Planning of a course',
    page: '/tools/plan',
    tools: ['plan'],
    whom: 'Professionals who plan sessions, or plan them anew after one was missed',
    input:
      'Protocol, days, place; weight, age, dates, what happened: kept on the device, in the address only where asked for',
    check: 'Each date and dose says why and from which source; the protocol page',
  },
  {
    part: 'Screening of a patient',
    page: '/tools/screen',
    tools: ['screen'],
    whom: 'Professionals who judge whether and when somebody is treated',
    input: 'Protocol and place; answers: kept on the device, in the address only where asked for',
    check: 'Each finding says what was compared, what is missing, and leads to its rule',
  },
  {
    part: 'Look-up of interactions',
    page: '/tools/interactions',
    tools: ['interactions'],
    whom: 'Professionals who prescribe or give medicines beside the treatment',
    input:
      'Treatment and place; names of medicines: kept on the device, in the address only where asked for',
    check: 'Each record leads to its rule and sources; how each name was read is said',
  },
  {
    part: 'Drawing of concentrations',
    page: '/tools/concentrations',
    tools: ['concentrations'],
    whom: 'Professionals who want to know what a model says; not to find a dose',
    input:
      'Model, drug, route, times; dose and weight: kept on the device, in the address only where asked for',
    check: 'The figure names the model, its assumptions and what speaks against it',
  },
  {
    part: 'Example on the front page',
    tools: ['example'],
    whom: 'Professionals, to see what the planner does',
    input: 'Weight, a date, days; kept on the device',
    check: 'The protocol page it links to',
  },
  {
    part: 'Table of protocols, matrix of interactions',
    tools: ['explorer', 'rows'],
    whom: 'Professionals who look for a protocol or a medicine',
    input: 'Words and choices; those of protocols stand in the address',
    check: 'Each row leads to its page',
  },
  {
    part: 'Rating scales',
    tools: ['scale'],
    whom: 'Professionals who rate with a patient',
    input: 'Answers; kept on the device, in no address',
    check: 'The scoring, bands and terms of the scale on the same page',
  },
  {
    part: 'Claim checker',
    tools: ['claims'],
    whom: 'Anybody who read an article',
    input: 'A sentence; kept on the device',
    check: 'Each claim names its sources',
  },
  {
    part: 'Search',
    tools: ['find'],
    whom: 'Anybody',
    input: 'A question, in the address of the page of results; answered on the device',
    check: 'Each answer leads to its page',
  },
  {
    part: 'Sheet for the room',
    tools: ['print'],
    whom: 'Professionals who give a session and watch it',
    input: 'Nothing',
    check: 'The page of its protocol, with the source of each number',
  },
  {
    part: 'Page of a lost address',
    tools: ['lost'],
    whom: 'Anybody whose link leads nowhere',
    input: 'The address; read on the device',
    check: 'Each suggestion leads to its page',
  },
  {
    part: 'Pages for patients and families',
    tools: [],
    whom: 'Patients and those near them',
    input: 'Nothing',
    check: 'Each sentence names its record',
  },
];

/** The line that stands on a tool of its own: for whom it is, that nothing is sent, how to check it. */
export function useLine(tool: string): Html {
  const use = uses.find(({ tools }) => tools.includes(tool));
  if (use === undefined) throw new Error(`The tool ${tool} has no intended use.`);
  return html`<p class="ok-use"><strong>For professionals</strong> ${use.whom.replace(/^Professionals /u, '')}. It does not decide, and nothing about it is time-critical. Nothing leaves this device, and nothing is kept. To check it: ${use.check.charAt(0).toLowerCase()}${use.check.slice(1)}. <a href="/intended-use">Intended use</a>.</p>`;
}
