import type { Page } from '@playwright/test';
import { enter, expect, test, typeDay, type ClinicServer } from './fixtures.js';

const desk = { theme: 'light', width: 1280 } as const;

/** Somebody else sits down at the same device. */
async function change(page: Page, { address }: ClinicServer, account: string): Promise<void> {
  const path = new URL(page.url()).pathname;
  await page.request.post(`${address}/api/signin/demo`, { data: { account } });
  await page.goto(`${address}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function todayOf(page: Page, { address }: ClinicServer) {
  return (await (await page.request.get(`${address}/api/today`)).json()) as {
    floor: { name: string; course: string; number: number; patient: string; phase: string }[];
    due: { name: string; course: string; patient: string }[];
  };
}

test('somebody who is due arrives, is asked, gets a dose that a second person has checked, and goes home', async ({
  page,
  clinic,
}) => {
  test.setTimeout(180_000);
  await enter(page, clinic.address, { ...desk, as: 'demo-reception' });
  await page.getByRole('button', { name: 'Finn Eksempel has arrived' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Finn Eksempel, session/u }),
  ).toBeVisible();

  await change(page, clinic, 'demo-prescriber');
  const go = page.getByRole('button', { name: 'Go ahead' });
  await expect(go).toBeDisabled();
  const questions = page.locator('.questions').first().getByRole('radiogroup');
  const count = await questions.count();
  expect(count).toBeGreaterThan(3);
  for (let at = 0; at < count; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await questions.nth(at).getByText('Yes', { exact: true }).click();
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await expect(questions.nth(at).getByRole('radio', { name: 'Yes' })).toBeChecked();
  }
  await go.click();

  await change(page, clinic, 'demo-nurse');
  await page.getByLabel('Dose prepared').fill('45');
  await expect(page.getByText('This dose is not what the plan says.')).toBeVisible();
  await page.getByRole('button', { name: 'Dose is prepared' }).click();
  await expect(page.getByText('Give a reason to go on.')).toBeVisible();
  await page.getByLabel('Dose prepared').fill('46');
  await page.getByRole('button', { name: 'Dose is prepared' }).click();
  await expect(page.getByRole('heading', { name: 'Second check' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the dose' })).toBeDisabled();

  await change(page, clinic, 'demo-nurse-2');
  await page.getByRole('button', { name: 'I agree: dose, patient, volume' }).click();
  await expect(page.getByText('Checked by a second person')).toBeVisible();
  await page.getByRole('button', { name: 'Start the dose' }).click();
  await expect(page.getByRole('timer', { name: 'since the start' })).toContainText('0:0');
  await page.getByRole('button', { name: 'Dose has ended' }).click();

  await expect(page.getByRole('heading', { name: 'Criteria for leaving' })).toBeVisible();
  await page.getByLabel('Goes with').fill('A brother');
  await page
    .getByRole('radiogroup', { name: /aftercare sheet/u })
    .getByText('Yes')
    .click();
  await page.getByRole('button', { name: 'The patient has left' }).click();
  await expect(page.getByText(/criteria for leaving are not met yet/u)).toBeVisible();
  await page.getByLabel('Why the patient leaves although something is open').fill('wants to go');
  await page.getByRole('button', { name: 'The patient has left' }).click();
  await expect(page.getByText(/The patient left at/u)).toBeVisible();
  await page.getByRole('link', { name: 'Session sheet' }).click();
  await expect(page.locator('.sheet-head')).toContainText('92 kg');
  await expect(page.locator('.sheet-head')).toContainText('1.0.0');
});

test('a check that was due is recorded, and a limit that it breaks is said', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, desk);
  await page.getByRole('link', { name: 'Open the session of Alma Beispiel' }).click();
  const form = page.getByRole('form', { name: 'Blood pressure' }).first();
  await form.getByLabel('Systolic').fill('95');
  await form.getByLabel('Diastolic').fill('165');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form.getByText('Are they swapped?')).toBeVisible();
  await expect(form.getByLabel('Diastolic')).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(form.getByLabel('Systolic')).toHaveValue('95');
  await form.getByLabel('Systolic').fill('165');
  await form.getByLabel('Diastolic').fill('95');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(
    page.locator('.check-item').getByText(/recorded .*165 mmHg \/ 95 mmHg/u),
  ).toBeVisible();
});

test('a new patient is registered; what is doubtful is asked back; what is typed is nobody else’s', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, { ...desk, as: 'demo-prescriber' });
  await page.getByRole('link', { name: 'Patients', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('Hanna Prøve');
  // a day that no calendar has cannot be typed: the field keeps the last day of the month
  await typeDay(page, 'Birth date', '1990-02-30');
  await page.getByLabel('Name', { exact: true }).focus();
  await expect(page.getByRole('spinbutton', { name: /day/u })).toHaveText('28');
  await typeDay(page, 'Birth date', '1990-02-03');
  await page.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hanna Prøve' })).toBeVisible();

  const form = page.getByRole('form', { name: 'Record facts' });
  await form.getByRole('textbox', { name: 'Weight' }).fill('200');
  await expect(form.getByText('kilograms or pounds?')).toBeVisible();
  await form.getByRole('textbox', { name: 'Height' }).fill('1,700');
  await expect(form.getByText('can be read in two ways')).toBeVisible();
  await form.getByRole('textbox', { name: 'Height' }).fill('170');
  await form.getByRole('textbox', { name: 'Age' }).fill('150');
  await expect(form.getByRole('textbox', { name: 'Age' })).toHaveAttribute('aria-invalid', 'true');
  await form.getByRole('textbox', { name: 'Age' }).fill('');
  // it is still there after a reload, and not on the screen of anybody else
  await page.reload();
  await expect(form.getByRole('textbox', { name: 'Weight' })).toHaveValue('200');
  const here = page.url();
  const { floor } = await todayOf(page, clinic);
  await page.goto(`${clinic.address}/patients/${floor[0]?.patient}`);
  await expect(form.getByRole('textbox', { name: 'Weight' })).toHaveValue('');
  await page.goto(here);
  await form.getByRole('button', { name: '200 lb = 90.72 kg' }).click();
  await expect(form.getByText('BMI 31.4')).toBeVisible();
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form.getByText('2 facts recorded.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'What is known' })).toContainText('90.72 kg');
  await expect(form.getByRole('textbox', { name: 'Weight' })).toHaveValue('');

  await page.getByRole('link', { name: 'Plan a course' }).click();
  await page
    .getByRole('button', { name: /^Protocol/u })
    .or(page.getByLabel('Protocol', { exact: true }))
    .first()
    .click();
  await page.getByRole('option', { name: /Six ketamine infusions over three weeks/u }).click();
  await page.getByLabel('Compare with').click();
  await page.getByRole('option', { name: /US label, doses in the text of 2019/u }).click();
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await expect(page.locator('.preview')).toHaveCount(2);
  await expect(page.locator('.preview').first()).toContainText('45.36');
  await page
    .locator('.preview')
    .first()
    .getByRole('button', { name: /Open this course/u })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Course of Hanna Prøve' }),
  ).toBeVisible();
});

test('a session is moved, a dose is chosen, and both can be taken back', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, { ...desk, as: 'demo-prescriber' });
  const { due } = await todayOf(page, clinic);
  const esra = due.find(({ name }) => name.startsWith('Esra'));
  await page.goto(`${clinic.address}/patients/${esra?.patient}`);
  // an exclusion that is met is on the first screen, whatever else is not known
  const stop = page.getByText('Stop. Nothing is given.');
  await expect(stop).toBeInViewport();
  await expect(
    page.getByText(/Aneurysmal vascular disease: the US label contraindicates/u),
  ).toBeInViewport();
  const alma = (await todayOf(page, clinic)).floor.find(({ name }) => name.startsWith('Carla'));
  await page.goto(`${clinic.address}/courses/${alma?.course}`);
  await expect(page.getByRole('button', { name: /^Undo/u }).first()).toBeVisible();
  const before = await page.getByRole('button', { name: /^Undo/u }).count();
  await page.getByLabel('Dose of session 4').click();
  await page.getByRole('option', { name: /84/u }).click();
  await expect(page.getByRole('button', { name: /^Undo/u })).toHaveCount(before + 1);
  await page.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(page.getByLabel('Dose of session 4')).toBeVisible();
});

test('an alarm of suicidality stands on the floor until somebody was told', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, desk);
  const alarm = page.getByRole('alert').filter({ hasText: 'Suicidality' });
  await expect(alarm).toBeInViewport();
  await alarm.getByRole('link', { name: 'Finn Eksempel' }).click();
  await page.getByLabel('Who was told').fill('Dr Invented');
  await page.getByLabel('What was done').fill('seen at once');
  await page.getByRole('button', { name: 'Record who was told' }).click();
  await expect(page.getByText(/Dr Invented was told/u)).toBeVisible();
  await page.getByRole('link', { name: 'Floor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Floor' })).toBeVisible();
  await expect(alarm).toHaveCount(0);
});

test('what is tapped while the connection is lost is kept, and counts once when it is back', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, desk);
  page.removeAllListeners('console');
  const { floor } = await todayOf(page, clinic);
  const dev = floor.find(({ name }) => name.startsWith('Dev'));
  await page.goto(`${clinic.address}/courses/${dev?.course}/sessions/${dev?.number}`);
  const question = page.getByRole('radiogroup', { name: /Consent is on record/u });
  await expect(question).toBeVisible();
  await page.context().setOffline(true);
  await question.getByText('Yes', { exact: true }).click();
  await expect(page.getByText('The server does not answer. One entry is kept here')).toBeVisible();
  await page.context().setOffline(false);
  await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked({ timeout: 15_000 });
  await expect(page.getByText('The server does not answer.')).toHaveCount(0);
  const view = (await (
    await page.request.get(`${clinic.address}/api/courses/${dev?.course}/sessions/${dev?.number}`)
  ).json()) as { log: { type: string }[] };
  expect(view.log.filter(({ type }) => type === 'question-answered')).toHaveLength(1);
});

test('what two people do at once is shown to the second, who decides', async ({
  page,
  clinic,
  browser,
}) => {
  await enter(page, clinic.address, desk);
  page.removeAllListeners('console');
  const { floor } = await todayOf(page, clinic);
  const dev = floor.find(({ name }) => name.startsWith('Dev'));
  const path = `/courses/${dev?.course}/sessions/${dev?.number}`;
  await page.goto(`${clinic.address}${path}`);
  const question = page.getByRole('radiogroup', { name: /No medicine was started/u });
  await expect(question).toBeVisible();
  // somebody else answers meanwhile, at another device
  const other = await browser.newContext();
  await other.request.post(`${clinic.address}/api/signin/demo`, {
    data: { account: 'demo-nurse-2' },
  });
  await other.request.post(`${clinic.address}/api${path}/commands`, {
    data: { command: { type: 'answer-question', question: 'medicines-unchanged', answer: 'no' } },
  });
  await question.getByText('Yes', { exact: true }).click();
  const conflict = page
    .getByRole('alert')
    .filter({ hasText: 'Somebody else has changed this meanwhile.' });
  await expect(conflict).toBeVisible();
  // both sides stand beside each other, by name
  const [theirs, mine] = [
    conflict.locator('.sides > div').first(),
    conflict.locator('.sides > .side'),
  ];
  await expect(theirs).toContainText('Second demo nurse');
  await expect(theirs).toContainText('No medicine was started');
  await expect(theirs).toContainText('No');
  await expect(mine).toContainText('You wanted to answer a question');
  await expect(mine).toContainText('Yes');
  await expect(question.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await conflict.getByRole('button', { name: 'Do mine as well' }).click();
  await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await other.close();
});

test('a rating is recorded and judged by named definitions', async ({ page, clinic }) => {
  await enter(page, clinic.address, desk);
  const { floor } = await todayOf(page, clinic);
  const bruno = floor.find(({ name }) => name.startsWith('Bruno'));
  await page.goto(`${clinic.address}/courses/${bruno?.course}/follow`);
  await page.getByLabel('Total').fill('99');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByLabel('Total')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Total')).toHaveAccessibleDescription(/60/u);
  await page.getByLabel('Total').fill('12');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText(/Response: reached/u)).toBeVisible();
  await expect(page.getByText('by madrs response 50')).toBeVisible();
});

test('everything on the floor and in a session can be reached with the keyboard', async ({
  page,
  clinic,
}) => {
  await enter(page, clinic.address, desk);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'To the content' })).toBeFocused();
  await page.getByRole('link', { name: 'Open the session of Dev Anvayee' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Dev Anvayee/u })).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  const question = page.getByRole('radiogroup', { name: /Asked today/u });
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked();
});
