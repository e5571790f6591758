import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Safari takes a list without bullets for none, unless it says that it is one.
      'no-redundant-role': 'off',
      // The switcher, the bar that finds and the controls of a comparison act as one types or
      // chooses: there is nothing to submit.
      'wcag/h32': 'off',
      // How an attribute without a value is written is up to Astro, or to the browser.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // A title names the reports that a page is about, however long their names are.
      'long-title': 'off',
      // ARIA lets a quotation be named, and those who hear the page learn which one it is.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // Boxes to tick are answers to one question too.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'submit', 'reset', 'checkbox'] }],
    },
  }),
);

/** What html-validate finds wrong with a page, one line a finding, with the way to the element. */
export function markupProblems(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
